import type { z } from "zod";
import { nearest } from "../base/nearest";
import type { Path } from "../base/path";
import { preview, shorten } from "../base/preview";
import type { CalendarDiagnostic } from "../calendar/verdict";
import { CALENDAR_PROBLEMS } from "../diagnostics/calendar-problems";
import type { Locale } from "../diagnostics/locale";
import { diagnose, reword } from "../diagnostics/problem";
import { SHAPE_PROBLEMS } from "../diagnostics/shape-problems";
import { fieldsAt, isOptionalAt } from "./fields-at";
import type { PlanDiagnostic } from "./plan-code";
import { UNSAFE_KEYS } from "./unsafe-content";

type Issue = z.core.$ZodIssue;

/** What was read, by which schema, and in which language to speak of it. */
interface Reading {
  readonly input: unknown;
  readonly schema: z.core.$ZodType;
  readonly locale: Locale | undefined;
}

/**
 * Words the issues of a schema as diagnostics of this package: what was found in the input, what was expected, and
 * for an unknown field the closest one that the schema knows at that place. Names that `findUnsafeContent` reports are
 * left to it.
 */
export function zodDiagnostics(
  issues: readonly Issue[],
  input: unknown,
  schema: z.core.$ZodType,
  locale?: Locale,
): PlanDiagnostic[] {
  return issues.flatMap((issue) => wordIssue(issue, [], { input, schema, locale }));
}

function wordIssue(issue: Issue, base: Path, reading: Reading): PlanDiagnostic[] {
  const path = [...base, ...issue.path.map((step) => (typeof step === "symbol" ? String(step) : step))];
  const { locale } = reading;
  const value = valueAt(reading.input, path);
  const found = preview(value);
  switch (issue.code) {
    case "invalid_union":
      return wordUnion(issue, path, reading);
    case "unrecognized_keys":
      return unknownKeys(issue.keys, path, reading);
    case "invalid_type":
      return [typeProblem([issue.expected], value, path, locale)];
    case "invalid_value":
      return [
        diagnose(SHAPE_PROBLEMS, "invalid-value", { found, expected: issue.values.map(String) }, { path, locale }),
      ];
    case "custom":
      return [customProblem(issue, found, path, reading)];
    case "too_small":
      return [tooSmall(issue, found, path, reading)];
    default:
      return [diagnose(SHAPE_PROBLEMS, "invalid-value", { found, expected: [expectation(issue)] }, { path, locale })];
  }
}

function unknownKeys(keys: readonly string[], path: Path, { schema, locale }: Reading): PlanDiagnostic[] {
  const fields = fieldsAt(schema, path);
  return keys
    .filter((key) => !UNSAFE_KEYS.has(key))
    .map((key) => {
      const args = { key: shorten(key), near: nearest(key, fields, (field) => field) ?? "" };
      return diagnose(SHAPE_PROBLEMS, "unknown-key", args, { path: [...path, key], locale });
    });
}

/**
 * Of the alternatives of a union the one that the input resembles speaks, and of a word that tells them apart all the
 * words that it could be; when it resembles none, all are named.
 */
function wordUnion(issue: Extract<Issue, { code: "invalid_union" }>, path: Path, reading: Reading): PlanDiagnostic[] {
  if ("options" in issue) {
    const found = preview(valueAt(reading.input, path));
    const expected = issue.options.map(String);
    return [diagnose(SHAPE_PROBLEMS, "invalid-value", { found, expected }, { path, locale: reading.locale })];
  }
  const closest = issue.errors
    .filter((errors) => !isWrongKind(errors))
    .sort((a, b) => deepest(b) - deepest(a) || a.length - b.length)[0];
  if (closest !== undefined) {
    const values = valuesByPlace(closest, issue.errors);
    return closest.flatMap((inner) => wordIssue(withAllValues(inner, values), path, reading));
  }
  const expected = [...new Set(issue.errors.flatMap(kindsOf))];
  return [typeProblem(expected, valueAt(reading.input, path), path, reading.locale)];
}

type Values = Extract<Issue, { code: "invalid_value" }>["values"];

