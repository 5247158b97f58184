import type { WhyNotCounted } from "../model/panel-policies";
import { cellKey, type PanelTable } from "./panel-table";

/** The table of some of its subjects, in this order, with every judge. */
export function keepSubjects(table: PanelTable, subjects: readonly number[]): PanelTable {
  const gaps = new Map<number, WhyNotCounted>();
  for (const [row, subject] of subjects.entries()) {
    for (const judge of table.judges.keys()) {
      const gap = table.gaps.get(cellKey(subject, judge));
      if (gap !== undefined) gaps.set(cellKey(row, judge), gap);
    }
  }
  const { phases } = table;
  return {
    ...table,
    subjects: subjects.flatMap((subject) => table.subjects[subject] ?? []),
    cells: subjects.map((subject) => table.cells[subject] ?? []),
    gaps,
    doubtful: new Set([...subjects.keys()].filter((row) => table.doubtful.has(subjects[row] ?? -1))),
    ...(phases && { phases: new Map([...phases].map(([id, phase]) => [id, keepSubjects(phase, subjects)])) }),
  };
}
