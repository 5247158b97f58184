import { fold } from "../../base/fold";
import { endsSentence, looksLikeDeadline, looksLikeUnit } from "./cell-kinds";
import type { KnownCriteria } from "./known-criteria";
import type { TabLine } from "./tab-line";
import type { TabRun } from "./tab-run";

/** The lines of the caption (表頭) above the names of the columns, such as the dimension and its aim: two at most. */
export function captionLines(
  lines: readonly (TabLine | undefined)[],
  index: number,
  open: TabRun | undefined,
  known: KnownCriteria,
): readonly TabLine[] {
  const names = lines[index];
  const near = lines[index - 1];
  if (names === undefined || near === undefined) return [];
  if (isCaption(near, names, open, known)) return [near];
  const far = lines[index - 2];
  const isDescription = near.isTabbed && near.pieces.length === 1 && !near.afterGap;
  return isDescription && far !== undefined && isCaption(far, near, open, known) ? [far, near] : [];
}

function isCaption(line: TabLine, below: TabLine, open: TabRun | undefined, known: KnownCriteria): boolean {
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
