import { append } from "../../base/append";
import { fold } from "../../base/fold";
import type { KnownCriteria } from "./known-criteria";
import { loneFigures } from "./lone-figures";
import { captionLines } from "./tab-caption";
import { isSameHead } from "./tab-head";
import type { TabLine } from "./tab-line";
import { partPiece } from "./tab-parting";
import type { TabPiece } from "./tab-piece";
import { placePlainLine } from "./tab-plain-line";
import { addBodyLine, type OpenRun, type TabRun } from "./tab-run";

type Lines = readonly (TabLine | undefined)[];

/** Finds the tables: each begins with a line of column names and ends before the next section. */
export function tabRuns(source: string, lines: Lines, known: KnownCriteria): readonly TabRun[] {
  const runs: OpenRun[] = [];
  const titles = new Set<string>();
  const figures = loneFigures(lines.map((line) => (line?.isTabbed === false ? line.text : undefined)));
  let open: OpenRun | undefined;
  for (const [index, line] of lines.entries()) {
    if (line?.head !== undefined) {
      open = startRun(runs, open, lines, index, known) ?? open;
      continue;
    }
    if (line === undefined || line.isSection) {
      open = undefined;
      continue;
    }
    if (open !== undefined && line.isTabbed) addRow(source, open, line, known);
    else if (open !== undefined && !placePlainLine(open, line, index, { source, lines, known, titles, figures }))
      open = undefined;
    if (open === undefined || open.foreign > 0) rememberTitle(titles, line);
  }
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
  if (open !== undefined && open.foreign === 0 && isSameHead(open.head, head) && isSameCaption(open, caption)) {
    append(
      open.furniture,
      [...caption, ...line.pieces].map(({ span }) => span),
    );
    append(open.blocks, blocks);
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
    foreign: 0,
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

function addRow(source: string, open: OpenRun, line: TabLine, known: KnownCriteria): void {
  if (line.pieces.length === 0) return void open.blocks.push(line.block);
  const context = { source, head: open.head, known };
  const canPart = line.pieces.length < open.head.length;
  const pieces = line.pieces.flatMap((piece) =>
    canPart ? (partPiece(piece, undefined, context) ?? [piece]) : [piece],
  );
  addBodyLine(open, line, pieces, { isParted: pieces.length > line.pieces.length });
}
