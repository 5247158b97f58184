import { isFirst } from "../source/printed-number";
import type { FlowColumn } from "./flow-columns";
import type { TableLabels } from "./flow-labels";
import type { PieceReader } from "./flow-piece";

/** The words of a table, the columns that they are to be given to, and the labels among them. */
export interface FlowWords {
  readonly pieces: PieceReader;
  readonly columns: readonly FlowColumn[];
  readonly labels: TableLabels | undefined;
  /** Whether so few lines begin with a blank that it says something. */
  readonly indentTells: boolean;
}

/** A place where a line may fall into two cells. */
export interface FlowSplit {
  readonly at: number;
  /** How sure it is that what stands before or after it is whole for itself: a date, a label, an item; a unit; words. */
  readonly evidence: "strong" | "likely" | "some" | "none";
}

/** Where the rest of a line from an atom on may be split; a line of many small pieces only where that is likely. */
export function splitsAt(words: FlowWords, from: number): readonly FlowSplit[] {
  const { pieces, labels } = words;
  const end = pieces.lineEnd(from);
  if (end - from < 2) return [];
  const dates = datesIn(words, from, end);
  const hasUnits = words.columns.some(({ field }) => field === "unit");
  const isAtEdge = beginsPage(words, firstOfLine(pieces, from)) || (end < pieces.count && beginsPage(words, end));
  const splits = Array.from({ length: end - from - 1 }, (_, i): FlowSplit => {
    const at = from + 1 + i;
    const { number } = pieces.piece(at, end);
    const isItem = number !== undefined && (isFirst(number) || AFTER_SENTENCE.test(pieces.piece(at - 1, at).text));
    const isPlain = isItem || dates.has(at) || labels?.at.has(at) === true || labels?.cut.at.has(at) === true;
    if (isPlain) return { at, evidence: "strong" };
    const isBetweenWords = BETWEEN_WORDS.test(pieces.piece(at - 1, at + 1).text) || hasOddWord(pieces, at);
    const isUnit = hasUnits && pieces.piece(from, at).isUnit;
    const isUnitNext = hasUnits && (at + 1 === end || dates.has(at + 1)) && pieces.piece(at, at + 1).isUnit;
    const isLikely = (isUnit || isUnitNext || isAtEdge) && isBetweenWords;
    return { at, evidence: isLikely ? "likely" : isUnit || isBetweenWords ? "some" : "none" };
  });
  return end - from > MOST_ATOMS ? splits.filter(({ evidence }) => LIKELY.has(evidence)) : splits;
}

function firstOfLine(pieces: PieceReader, atom: number): number {
  let first = atom;
  while (first > 0 && pieces.piece(first, first + 1).printed === undefined) first--;
  return first;
}

/** What a page leaves of several cells is often one line of each, and then they stand on one. */
function beginsPage({ pieces, indentTells }: FlowWords, atom: number): boolean {
  const line = pieces.piece(atom, atom + 1).printed;
  return line !== undefined && (line.page || (line.indent && indentTells));
}

const LIKELY: ReadonlySet<FlowSplit["evidence"]> = new Set(["strong", "likely"]);

/** A blank between Chinese words or after a sentence; a line that was stretched has one between all characters. */
const BETWEEN_WORDS = /\p{Script=Han}{2}\s+\p{Script=Han}{2}|[^\s][。！？；][」』）]?\s+\S/u;

/** One character beside a longer word, alone on its side of the line or with its full stop: a stretched line has more. */
function hasOddWord(pieces: PieceReader, at: number): boolean {
  const before = pieces.piece(at - 1, at);
  const after = pieces.piece(at, at + 1);
  const isAlone = before.printed !== undefined && ONE.test(before.text) && MORE.test(after.text);
  const isLast = pieces.lineEnd(at) === at + 1 || after.tail === "stop";
  return isAlone || (isLast && MORE.test(before.text) && ONE.test(after.text));
}

const ONE = /^\p{Script=Han}[，。、；：！？）」]?$/u;
const MORE = /^\p{Script=Han}{2}/u;

const AFTER_SENTENCE = /[。！？；][」』）]?$/u;

const MOST_ATOMS = 12;

/** Where a date begins or ends in the line. */
function datesIn({ pieces, columns }: FlowWords, from: number, end: number): ReadonlySet<number> {
  const edges = new Set<number>();
  if (!columns.some(({ field }) => field === "deadline")) return edges;
  for (let start = from; start < end; start++) {
    const last = Math.min(end, start + LONGEST_DATE);
    for (let to = last; to > start; to--) {
      const { deadline } = pieces.piece(start, to);
      const mayBeRest = start === from || AFTER_SENTENCE.test(pieces.piece(start - 1, start).text);
      if (deadline === "none" || (deadline === "rest" && !mayBeRest)) continue;
      edges.add(start).add(to);
      start = to - 1;
      break;
    }
  }
  return edges;
}

/** 民國 107 年 12 月 31 日 前 */
const LONGEST_DATE = 8;
