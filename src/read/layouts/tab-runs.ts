import { fold } from "../../base/fold";
import type { Span } from "../../base/span";
import { endsSentence, looksLikeDeadline, looksLikeUnit } from "./cell-kinds";
import type { KnownCriteria } from "./known-criteria";
import type { PrintedNumber } from "./printed-number";
import { isSameHead } from "./tab-head";
import type { TabLine } from "./tab-line";
import { partPiece } from "./tab-parting";
import type { TabPiece } from "./tab-piece";
import type { BodyLine, TabRun } from "./tab-run";

type Lines = readonly (TabLine | undefined)[];

interface OpenRun extends TabRun {
  readonly body: BodyLine[];
  readonly furniture: Span[];
  readonly blocks: number[];
  /** A page may have ended, or another text stands, since the last row. */
  isBroken: boolean;
  isInterrupted: boolean;
}

/** Finds the tables: each begins with a line of column names and ends before the next section. */
export function tabRuns(source: string, lines: Lines, known: KnownCriteria): readonly TabRun[] {
  const runs: OpenRun[] = [];
  const titles = new Set<string>();
  let open: OpenRun | undefined;
  lines.forEach((line, index) => {
    if (line?.head !== undefined) open = startRun(runs, open, lines, index, known) ?? open;
    else if (line === undefined || line.isSection) open = undefined;
    else if (open === undefined) rememberTitle(titles, line);
    else if (line.isTabbed) addRow(source, open, line, known);
    else if (!placePlain(source, open, line, lines, titles, known)) open = undefined;
  });
  return runs;
}

/** A title that is printed on every page is read once. */
function rememberTitle(titles: Set<string>, line: TabLine): void {
  if (!line.isTabbed && line.text.length <= LONGEST_TITLE) titles.add(fold(line.text));
}

const LONGEST_TITLE = 120;

/** Starts a table, or goes on with the open one where a new page only repeats its head. */
function startRun(
  runs: OpenRun[],
  open: OpenRun | undefined,
  lines: Lines,
  index: number,
  known: KnownCriteria,
): OpenRun | undefined {
  const line = lines[index];
  const head = line?.head;
  if (line === undefined || head === undefined) return undefined;
  const above = captionLines(lines, index, open, known);
  const taken = new Set(above.map(({ block }) => block));
  if (open !== undefined) removeRows(open, taken);
  const caption = above.flatMap(({ pieces }) => pieces);
  const blocks = [...taken, line.block];
  if (open !== undefined && !open.isInterrupted && isSameHead(open.head, head) && isSameCaption(open, caption)) {
    open.furniture.push(...[...caption, ...line.pieces].map(({ span }) => span));
    open.blocks.push(...blocks);
    open.isBroken = true;
    return undefined;
  }
  const run = {
    caption,
    names: line.pieces,
    head,
    body: [],
    furniture: [],
    blocks,
    isBroken: false,
    isInterrupted: false,
  };
  runs.push(run);
  return run;
}

function removeRows(open: OpenRun, taken: ReadonlySet<number>): void {
  while (open.body.length > 0 && taken.has(open.body.at(-1)?.line.block ?? -1)) {
    open.body.pop();
    open.blocks.pop();
  }
}

function isSameCaption({ caption }: TabRun, again: readonly TabPiece[]): boolean {
  if (again.length === 0) return true;
  return fold(caption[0]?.text ?? "") === fold(again[0]?.text ?? "");
}

/** Up to two lines right above the names of the columns. */
function captionLines(lines: Lines, index: number, open: OpenRun | undefined, known: KnownCriteria): TabLine[] {
  const names = lines[index];
  const near = lines[index - 1];
  if (names === undefined || near === undefined) return [];
  if (isCaption(near, names, open, known)) return [near];
  const far = lines[index - 2];
  const isDescription = near.isTabbed && near.pieces.length === 1 && !near.afterGap;
  return isDescription && far !== undefined && isCaption(far, near, open, known) ? [far, near] : [];
}

