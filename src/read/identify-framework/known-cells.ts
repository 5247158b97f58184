import { fold } from "../../base/fold";
import { findCriterion } from "../../model/find-criterion";
import type { Framework } from "../../model/framework";
import type { Cell, Table } from "../source/block";
import type { SourceDocument } from "../source/source-document";

/** How many cells of the columns that are named as levels of the framework (評核指標 …) it knows, and of how many. */
export function knownCells({ blocks }: SourceDocument, framework: Framework): { known: number; all: number } {
  const levels = new Set(framework.levels.map(({ label }) => fold(label)));
  const counts = { known: 0, all: 0 };
  for (const table of blocks) {
    if (table.kind !== "table") continue;
    for (const text of labelsIn(table, levels)) {
      counts.all++;
      if (findCriterion(framework, text) !== undefined) counts.known++;
    }
  }
  return counts;
}

/** The texts below the names of levels, a cell that covers several rows once. */
function labelsIn({ rows }: Table, levels: ReadonlySet<string>): readonly string[] {
  const columns = new Set<number>();
  const cells = new Set<Cell>();
  for (const row of rows) {
    row.forEach((cell, column) => {
      if (cell === undefined) return;
      if (levels.has(fold(cellText(cell)).replace(COUNT, ""))) columns.add(column);
      else if (columns.has(column)) cells.add(cell);
    });
  }
  return [...cells].map(cellText).filter((text) => text !== "");
}

/** 評核指標（15項） */
const COUNT = /\(\d{1,3}項\)$/u;

function cellText({ blocks }: Cell): string {
  return blocks.map((block) => (block.kind === "paragraph" ? block.text : "")).join("");
}
