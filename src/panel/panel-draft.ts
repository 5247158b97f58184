import type { Framework } from "../model/framework";
import type { WhyNotCounted } from "../model/panel-policies";
import { type ScoringTree, scoringTree } from "../score/scoring-tree";
import { type Cell, cellKey, type PanelTable } from "./panel-table";

/** A sheet that names no judge, no subject or no known stage: it may be any that fits what it names. */
export interface UnplacedSheet {
  readonly judge: string | undefined;
  readonly subject: number | undefined;
}

/** A table in the making; its judges and cells come as the sheets do. */
export interface Draft {
  readonly framework: Framework;
  readonly tree: ScoringTree;
  readonly judges: Map<string, number>;
  readonly cells: (Cell | undefined)[][];
  readonly gaps: Map<number, WhyNotCounted>;
  /** Sheets whose place nobody can tell, by what they do name. */
  readonly unplaced: UnplacedSheet[];
  /** The first sheet by subject and judge. */
  readonly first: (number | undefined)[][];
  readonly repeated: Map<number, { readonly judge: string; readonly subject: number; readonly sheets: number[] }>;
}

/** A table without sheets. */
export function draftOf(framework: Framework): Draft {
  return {
    framework,
    tree: scoringTree(framework),
    judges: new Map(),
    cells: [],
    gaps: new Map(),
    unplaced: [],
    first: [],
    repeated: new Map(),
  };
}

/** Puts a sheet in its place; of two of one judge for one subject neither is used. */
export function placeCell(
  draft: Draft,
  cell: Cell | undefined,
  subject: number,
  judge: string,
  index: number,
  isUnread: boolean,
): void {
  const column = columnOf(draft, judge);
  draft.cells[subject] ??= [];
  draft.first[subject] ??= [];
  const row = draft.cells[subject];
  const first = draft.first[subject][column];
  if (first === undefined) {
    draft.first[subject][column] = index;
    row[column] = cell;
    if (cell === undefined || isUnread) draft.gaps.set(cellKey(subject, column), "unusable");
    return;
  }
  const key = cellKey(subject, column);
  row[column] = undefined;
  draft.gaps.set(key, "duplicate");
  const repeated = draft.repeated.get(key) ?? { judge, subject, sheets: [first] };
  repeated.sheets.push(index);
  draft.repeated.set(key, repeated);
}

/** The column of a judge; one who is new gets the next. */
export function columnOf({ judges }: Draft, judge: string): number {
  const column = judges.get(judge) ?? judges.size;
  if (column === judges.size) judges.set(judge, column);
  return column;
}

/** The table of all that was given. */
export function tableOf({ framework, tree, ...draft }: Draft, subjects: PanelTable["subjects"]): PanelTable {
  const judges = [...draft.judges.keys()];
  const cells = subjects.map((_, subject) => judges.map((_judge, judge) => draft.cells[subject]?.[judge]));
  const { unplaced } = draft;
  const named = unplaced.flatMap(({ subject }) => subject ?? []);
  const doubtful = new Set(unplaced.length > named.length ? subjects.keys() : named);
  const gaps = withUnplaced(draft.gaps, unplaced, cells, judges);
  return { framework, tree, judges, subjects, cells, gaps, doubtful };
}

/** Where a sheet is missing that may be one of those nobody can place, the judge is not said to be absent. */
function withUnplaced(
  given: Draft["gaps"],
  unplaced: Draft["unplaced"],
  cells: PanelTable["cells"],
  judges: PanelTable["judges"],
): PanelTable["gaps"] {
  if (unplaced.length === 0) return given;
  const keyOf = (judge: string | undefined, subject: number | undefined) => JSON.stringify([judge, subject]);
  const known = new Set(unplaced.map(({ judge, subject }) => keyOf(judge, subject)));
  const gaps = new Map(given);
  for (const [subject, row] of cells.entries()) {
    for (const [column, judge] of judges.entries()) {
      const key = cellKey(subject, column);
      if (row[column] !== undefined || gaps.has(key)) continue;
      const fits = [
        keyOf(judge, subject),
        keyOf(judge, undefined),
        keyOf(undefined, subject),
        keyOf(undefined, undefined),
      ];
      if (fits.some((fit) => known.has(fit))) gaps.set(key, "total-refused");
    }
  }
  return gaps;
}
