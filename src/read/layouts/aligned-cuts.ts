import { smallest } from "../../base/extremes";
import { type AlignedLine, type AlignedPage, isOfOneDate, isSpaced, type PlacedWords } from "./aligned-lines";

/** Lines of a page whose columns stand in the same places. */
export interface CutLines {
  readonly lines: readonly AlignedLine[];
  /** Where its columns begin but for the first. */
  readonly cuts: readonly number[];
  /** How often words stand across such a place. */
  readonly misfits: number;
}

/**
 * Finds where one column ends and the next begins: between the names of both, where the fewest lines have words across.
 * A page without names has its columns near those of the page before; where lines further down do not fit, they have
 * columns of their own.
 */
export function cutPages(pages: readonly AlignedPage[]): readonly (readonly CutLines[])[] {
  const found: (readonly CutLines[])[] = [];
  for (const { names, lines } of pages) {
    const before = found.at(-1)?.at(-1)?.cuts ?? [];
    const windows = names === undefined ? before.map(around) : names.slice(1).map((name, i) => between(names[i], name));
    found.push(partsOf(cutLines(lines, windows), DEEPEST));
  }
  return found;
}

/** Lines in two parts, where words of fewer lines stand across columns then. */
function partsOf(whole: CutLines, depth: number): readonly CutLines[] {
  const { lines, misfits, cuts } = whole;
  if (misfits === 0 || depth === 0 || lines.length > MOST_LINES) return [whole];
  let best: readonly CutLines[] = [whole];
  let least = misfits - 1;
  lines.forEach(({ gap }, at) => {
    if (!gap || at === 0) return;
    const parts = [lines.slice(0, at), lines.slice(at)].map((part) => cutLines(part, cuts.map(around)));
    const sum = parts.reduce((all, part) => all + part.misfits, 0);
    if (sum > least || parts.some((part) => filled(part.lines, part.cuts) < filled(part.lines, cuts))) return;
    least = sum - 1;
    best = parts;
  });
  return best.length === 1 ? best : best.flatMap((part) => partsOf(part, depth - 1));
}

/** How many columns hold anything. */
function filled(lines: readonly AlignedLine[], cuts: readonly number[]): number {
  const middles = lines.flatMap(({ words }) => words.map(({ left, right }) => (left + right) / 2));
  return new Set(middles.map((middle) => cuts.filter((cut) => cut <= middle).length)).size;
}

/** How often a page is parted once more. */
const DEEPEST = 3;

/** A page has fewer; a text without page breaks may have any number. */
const MOST_LINES = 150;

function cutLines(lines: readonly AlignedLine[], windows: readonly Window[]): CutLines {
  let misfits = 0;
  let last = 0;
  let slip = 0;
  const cuts = windows.map(({ from, to, near }) => {
    const window = { from: Math.max(from, last + 1), to: Math.max(to, last + 1) };
    const best = bestCut(lines, near === undefined ? window : { ...window, near: near + slip });
    misfits += best.across;
    if (near !== undefined) slip = best.at - near;
    last = best.at;
    return best.at;
  });
  return { lines, cuts, misfits };
}

interface Window {
  readonly from: number;
  readonly to: number;
  /** Where the column began on the lines before. */
  readonly near?: number;
}

function around(cut: number): Window {
  return { from: cut - FARTHEST, to: cut + FARTHEST, near: cut };
}

/** How far columns move from page to page. */
const FARTHEST = 8;

function between(name: PlacedWords | undefined, next: PlacedWords): Window {
  return { from: name?.right ?? 0, to: next.left };
}

/**
 * The place that fewest words stand across, single blanks within a line counting for a little; of several the one where
 * most words begin, else the middle.
 */
function bestCut(
  lines: readonly AlignedLine[],
  { from, to, near }: Window,
): { readonly at: number; readonly across: number } {
  const width = Math.min(to - from, WIDEST) + 1;
  const places = Array.from({ length: width }, (_, i) => ({ at: from + i, across: 0, narrow: 0, begin: 0 }));
  for (const { words } of lines) {
    words.forEach(({ left, right }, i) => {
      const before = words[i - 1];
      if (isSpaced(before, words[i])) {
        // The end of the one and the beginning of the other are the same blank.
        for (let at = before?.right ?? left; at <= left; at++) {
          const place = places[at - from];
          if (place !== undefined) place.narrow += isOfOneDate(before, words[i]) ? 1 : NARROW;
        }
      } else {
        const begun = places[left - from];
        if (begun !== undefined) begun.begin++;
      }
      for (let at = Math.max(left + 1, from); at < Math.min(right, to + 1); at++) {
        const place = places[at - from];
        if (place !== undefined) place.across++;
      }
    });
  }
  const starts = lines.flatMap(({ words }) => words.map(({ left }) => left));
  const empty = near === undefined ? EMPTY_PAGE : EMPTY;
  const costs = places.map(({ at, across, narrow, begin }) => {
    return across + narrow - begin * ALIGNED + (starts.some((left) => left >= at) ? 0 : empty);
  });
  const least = smallest(costs);
  const those = places.filter((_, i) => costs[i] === least);
  const middle = those[Math.floor(those.length / 2)];
  const best = near === undefined ? middle : those.reduce((one, other) => (isNearer(near, other, one) ? other : one));
  return { at: best?.at ?? from, across: best?.across ?? 0 };
}

/** Single blanks beside figures are what a program sets, and seldom the end of a cell. */
const NARROW = 0.25;
const ALIGNED = 0.15;
/** Nothing stands beyond the place: dearer than a single blank, cheaper than a word astride. */
const EMPTY = 0.3;
/** The same for a whole page, which has the names of all columns. */
const EMPTY_PAGE = 5;

function isNearer(to: number, one: { readonly at: number }, other: { readonly at: number }): boolean {
  return Math.abs(one.at - to) < Math.abs(other.at - to);
}

/** No column of a page is wider. */
const WIDEST = 400;

/** A word that stands across the place where a column begins, counted from 1. */
export interface Astride {
  readonly word: PlacedWords;
  readonly column: number;
}

/** Collects the words that stand across two columns. */
export function wordsAstride(pages: readonly (readonly CutLines[])[]): readonly Astride[] {
  return pages.flat().flatMap(({ lines, cuts, misfits }) => {
    if (misfits === 0) return [];
    return lines.flatMap(({ words }) =>
      words.flatMap((word) => {
        const column = cuts.findIndex((cut) => word.left < cut && cut < word.right) + 1;
        return column === 0 ? [] : [{ word, column }];
      }),
    );
  });
}
