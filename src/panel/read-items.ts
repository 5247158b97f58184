import type { Path } from "../base/path";
import { preview, shorten } from "../base/preview";
import { isRecord } from "../score/is-record";
import type { ReportRule } from "./rule-findings";

/** One rule among the options, and where it stands. */
export interface Item {
  readonly value: Readonly<Record<string, unknown>>;
  readonly path: Path;
}

/** The rules of a list that have only known properties; anything else is reported. */
export function readItems(list: unknown, known: readonly string[], path: Path, report: ReportRule): readonly Item[] {
  if (list === undefined) return [];
  if (!Array.isArray(list)) {
    report("invalid-rule", { found: preview(list), name: "", expected: "list" }, path);
    return [];
  }
  return list
    .map((value, index) => readItem(value, known, [...path, index], report))
    .filter((item) => item !== undefined);
}

/** One rule; `undefined` when it is no object or has a property that is none. */
export function readItem(value: unknown, known: readonly string[], path: Path, report: ReportRule): Item | undefined {
  if (!isRecord(value)) {
    report("invalid-rule", { found: preview(value), name: "", expected: "object" }, path);
    return undefined;
  }
  const unknown = Object.keys(value).filter((key) => !known.includes(key));
  for (const key of unknown) report("unknown-rule-key", { found: shorten(key), expected: known }, [...path, key]);
  return unknown.length === 0 ? { value, path } : undefined;
}
