import type { Path } from "../base/path";
import { preview, shorten } from "../base/preview";
import { readIsoDate } from "../calendar/iso-date";
import { INVALID_ISO_DATE } from "../diagnostics/calendar-problems";
import type { Diagnostic } from "../diagnostics/diagnostic";
import type { Locale } from "../diagnostics/locale";
import { diagnose } from "../diagnostics/problem";
import { SHAPE_PROBLEMS } from "../diagnostics/shape-problems";
import { KEBAB_CASE } from "./kebab-case";

/**
 * What a framework must have for the verbs to work with it: as much of its schema as can be checked without the
 * library of schemas. Callers in JavaScript may hand in anything.
 */
export function checkFrameworkShape(framework: unknown, locale: Locale | undefined): Diagnostic[] {
  const check: Check = { locale, faults: [] };
  for (const key of ["id", "scheme"]) expectId(framework, key, [], check);
  for (const key of ["title", "edition"]) expectText(framework, key, [], check);
  for (const [i, level] of expectList(framework, "levels", [], 1, check).entries()) {
    expectId(level, "id", ["levels", i], check);
    expectText(level, "label", ["levels", i], check);
  }
  for (const [i, criterion] of expectList(framework, "criteria", [], 1, check).entries()) {
    expectId(criterion, "id", ["criteria", i], check);
    for (const key of ["level", "label"]) expectText(criterion, key, ["criteria", i], check);
  }
  const provenance = expectKind(framework, "provenance", "object", [], check);
  for (const key of provenance === undefined ? [] : ["sources", "unconfirmed"])
    expectList(provenance, key, ["provenance"], 0, check);
  const inForce = expectKind(framework, "inForce", "object", [], check);
  for (const key of inForce === undefined ? [] : fieldOf(inForce, "until") === undefined ? ["from"] : ["from", "until"])
    expectDate(inForce, key, ["inForce"], check);
  return check.faults;
}

interface Check {
  readonly locale: Locale | undefined;
  readonly faults: Diagnostic[];
}

function fieldOf(owner: unknown, key: string): unknown {
  return typeof owner === "object" && owner !== null ? Reflect.get(owner, key) : undefined;
}

/** The value, or `undefined` when it is not there or of another kind, which is reported. */
function expectKind(
  owner: unknown,
  key: string,
  kind: "array" | "object" | "string",
  at: Path,
  { faults, locale }: Check,
): unknown {
  const value = fieldOf(owner, key);
  const path = [...at, key];
  const expected = [kind];
  if (value === undefined) faults.push(diagnose(SHAPE_PROBLEMS, "missing-value", { key, expected }, { path, locale }));
  else if ((Array.isArray(value) ? "array" : value === null ? "null" : typeof value) === kind) return value;
  else faults.push(diagnose(SHAPE_PROBLEMS, "invalid-type", { found: preview(value), expected }, { path, locale }));
  return undefined;
}

function expectText(owner: unknown, key: string, at: Path, check: Check): void {
  const place = { path: [...at, key], locale: check.locale };
  if (expectKind(owner, key, "string", at, check) === "")
    check.faults.push(diagnose(SHAPE_PROBLEMS, "empty-text", { place: "required" }, place));
}

function expectId(owner: unknown, key: string, at: Path, check: Check): void {
  const value = expectKind(owner, key, "string", at, check);
  if (typeof value !== "string" || KEBAB_CASE.test(value)) return;
  const args = { found: preview(value), expected: [String(KEBAB_CASE)] };
  check.faults.push(diagnose(SHAPE_PROBLEMS, "invalid-value", args, { path: [...at, key], locale: check.locale }));
}

function expectDate(owner: unknown, key: string, at: Path, check: Check): void {
  const value = expectKind(owner, key, "string", at, check);
  if (typeof value !== "string" || readIsoDate(value) !== undefined) return;
  const table = { "invalid-iso-date": INVALID_ISO_DATE };
  const place = { path: [...at, key], locale: check.locale };
  check.faults.push(diagnose(table, "invalid-iso-date", { found: shorten(value) }, place));
}

function expectList(owner: unknown, key: string, at: Path, least: number, check: Check): readonly unknown[] {
  const value = expectKind(owner, key, "array", at, check);
  if (!Array.isArray(value)) return [];
  const place = { path: [...at, key], locale: check.locale };
  if (value.length < least) check.faults.push(diagnose(SHAPE_PROBLEMS, "list-too-short", { least }, place));
  return value;
}
