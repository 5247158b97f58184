import type { Span } from "../../base/span";
import type { Block } from "../source/block";
import { lineStart } from "./line-start";

/** A printed line of a text, and what stands around it. */
export interface FlowLine extends Span {
  /** Where its words begin and end that blanks part from each other. */
  readonly atoms: readonly Span[];
  /** An empty paragraph stands before it: more than the distance that lines of the text usually have. */
  readonly gap: boolean;
  /** It begins with a blank. */
  readonly indent: boolean;
  /** A page begins here for certain. */
  readonly page: boolean;
}

/** The lines (文字行) of paragraphs that follow one another in a text. */
export function flowLines(text: string, blocks: readonly Block[]): readonly FlowLine[] {
  const spans = blocks.flatMap((block) => (block.kind === "table" ? [] : block.spans));
  const lines = spans.flatMap((span) => printedLines(text, span));
  const between = lines.map(({ start }, i) => text.slice(i === 0 ? lineStart(text, start) : lines[i - 1]?.end, start));
  const usual = usualDistance(between);
  const distances = new Map<string, Distance>();
  return lines.map(({ start, end }, i) => {
    const before = between[i] ?? "";
    const distance = distances.get(before) ?? distanceOf(before, usual);
    distances.set(before, distance);
    const { gap, indent, page } = distance;
    return { start, end, atoms: atomsOf(text, { start, end }), gap: i > 0 && gap, indent, page };
  });
}

/** What the blanks before a line say; most lines have the same before them. */
type Distance = Pick<FlowLine, "gap" | "indent" | "page">;

function distanceOf(before: string, usual: number): Distance {
  return { gap: isGap(before, usual), indent: /[^\S\n\r\f]$/u.test(before), page: before.includes("\f") };
}

function printedLines(text: string, { start, end }: Span): readonly Span[] {
  return [...text.slice(start, end).matchAll(/[^\n\r\f]*[^\s][^\n\r\f]*/gu)].map((found) => {
    const [line] = found;
    const from = start + found.index + (line.length - line.trimStart().length);
    return { start: from, end: from + line.trim().length };
  });
}

function atomsOf(text: string, { start, end }: Span): readonly Span[] {
  const atoms: Span[] = [];
  for (const found of text.slice(start, end).matchAll(/\S+/gu)) {
    if (atoms.length === MOST_ATOMS) return [{ start, end }];
    atoms.push({ start: start + found.index, end: start + found.index + found[0].length });
  }
  return atoms;
}

/** A line of more words than that is not made of cells. */
const MOST_ATOMS = 64;

/** Some texts have an empty line after every line: how many they have is counted, not assumed. */
function usualDistance(between: readonly string[]): number {
  const known = new Map<string, number>();
  const counts = Uint32Array.from(between.slice(1), (blanks) => {
    const count = known.get(blanks) ?? emptyLines(blanks);
    known.set(blanks, count);
    return count;
  }).sort();
  return Math.max(counts[Math.floor(counts.length / 2)] ?? 0, counts[Math.floor(counts.length * 0.7)] ?? 0);
}

function emptyLines(between: string): number {
  return Math.max(0, between.split(/\r\n|[\n\r]/u).length - 2);
}

/** A line of nothing but blanks is an empty paragraph; one without even those may only be the distance. */
function isGap(between: string, usual: number): boolean {
  const empty = between.split(/\r\n|[\n\r]/u).slice(1, -1);
  return empty.some((line) => line !== "") || empty.length > usual;
}
