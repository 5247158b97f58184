import type { Span } from "../../base/span";
import type { DumpCell } from "./column-dump-cell";
import { answeredLabels } from "./column-dump-groups";
import { type DumpItem, dumpItems, groupItems } from "./column-dump-items";
import type { Misfit } from "./misfit";
import { cellAt, type TabRow } from "./tab-row";

/** Rows with their actions, to which the other columns are dealt out. */
export interface RowsToFill {
  readonly rows: readonly TabRow[];
  /** The actions of each row. */
  readonly answered: readonly (readonly DumpItem[])[];
  /** The label of each row; empty where there are no labels. */
  readonly names: readonly string[];
  /** How many groups of actions there are. */
  readonly groups: number;
}

type Report = (kind: Misfit["kind"], found: number, expected: number) => void;

/** Deals deadlines or units (完成期限、承辦單位) out in order: one for each action, each row, each group, or one for all. */
export function dealAnswers(filled: RowsToFill, column: number, { lines }: DumpCell, report: Report): void {
  const { rows } = filled;
  const answers = lines.map(({ words }) => [words]);
  if (answers.length === 1) {
    putAll(rows, column, answers);
    return;
  }
  const perAction = filled.answered.map((items) => countActions(items));
  const perRow = rows.map(() => 1);
  const perGroup = filled.answered.map((items) => groupItems(items).length);
  const shares = [perAction, perRow, perGroup].find((each) => sum(each) === answers.length);
  if (shares === undefined) report("answers", answers.length, sum(perAction));
  deal(rows, column, answers, shares ?? perAction);
}

/** Deals targets, results or benefits (預期目標、實施成果、預期效益) out: by number where they have one, else in order. */
export function dealTexts(filled: RowsToFill, column: number, cell: DumpCell, report: Report): void {
  const { rows, answered, names } = filled;
  const items = dumpItems(cell);
  const texts = items.map(({ spans }) => spans);
  if (texts.length === 1) {
    putAll(rows, column, texts);
    return;
  }
  const groups = groupItems(items);
  if (groups.length !== rows.length) {
    const shares = [rows.map(() => 1), answered.map((own) => countActions(own))].find(
      (each) => sum(each) === texts.length,
    );
    if (shares !== undefined) {
      deal(rows, column, texts, shares);
      return;
    }
    report("groups", groups.length, rows.length);
  }
  const owners = answeredLabels(groups, names.length > 0 ? names : rows.map(() => ""));
  const shares = rows.map(() => 0);
  groups.forEach((group, index) => {
    const owner = owners[index] ?? 0;
    shares[owner] = (shares[owner] ?? 0) + group.length;
  });
  deal(rows, column, texts, shares);
}

/** A list within an action is no action. */
function countActions(items: readonly DumpItem[]): number {
  const style = items[0]?.number?.style;
  return items.filter(({ number }) => number === undefined || style === undefined || number.style === style).length;
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}

function putAll(rows: readonly TabRow[], column: number, paragraphs: readonly (readonly Span[])[]): void {
  const [first] = rows;
  if (first !== undefined) first.cells[column] = cellAt(paragraphs, rows.length);
}

/** What is left over stays with the last row, where its number can be seen not to fit. */
function deal(
  rows: readonly TabRow[],
  column: number,
  paragraphs: readonly (readonly Span[])[],
  shares: readonly number[],
): void {
  let at = 0;
  rows.forEach((row, index) => {
    const end = index === rows.length - 1 ? paragraphs.length : at + (shares[index] ?? 0);
    const own = paragraphs.slice(at, end);
    if (own.length > 0) row.cells[column] = cellAt(own);
    at = end;
  });
}
