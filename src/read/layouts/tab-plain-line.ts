import { fold } from "../../base/fold";
import { BULLET } from "../source/bullet";
import type { PrintedNumber } from "../source/printed-number";
import { endsSentence, looksLikeDeadline, looksLikeUnit } from "./cell-kinds";
import type { KnownCriteria } from "./known-criteria";
import type { LoneFigures } from "./lone-figures";
import type { TabLine } from "./tab-line";
import { partPiece } from "./tab-parting";
import { type TabPiece, tabPiece } from "./tab-piece";
import { addBodyLine, type OpenRun, type TabRun } from "./tab-run";

/** What a line without tabs is judged by. */
export interface PlainContext {
  readonly source: string;
  readonly lines: readonly (TabLine | undefined)[];
  readonly known: KnownCriteria;
  readonly figures: LoneFigures;
  /** Folded lines that stand above the tables: one of them may be printed again on every page. */
  readonly titles: ReadonlySet<string>;
}

/**
 * Finds the place of a line without tabs between the rows of a table or after them: furniture of the page, a row that
 * lost its tab, the rest of a cell, or a text of its own.
 *
 * @returns false when the table is over
 */
export function placePlainLine(open: OpenRun, line: TabLine, at: number, context: PlainContext): boolean {
  const { source, known } = context;
  if (isPageFurniture(line, at, context, open.head)) {
    open.furniture.push(line.words);
    open.blocks.push(line.block);
    open.isBroken = true;
    return true;
  }
  const piece = tabPiece(source, line, 0);
  const parted = piece && partPiece(piece, lastLabelNumber(open), { source, head: open.head, known });
  if (parted !== undefined) {
    addBodyLine(open, line, parted, { isParted: true });
    return true;
  }
  const last = open.body.at(-1)?.pieces.at(-1);
  const isNear = open.foreign === 0 && (!line.afterGap || hasMoreRows(line, context));
  if (piece !== undefined && last !== undefined && isNear && mayContinue(last, piece, open, known)) {
    addBodyLine(open, line, [{ ...piece, column: last.column }], { isRest: true });
    return true;
  }
  open.foreign++;
  open.isBroken = true;
  return line.nextTabbed !== -1 && open.foreign <= MOST_FOREIGN;
}

/** A remark may stand between two rows; after a longer text no row of the same table follows. */
const MOST_FOREIGN = 3;

/** A title again, or the number of a page, where the table goes on. */
function isPageFurniture(
  { text, nextTabbed }: TabLine,
  at: number,
  context: PlainContext,
  head: TabRun["head"],
): boolean {
  const hasFigures = head.some(({ role }) => role === "figure");
  const isBeforeNames = (): boolean => context.lines[nextTabbed]?.head !== undefined;
  if (context.figures.isPageNumber(at, { hasFigures, isBeforeNames })) return true;
  return nextTabbed !== -1 && context.titles.has(fold(text));
}

function hasMoreRows({ nextTabbed }: TabLine, { lines }: PlainContext): boolean {
  const next = lines[nextTabbed];
  return next !== undefined && next.head === undefined && lines[nextTabbed + 1]?.head === undefined;
}

/** Text without a tab goes on with the cell that was written last, if that is no finished sentence. */
function mayContinue(last: TabPiece, piece: TabPiece, { head, body }: OpenRun, known: KnownCriteria): boolean {
  if (piece.number !== undefined || BULLET.test(piece.text) || endsSentence(last.text)) return false;
  const role = head.find(({ tabs }) => tabs === last.column)?.role ?? "text";
  if (role !== "text" && role !== "label") return false;
  if (known.find(last.text).length > 0) return false;
  // 1.每年服務人數 is an item and no deadline, and so is a line that goes on with it.
  const isItem =
    body
      .slice(-NEAR)
      .findLast(({ isRest }) => !isRest)
      ?.pieces.at(-1)?.number !== undefined;
  return isItem || (!looksLikeDeadline(last.text) && !looksLikeUnit(last.text));
}

function lastLabelNumber({ body, head }: OpenRun): PrintedNumber | undefined {
  const label = head.findLast(({ role }) => role === "label");
  const near = body.slice(-NEAR).flatMap(({ pieces }) => pieces);
  return near.findLast(({ column }) => column === label?.tabs)?.number;
}

/** A label is not looked for further up than this. */
const NEAR = 40;
