import type { WhyNotCounted } from "../model/panel-policies";
import { keepSubjects } from "./keep-subjects";
import { cellKey, type PanelTable } from "./panel-table";

/** The table of some of its subjects, with the judges who gave any of them a sheet. */
export function sliceTable(table: PanelTable, subjects: readonly number[]): PanelTable {
  if (subjects.length === table.subjects.length) return table;
  const kept = keepSubjects(table, subjects);
  const phases = table.phases && new Map([...table.phases].map(([id, phase]) => [id, sliceTable(phase, subjects)]));
  const names = new Set([...(phases?.values() ?? [])].flatMap(({ judges }) => judges));
  const gave = (judge: number, row: number): boolean =>
    kept.cells[row]?.[judge] !== undefined || kept.gaps.has(cellKey(row, judge));
  const judges = [...table.judges.keys()].filter(
    (judge) => names.has(table.judges[judge] ?? "") || [...subjects.keys()].some((row) => gave(judge, row)),
  );
  const gaps = new Map<number, WhyNotCounted>();
  for (const row of subjects.keys()) {
    for (const [column, judge] of judges.entries()) {
      const gap = kept.gaps.get(cellKey(row, judge));
      if (gap !== undefined) gaps.set(cellKey(row, column), gap);
    }
  }
  return {
    ...kept,
    judges: judges.map((judge) => table.judges[judge] ?? ""),
    cells: kept.cells.map((row) => judges.map((judge) => row[judge])),
    gaps,
    ...(phases && { phases }),
  };
}
