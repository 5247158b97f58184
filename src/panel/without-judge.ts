import type { WhyNotCounted } from "../model/panel-policies";
import { cellKey, type PanelTable } from "./panel-table";

/** The same table as if a judge had not been there. */
export function withoutJudge(table: PanelTable, name: string): PanelTable {
  const phases = table.phases && new Map([...table.phases].map(([id, own]) => [id, withoutJudge(own, name)]));
  const kept = [...table.judges.keys()].filter((judge) => table.judges[judge] !== name);
  if (kept.length === table.judges.length) return { ...table, ...(phases && { phases }) };
  const gaps = new Map<number, WhyNotCounted>();
  for (const subject of table.subjects.keys()) {
    for (const [column, judge] of kept.entries()) {
      const gap = table.gaps.get(cellKey(subject, judge));
      if (gap !== undefined) gaps.set(cellKey(subject, column), gap);
    }
  }
  return {
    ...table,
    judges: kept.map((judge) => table.judges[judge] ?? ""),
    cells: table.cells.map((row) => kept.map((judge) => row[judge])),
    gaps,
    ...(phases && { phases }),
  };
}
