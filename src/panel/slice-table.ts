import type { WhyNotCounted } from "../model/panel-policies";
import { cellKey, type PanelTable } from "./panel-table";

/** The table of some of its subjects, with the judges who gave any of them a sheet. */
export function sliceTable(table: PanelTable, subjects: readonly number[]): PanelTable {
  if (subjects.length === table.subjects.length) return table;
  const phases = table.phases && new Map([...table.phases].map(([id, phase]) => [id, sliceTable(phase, subjects)]));
  const names = new Set([...(phases?.values() ?? [])].flatMap(({ judges }) => judges));
  const gave = (judge: number, subject: number): boolean =>
    table.cells[subject]?.[judge] !== undefined || table.gaps.has(cellKey(subject, judge));
  const judges = [...table.judges.keys()].filter(
    (judge) => names.has(table.judges[judge] ?? "") || subjects.some((subject) => gave(judge, subject)),
  );
  const gaps = new Map<number, WhyNotCounted>();
  for (const [row, subject] of subjects.entries()) {
    for (const [column, judge] of judges.entries()) {
      const gap = table.gaps.get(cellKey(subject, judge));
      if (gap !== undefined) gaps.set(cellKey(row, column), gap);
    }
  }
  return {
    framework: table.framework,
    tree: table.tree,
    judges: judges.map((judge) => table.judges[judge] ?? ""),
    subjects: subjects.flatMap((subject) => table.subjects[subject] ?? []),
    cells: subjects.map((subject) => judges.map((judge) => table.cells[subject]?.[judge])),
    gaps,
    doubtful: new Set([...subjects.keys()].filter((row) => table.doubtful.has(subjects[row] ?? -1))),
    ...(phases && { phases }),
  };
}
