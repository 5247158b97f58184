import { largest, smallest } from "../../base/extremes";
import type { Span } from "../../base/span";
import type { AlignedRegion } from "./aligned-regions";
import type { FlowLine } from "./flow-line";
import { lineStart } from "./line-start";

/** Words of a line, and from which place of the line on they reach to which. */
export interface PlacedWords extends Pick<Span, "start" | "end"> {
  readonly left: number;
  readonly right: number;
  /** They begin and end with a letter or figure of half width. */
  readonly beginsNarrow: boolean;
  readonly endsNarrow: boolean;
  /** They are a figure, or what stands after or before one in a date. */
  readonly isFigure: boolean;
  readonly goesOnDate: boolean;
  readonly endsInDate: boolean;
}

/** A line of a table whose columns are kept apart by blanks. */
export interface AlignedLine {
  readonly words: readonly PlacedWords[];
  /** A blank line stands before it. */
  readonly gap: boolean;
}

/** A page of such a table: the columns of each stand at places of their own. */
export interface AlignedPage {
  /** Where the names of the columns stand on it, if they do. */
  readonly names: readonly PlacedWords[] | undefined;
  readonly lines: readonly AlignedLine[];
}

/** How far a text reaches: some programs count a Chinese character as one place, others as two. */
export type Measure = (text: string) => number;

/** Parts the lines of a table into pages, and measures where their words stand. */
export function alignedPages(source: string, region: AlignedRegion, measure: Measure): readonly AlignedPage[] {
  const heads = headsOf(source, region, measure);
  const pages: { names: readonly PlacedWords[] | undefined; lines: AlignedLine[] }[] = [];
  let last = 0;
  let next = 0;
  region.lines.forEach((line, i) => {
    let head: Head | undefined;
    for (; (heads[next]?.start ?? line.start) < line.start; next++) head = heads[next];
    if (i === 0 || line.page || head !== undefined) pages.push({ names: head?.names, lines: [] });
    const blanks = source.slice(last, line.start);
    pages.at(-1)?.lines.push({ words: wordsOf(source, line, measure), gap: i > 0 && BLANK_LINE.test(blanks) });
    last = line.end;
  });
  return pages;
}

const BLANK_LINE = /\n[^\S\n]*\r?\n/u;

interface Head {
  readonly start: number;
  readonly names: readonly PlacedWords[];
}

/** Where the names of the columns stand, here and wherever a page repeats them. */
function headsOf(source: string, { heads }: AlignedRegion, measure: Measure): readonly Head[] {
  return heads.map(({ start, names }) => ({
    start,
    names: names.flatMap((spans) => {
      const words = spans.map((span) => placed(source, span, measure));
      const [first] = words;
      const [left, right] = [smallest(words.map((word) => word.left)), largest(words.map((word) => word.right))];
      return first === undefined ? [] : [{ ...first, left, right }];
    }),
  }));
}

function wordsOf(source: string, line: FlowLine, measure: Measure): readonly PlacedWords[] {
  return line.atoms.map((atom) => placed(source, atom, measure));
}

function placed(source: string, { start, end }: Span, measure: Measure): PlacedWords {
  const left = measure(source.slice(lineStart(source, start), start).replace("\f", ""));
  const text = source.slice(start, end);
  const [beginsNarrow, endsNarrow] = [NARROW.test(text.slice(0, 1)), NARROW.test(text.slice(-1))];
  return {
    start,
    end,
    left,
    right: left + measure(text),
    beginsNarrow,
    endsNarrow,
    isFigure: /^[\d０-９]{1,4}$/u.test(text),
    goesOnDate: /^[年月日]/u.test(text),
    endsInDate: /^[年月]$/u.test(text),
  };
}

const NARROW = /[!-~]/u;

/** 114 年 or 年 12: no cell ends there. */
export function isOfOneDate(before: PlacedWords | undefined, word: PlacedWords | undefined): boolean {
  if (before === undefined || word === undefined || word.left - before.right >= WIDE) return false;
  return (before.isFigure && word.goesOnDate) || (before.endsInDate && word.isFigure);
}

/** Cells may be one blank apart, but so are figures and the characters beside them; between two characters is none. */
export function isSpaced(before: PlacedWords | undefined, word: PlacedWords | undefined): boolean {
  if (before === undefined || word === undefined || word.left - before.right >= WIDE) return false;
  return before.endsNarrow || word.beginsNarrow;
}

const WIDE = 2;
