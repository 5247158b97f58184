import type { Diagnostic } from "../diagnostics/diagnostic";
import { sortDiagnostics } from "../diagnostics/sort-diagnostics";
import type { Framework } from "../model/framework";
import { inFrameworkOrder } from "../model/in-framework-order";
import { SHEET_KEYS } from "../score/read-sheet";
import type { PanelCode } from "./panel-findings";

/** Findings of single sheets in the order of the sheets, then those of rules and of the whole, as they were found. */
export function orderFindings(
  findings: readonly Diagnostic<PanelCode>[],
  framework: Framework,
): readonly Diagnostic<PanelCode>[] {
  const ofSheets = findings.filter(({ path }) => typeof path[0] === "number");
  const names = ofSheets.map(({ path }) => String(path[MARK]));
  const sorted = sortDiagnostics(ofSheets, [...SHEET_KEYS, ...inFrameworkOrder(names, framework)]);
  // What follows for a sheet comes after its causes; sorting keeps the order of what is equal.
  sorted.sort((a, b) => Number(a.path[0]) - Number(b.path[0]) || placeOf(a) - placeOf(b));
  return [...sorted, ...findings.filter(({ path }) => typeof path[0] !== "number")];
}

/** Where the path to a mark names its criterion: place of the sheet, `marks`, criterion. */
const MARK = 2;

function placeOf({ code }: Diagnostic<PanelCode>): number {
  return CONSEQUENCES.includes(code) ? 1 : 0;
}

const CONSEQUENCES: readonly PanelCode[] = [
  "sheet-incomplete",
  "sheet-faulty",
  "sheet-omitted",
  "sheet-as-zero",
  "sheet-not-applicable",
];
