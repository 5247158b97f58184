import type { Diagnostic } from "../diagnostics/diagnostic";
import { sortDiagnostics } from "../diagnostics/sort-diagnostics";
import type { Framework } from "../model/framework";
import { inFrameworkOrder } from "../model/in-framework-order";
import { SHEET_KEYS } from "./read-sheet";

/** Findings in the order of the sheet's fields, those of marks in the order of the framework. */
export function sortFindings<Code extends string>(
  findings: readonly Diagnostic<Code>[],
  framework: Framework,
): readonly Diagnostic<Code>[] {
  if (findings.length < 2) return findings;
  const names = findings.map(({ path }) => String(path[1]));
  return sortDiagnostics(findings, [...SHEET_KEYS, ...inFrameworkOrder(names, framework)]);
}
