import type { CutLines } from "./aligned-cuts";
import { type AlignedLine, isOfOneDate, isSpaced, type PlacedWords } from "./aligned-lines";

/** What stands of a column on one line. */
export interface Fragment extends PlacedWords {
  /** Counted from the first line of the table. */
  readonly line: number;
  readonly page: number;
  /** A blank line stands between it and what stands above it in its column. */
  readonly gap: boolean;
}

/** Deals the words of every line out to the columns: for each column its fragments from top to bottom. */
export function fragmentsOf(pages: readonly (readonly CutLines[])[]): readonly (readonly Fragment[])[] {
  const columns: Fragment[][] = Array.from({ length: (pages[0]?.[0]?.cuts.length ?? 0) + 1 }, () => []);
  const gaps = columns.map(() => false);
  let line = 0;
  pages.forEach((parts, page) => {
    for (const { lines, cuts } of parts) {
      const edges = cuts.map((cut) => rightEdge(lines, cut));
      for (const { words, gap } of lines) {
        if (gap) gaps.fill(true);
        const firsts = cuts.map((cut, i) => firstAfter(words, cut, edges[i] ?? cut));
        words.forEach((word, i) => {
          const at = firsts.filter((first) => first <= i).length;
          const column = columns[at];
          const open = column?.at(-1);
          if (column === undefined) return;
          if (open?.line === line) column[column.length - 1] = { ...open, end: word.end, right: word.right };
          else column.push({ ...word, line, page, gap: gaps[at] ?? false });
          gaps[at] = false;
        });
        line++;
      }
    }
  });
  return columns;
}

/** How far the words before a cut reach that are followed by a gap. */
function rightEdge(lines: readonly AlignedLine[], cut: number): number {
  let edge = 0;
  for (const { words } of lines)
    words.forEach(({ left, right }, i) => {
      const next = words[i + 1];
      if ((left + right) / 2 < cut && (next === undefined || next.left - right >= WIDE)) edge = Math.max(edge, right);
    });
  return edge;
}

/**
 * Which word of a line is the first of those beyond a cut. Lines slip by a place or two, and full cells stand one blank
 * apart: then a blank between two characters parts them, or the end of the widest lines of the cell before.
 */
function firstAfter(words: readonly PlacedWords[], cut: number, edge: number): number {
  const plain = words.findIndex(({ left, right }) => (left + right) / 2 >= cut);
  const middle = plain === -1 ? words.length : plain;
  const first = beginsBefore(words, middle - 1, cut) ? middle - 1 : middle;
  const [before, after] = [words[first - 1], words[first]];
  if (before !== undefined && after !== undefined && !isSpaced(before, after)) return first;
  const near = words.flatMap(({ left, right }, i) => {
    const previous = words[i - 1];
    if (i === first || previous === undefined || left - previous.right >= WIDE) return [];
    if (isOfOneDate(previous, words[i])) return [];
    const isAtCut = Math.abs(left - cut) <= SLIP && !isSpaced(previous, words[i]);
    const isAtEdge = after !== undefined && previous.right === edge && before?.right !== edge && right <= cut + FAR;
    return isAtCut || (isAtEdge && isChained(words, i, first)) ? [i] : [];
  });
  return near[0] ?? besideDate(words, first);
}

/** A word that stands across a cut, with a gap before it: the cell after has slipped to the left. */
function beginsBefore(words: readonly PlacedWords[], at: number, cut: number): boolean {
  const word = words[at];
  if (word === undefined || word.right <= cut || cut - word.left > SLIP) return false;
  return word.left - (words[at - 1]?.right ?? 0) >= WIDE;
}

/** No cell ends within a date: the nearest blank before or after it is meant. */
function besideDate(words: readonly PlacedWords[], first: number): number {
  let [from, to] = [first, first];
  while (isOfOneDate(words[from - 1], words[from])) from--;
  while (isOfOneDate(words[to - 1], words[to])) to++;
  const at = words[first]?.left ?? 0;
  return at - (words[from]?.left ?? 0) <= (words[to]?.left ?? Number.POSITIVE_INFINITY) - at ? from : to;
}

const WIDE = 2;
const SLIP = 3;
const FAR = 12;

/** Nothing but single blanks stands between two words. */
function isChained(words: readonly PlacedWords[], one: number, other: number): boolean {
  const chain = words.slice(Math.min(one, other), Math.max(one, other) + 1);
  return chain.every(({ left }, i) => i === 0 || left - (chain[i - 1]?.right ?? 0) < WIDE);
}
