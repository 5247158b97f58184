import type { Block } from "../source/block";
import { type MarkedCell, rowsOfGroups, widthOf } from "./html-grid";
import type { PassedOver } from "./passed-over";
import { placeCells, type TableBudget, tableBudget } from "./place-cells";

/** How far a cell claims to reach. */
export type ClaimedSpan = Omit<MarkedCell, "blocks">;

/** Takes up the tables of a page, also those within cells. */
export interface TableCollector {
  readonly openTable: (options: { readonly isLayout: boolean }) => void;
  readonly closeTable: () => void;
  /** Begins a group of rows, over whose end no cell reaches; the rows of a foot come last wherever it stands. */
  readonly openGroup: (isFoot: boolean) => void;
  readonly openRow: () => void;
  readonly openCell: (span: ClaimedSpan) => void;
  readonly closeCell: () => void;
  /** How many tables stood so deep in others that they are read as text. */
  readonly flattened: () => number;
}

interface OpenTable {
  readonly isLayout: boolean;
  readonly isFlat: boolean;
  readonly groups: { readonly isFoot: boolean; readonly rows: MarkedCell[][] }[];
  largestWithin: number;
}

/** Starts without any; `endText` is called where a table or a cell begins or ends. */
export function tableCollector(
  passedOver: PassedOver,
  endText: () => void,
): TableCollector & { readonly add: (block: Block) => void; readonly blocks: () => readonly Block[] } {
  const budget = tableBudget();
  const root: Block[] = [];
  const flows: Block[][] = [root];
  const spans: ClaimedSpan[] = [];
  const tables: OpenTable[] = [];
  let flattened = 0;
  const add = (block: Block): void => {
    flows.at(-1)?.push(block);
  };
  return {
    add,
    blocks: () => root,
    flattened: () => flattened,
    openTable: ({ isLayout }) => {
      endText();
      const isFlat = tables.length >= DEEPEST;
      if (isFlat) flattened++;
      tables.push({ isLayout, isFlat, groups: [], largestWithin: 0 });
    },
    closeTable: () => {
      endText();
      const table = tables.pop();
      for (const block of table === undefined ? [] : finished(table, tables.at(-1), budget, passedOver)) add(block);
    },
    openGroup: (isFoot) => tables.at(-1)?.groups.push({ isFoot, rows: [] }),
    openRow: () => tables.at(-1)?.groups.at(-1)?.rows.push([]),
    openCell: (span) => {
      endText();
      if (tables.at(-1)?.isFlat !== false) return;
      spans.push(span);
      flows.push([]);
    },
    closeCell: () => {
      endText();
      const table = tables.at(-1);
      const span = table?.isFlat === false ? spans.pop() : undefined;
      if (span !== undefined)
        table?.groups
          .at(-1)
          ?.rows.at(-1)
          ?.push({ ...span, blocks: flows.pop() ?? [] });
    },
  };
}

/** Tables within tables that keep their form: whoever reads them goes down into them. */
export const DEEPEST = 8;

function finished(
  { groups, isLayout, largestWithin }: OpenTable,
  outer: OpenTable | undefined,
  budget: TableBudget,
  passedOver: PassedOver,
): readonly Block[] {
  const rows = rowsOfGroups(groups);
  const count = rows.reduce((sum, row) => sum + row.length, 0);
  if (outer !== undefined) outer.largestWithin = Math.max(outer.largestWithin, count, largestWithin);
  const contents = (): readonly Block[] => rows.flatMap((row) => row.flatMap(({ read }) => read()));
  if (isLayout || count === 1 || largestWithin > count * ARRANGES_ONLY) return contents();
  const width = widthOf(rows);
  if (width <= MOST_COLUMNS) return placeCells(rows, budget, passedOver);
  passedOver.largeTables.push({ rows: rows.length, columns: width });
  return contents();
}

/** A table with so many times fewer cells than one that stands in it only arranges the page. */
const ARRANGES_ONLY = 3;

/** More than a page can show. */
const MOST_COLUMNS = 256;