/** What the alternatives expect where the closest of them expects one of some values. */
function valuesByPlace(closest: readonly Issue[], alternatives: readonly (readonly Issue[])[]): Map<string, Values> {
  const values = new Map<string, Values>();
  if (!closest.some(({ code }) => code === "invalid_value")) return values;
  for (const issue of alternatives.flat()) {
    if (issue.code !== "invalid_value") continue;
    const place = placeOf(issue);
    values.set(place, [...new Set([...(values.get(place) ?? []), ...issue.values])]);
  }
  return values;
}

function withAllValues(issue: Issue, values: ReadonlyMap<string, Values>): Issue {
  return issue.code === "invalid_value" ? { ...issue, values: values.get(placeOf(issue)) ?? issue.values } : issue;
}

function placeOf({ path }: Issue): string {
  return JSON.stringify(path.map(String));
}

/** The value is of a kind that this alternative does not know, so that it says nothing about the value. */
function isWrongKind([first]: readonly Issue[]): boolean {
  if (first === undefined || first.path.length > 0) return false;
  return first.code === "invalid_type" || (first.code === "invalid_union" && first.errors.every(isWrongKind));
}

function kindsOf([first]: readonly Issue[]): readonly string[] {
  if (first?.code === "invalid_union") return first.errors.flatMap(kindsOf);
  return first?.code === "invalid_type" ? [first.expected] : [];
}

function deepest(issues: readonly Issue[]): number {
  return issues.reduce((depth, { path }) => Math.max(depth, path.length), 0);
}

/** What is `undefined` is a field that is missing, or a place in a list with nothing in it. */
function typeProblem(
  expected: readonly string[],
  value: unknown,
  path: Path,
  locale: Locale | undefined,
): PlanDiagnostic {
  if (value !== undefined)
    return diagnose(SHAPE_PROBLEMS, "invalid-type", { found: preview(value), expected }, { path, locale });
  const last = path.at(-1);
  const key = typeof last === "string" ? shorten(last) : "";
  return diagnose(SHAPE_PROBLEMS, "missing-value", { key, expected }, { path, locale });
}

function customProblem(
  issue: Extract<Issue, { code: "custom" }>,
  found: string,
  path: Path,
  reading: Reading,
): PlanDiagnostic {
  const { locale } = reading;
  if (issue.params?.problem === "empty-text") return emptyText(path, reading);
  if (issue.params?.problem === "list-too-long")
    return diagnose(SHAPE_PROBLEMS, "list-too-long", { most: Number(issue.params.most) }, { path, locale });
  // `parsedBy` put a calendar diagnostic there; its code and arguments are worded again in the language asked for.
  const inner = issue.params?.diagnostic as CalendarDiagnostic | undefined;
  if (inner === undefined)
    return diagnose(SHAPE_PROBLEMS, "invalid-value", { found, expected: [issue.message] }, { path, locale });
  return reword(CALENDAR_PROBLEMS, inner, { path, locale });
}

function tooSmall(
  issue: Extract<Issue, { code: "too_small" }>,
  found: string,
  path: Path,
  reading: Reading,
): PlanDiagnostic {
  const { locale } = reading;
  const least = Number(issue.minimum);
  if (issue.origin === "string") return emptyText(path, reading);
  if (issue.origin === "array") return diagnose(SHAPE_PROBLEMS, "list-too-short", { least }, { path, locale });
  const expected = [`${issue.inclusive === false ? ">" : "≥"} ${least}`];
  return diagnose(SHAPE_PROBLEMS, "invalid-value", { found, expected }, { path, locale });
}

/** The member of a list can go, a field only where the schema does not demand it. */
function emptyText(path: Path, { schema, locale }: Reading): PlanDiagnostic {
  const place = typeof path.at(-1) === "number" ? "item" : isOptionalAt(schema, path) ? "optional" : "required";
  return diagnose(SHAPE_PROBLEMS, "empty-text", { place }, { path, locale });
}

function expectation(issue: Issue): string {
  switch (issue.code) {
    case "too_big":
      return `≤ ${issue.maximum}`;
    case "invalid_format":
      return issue.pattern ?? issue.format;
    default:
      return issue.message;
  }
}

function valueAt(input: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, step) =>
      typeof value === "object" && value !== null && Object.hasOwn(value, step) ? Reflect.get(value, step) : undefined,
    input,
  );
}
