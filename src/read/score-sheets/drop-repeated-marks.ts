import { shorten } from "../../base/preview";
import type { Diagnostic } from "../../diagnostics/diagnostic";
import type { Locale } from "../../diagnostics/locale";
import { diagnose } from "../../diagnostics/problem";
import { SHEET_PROBLEMS } from "../../diagnostics/sheet-problems";
import { findCriterion } from "../../model/find-criterion";
import type { RepeatedProperty } from "../read-json";
import type { SheetReading } from "./scored-sheet";
import type { ScoreSheetsReading } from "./sheets-reading";

/**
 * Takes the marks out of a sheet whose names stand in it more than once, with whatever else names the same criterion:
 * which of them is meant nobody knows.
 */
export function dropRepeatedMarks(
  reading: SheetReading,
  repeated: readonly RepeatedProperty[],
  locale: Locale | undefined,
): ScoreSheetsReading {
  const { sheet, framework } = reading;
  const marks = marksOf(sheet);
  if (repeated.length === 0 || marks === undefined) return { sheets: [reading], diagnostics: [] };
  const meaningOf = (key: string) => (framework && findCriterion(framework, key)?.id) ?? key;
  const groups = new Map<string, RepeatedProperty>();
  for (const property of repeated) {
    const meant = meaningOf(property.key);
    const known = groups.get(meant);
    groups.set(meant, known === undefined ? property : { ...known, count: known.count + property.count });
  }
  const names = new Set(repeated.map(({ key }) => key));
  const others = new Map<string, number>();
  const kept = Object.entries(marks).filter(([key]) => {
    const meant = meaningOf(key);
    if (groups.has(meant) && !names.has(key)) others.set(meant, (others.get(meant) ?? 0) + 1);
    return !groups.has(meant);
  });
  const diagnostics = [...groups].map(([meant, { path, key, count, span }]): Diagnostic => {
    const args = { key: shorten(key), count: count + (others.get(meant) ?? 0), line: span.line };
    return { ...diagnose(SHEET_PROBLEMS, "repeated-mark", args, { path, locale }), span };
  });
  // A sheet with marks is an object, as was seen above.
  const clean = { ...(sheet as object), marks: Object.fromEntries(kept) };
  return { sheets: [{ ...reading, sheet: clean }], diagnostics };
}

function marksOf(sheet: unknown): object | undefined {
  const marks = typeof sheet === "object" && sheet !== null && "marks" in sheet ? sheet.marks : undefined;
  return typeof marks === "object" && marks !== null && !Array.isArray(marks) ? marks : undefined;
}
