import type { z } from "zod";
import { nearest } from "../base/nearest";
import type { Path } from "../base/path";
import { preview } from "../base/preview";
import { CALENDAR_PROBLEMS } from "../diagnostics/calendar-problems";
import type { Diagnostic } from "../diagnostics/diagnostic";
import type { Locale } from "../diagnostics/locale";
import { diagnose, reword } from "../diagnostics/problem";
import { SHAPE_PROBLEMS } from "../diagnostics/shape-problems";

type Issue = z.core.$ZodIssue;

/**
 * Words the issues of a schema as diagnostics of this package: what was found in the input, what was expected.
 * `fields` are the names to suggest for a misspelt one.
 */
export function zodDiagnostics(
  issues: readonly Issue[],
  input: unknown,
  fields: readonly string[],
  locale?: Locale,
): Diagnostic[] {
  return issues.flatMap((issue) => wordIssue(issue, [], input, fields, locale));
}

function wordIssue(
  issue: Issue,
  base: Path,
  input: unknown,
  fields: readonly string[],
  locale: Locale | undefined,
): Diagnostic[] {
  const path = [...base, ...issue.path.map((step) => (typeof step === "symbol" ? String(step) : step))];
  const value = valueAt(input, path);
  const found = preview(value);
  switch (issue.code) {
    case "invalid_union":
      return wordUnion(issue, path, input, fields, locale);
    case "unrecognized_keys":
      return issue.keys.map((key) => {
        const args = { key, near: nearest(key, fields, (field) => field) ?? "" };
        return diagnose(SHAPE_PROBLEMS, "unknown-key", args, { path: [...path, key], locale });
      });
    case "invalid_type":
      return [typeProblem([issue.expected], value, path, locale)];
    case "invalid_value":
      return [
        diagnose(SHAPE_PROBLEMS, "invalid-value", { found, expected: issue.values.map(String) }, { path, locale }),
      ];
    case "custom":
      return [customProblem(issue, found, path, locale)];
    default:
      return [diagnose(SHAPE_PROBLEMS, "invalid-value", { found, expected: [expectation(issue)] }, { path, locale })];
  }
}

/** Of the alternatives of a union the one that the input resembles speaks; when it resembles none, all are named. */
function wordUnion(
  issue: Extract<Issue, { code: "invalid_union" }>,
  path: Path,
  input: unknown,
  fields: readonly string[],
  locale: Locale | undefined,
): Diagnostic[] {
  const isWrongKind = ([first]: readonly Issue[]) => first?.code === "invalid_type" && first.path.length === 0;
  const resembling = issue.errors.filter((errors) => !isWrongKind(errors));
  const closest = resembling.sort((a, b) => deepest(b) - deepest(a) || a.length - b.length)[0];
  if (closest !== undefined) return closest.flatMap((inner) => wordIssue(inner, path, input, fields, locale));
  const expected = issue.errors.flatMap(([first]) => (first?.code === "invalid_type" ? [first.expected] : []));
  return [typeProblem([...new Set<string>(expected)], valueAt(input, path), path, locale)];
}

function deepest(issues: readonly Issue[]): number {
  return Math.max(...issues.map((issue) => issue.path.length));
}

function typeProblem(expected: readonly string[], value: unknown, path: Path, locale: Locale | undefined): Diagnostic {
  return value === undefined
    ? diagnose(SHAPE_PROBLEMS, "missing-value", { key: String(path.at(-1) ?? ""), expected }, { path, locale })
    : diagnose(SHAPE_PROBLEMS, "invalid-type", { found: preview(value), expected }, { path, locale });
}

function customProblem(
  issue: Extract<Issue, { code: "custom" }>,
  found: string,
  path: Path,
  locale: Locale | undefined,
): Diagnostic {
  if (issue.params?.problem === "empty-text") return diagnose(SHAPE_PROBLEMS, "empty-text", {}, { path, locale });
  // `parsedBy` put a calendar diagnostic there; its code and arguments are worded again in the language asked for.
  const inner = issue.params?.diagnostic as Diagnostic | undefined;
  if (inner === undefined)
    return diagnose(SHAPE_PROBLEMS, "invalid-value", { found, expected: [issue.message] }, { path, locale });
  return reword(CALENDAR_PROBLEMS, inner, { path, locale });
}

function expectation(issue: Issue): string {
  switch (issue.code) {
    case "too_small":
      return `≥ ${issue.minimum}`;
    case "too_big":
      return `≤ ${issue.maximum}`;
    case "invalid_format":
      return issue.pattern ?? issue.format;
    case "not_multiple_of":
      return `× ${issue.divisor}`;
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