function isCaption(line: TabLine, below: TabLine, open: OpenRun | undefined, known: KnownCriteria): boolean {
  const [title, aim, ...more] = line.pieces;
  if (!line.isTabbed || line.head !== undefined || title === undefined || more.length > 0) return false;
  if (open !== undefined && fold(open.caption[0]?.text ?? "") === fold(title.text)) return true;
  const found = known.find(title.text);
  if (found.some(({ criterion }) => criterion.parent === undefined)) return true;
  if (found.length > 0 || (below.head?.length ?? 0) < 3 || below.afterGap || title.column > 0) return false;
  const isText = [title, aim].every((piece) => piece === undefined || !isShortAnswer(piece.text));
  return isText && (line.afterGap || open === undefined) && !endsSentence(title.text);
}

function isShortAnswer(text: string): boolean {
  return looksLikeDeadline(text) || looksLikeUnit(text);
}

function addRow(source: string, open: OpenRun, line: TabLine, known: KnownCriteria): void {
  if (line.pieces.length === 0) return void open.blocks.push(line.block);
  const context = { source, head: open.head, known };
  const canPart = line.pieces.length < open.head.length;
  const pieces = line.pieces.flatMap((piece) =>
    canPart ? (partPiece(piece, undefined, context) ?? [piece]) : [piece],
  );
  push(open, line, pieces, pieces.length > line.pieces.length);
}

function push(open: OpenRun, line: TabLine, pieces: readonly TabPiece[], isParted: boolean): void {
  open.body.push({ line, pieces, afterBreak: open.isBroken || line.afterGap, isParted });
  open.blocks.push(line.block);
  open.isBroken = false;
  open.isInterrupted = false;
}

/** A line without tabs between the rows or after them; `false` when the table is over. */
function placePlain(
  source: string,
  open: OpenRun,
  line: TabLine,
  lines: Lines,
  titles: ReadonlySet<string>,
  known: KnownCriteria,
): boolean {
  const goesOn = line.nextTabbed !== -1;
  if (goesOn && (PAGE_NUMBER.test(line.text) || titles.has(fold(line.text)))) {
    open.furniture.push({ start: line.start, end: line.end });
    open.blocks.push(line.block);
    open.isBroken = true;
    return true;
  }
  const [piece] = line.pieces;
  const parted = piece && partPiece(piece, lastLabelNumber(open), { source, head: open.head, known });
  if (parted !== undefined) {
    push(open, line, parted, true);
    return true;
  }
  const next = lines[line.nextTabbed];
  const hasMoreRows = next !== undefined && next.head === undefined && lines[line.nextTabbed + 1]?.head === undefined;
  const last = open.body.at(-1)?.pieces.at(-1);
  if (piece !== undefined && last !== undefined && (hasMoreRows || !line.afterGap) && mayContinue(last, piece, known)) {
    push(open, line, [{ ...piece, column: last.column }], false);
    return true;
  }
  open.isInterrupted = true;
  open.isBroken = true;
  return goesOn;
}

const PAGE_NUMBER =
  /^\s{0,80}(?:[-－—–]\s{0,3})?(?:第\s{0,3})?\d{1,4}(?:\s{0,3}[/／]\s{0,3}\d{1,4})?(?:\s{0,3}頁)?(?:\s{0,3}[-－—–])?\s{0,80}$/u;

/** Text without a tab goes on with the cell that was written last, if that is no finished sentence. */
function mayContinue(last: TabPiece, piece: TabPiece, known: KnownCriteria): boolean {
  if (piece.number !== undefined || BULLET.test(piece.text) || endsSentence(last.text)) return false;
  return last.text.length >= SHORTEST_PROSE && !isShortAnswer(last.text) && known.find(last.text).length === 0;
}

const BULLET = /^[-•●※*＊◎○■□◆＃#]/u;
const SHORTEST_PROSE = 8;

function lastLabelNumber({ body, head }: OpenRun): PrintedNumber | undefined {
  const label = head.findLast(({ role }) => role === "label");
  const near = body.slice(-NEAR).flatMap(({ pieces }) => pieces);
  return near.findLast(({ column }) => column === label?.tabs)?.number;
}

/** A label is not looked for further up than this. */
const NEAR = 40;
