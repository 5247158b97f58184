import type { Block, Paragraph } from "../source/block";
import type { Outline, Section } from "../source/outline";
import { joinPassages } from "../source/passage";
import { startsItem } from "../source/starts-item";
import { type PlanTitle, readTitleLine } from "./read-title-line";
import { isOfKind } from "./sections-of-kind";
import { beginsTitle, endsTitle, isAgency, isDated, isYear } from "./title-line";

/** Every title of a plan in the document, in order; plans that are cited as its basis are none. */
export function planTitles(outline: Outline): readonly PlanTitle[] {
  const known = titlesOf.get(outline) ?? findTitles(outline);
  titlesOf.set(outline, known);
  return known;
}

/** A cache of a pure function: it changes no result. */
const titlesOf = new WeakMap<Outline, readonly PlanTitle[]>();

function findTitles({ document, preamble, sections }: Outline): readonly PlanTitle[] {
  const parts = [preamble, ...sections.filter(isNoBasis).map(({ blocks }) => blocks)];
  const found = parts.flatMap((blocks) => titlesAmong(document.text, paragraphsOf(blocks)));
  // Where the whole plan is one table its title is in the first rows.
  return found.length > 0 ? found : titlesAmong(document.text, firstCells(document.blocks));
}

function isNoBasis(section: Section): boolean {
  return !isOfKind(section, "legalBasis");
}

function paragraphsOf(blocks: readonly Block[]): Paragraph[] {
  return blocks.filter((block) => block.kind === "paragraph");
}

function firstCells(blocks: readonly Block[]): Paragraph[] {
  const table = blocks.find((block) => block.kind === "table");
  const cells = new Set(table?.rows.slice(0, TITLE_ROWS).flat());
  return [...cells].flatMap((cell) => paragraphsOf(cell?.blocks ?? []));
}

const TITLE_ROWS = 3;

/** Titles on one line go before titles that a page cut: a line above a title need not belong to it. */
function titlesAmong(source: string, paragraphs: readonly Paragraph[]): PlanTitle[] {
  const whole = paragraphs.map((paragraph) =>
    paragraph.number === undefined ? readTitleLine(source, paragraph) : undefined,
  );
  const titles: PlanTitle[] = [];
  for (let at = 0; at < paragraphs.length; ) {
    const single = whole[at];
    const cut = single === undefined ? cutTitle(source, paragraphs, whole, at) : undefined;
    if (single !== undefined) titles.push(withLinesAbove(source, paragraphs, at, single));
    if (cut !== undefined) titles.push(cut.title);
    at += cut?.lines ?? 1;
  }
  return titles;
}

/** A cover gives the office, or the year, a line of its own above the rest of the title. */
function withLinesAbove(source: string, paragraphs: readonly Paragraph[], at: number, title: PlanTitle): PlanTitle {
  const pieces: Paragraph[] = paragraphs.slice(at, at + 1);
  let read = title;
  for (let above = at - 1; above > at - MOST_LINES; above--) {
    const line = paragraphs[above];
    if (
      line === undefined ||
      !((read.agency === undefined && isAgency(line.text)) || (read.year === undefined && isYear(line.text)))
    )
      break;
    pieces.unshift(line);
    const joined = readTitleLine(source, joinPassages(source, pieces));
    if (joined === undefined) break;
    read = joined;
  }
  return read;
}

interface CutTitle {
  readonly title: PlanTitle;
  readonly lines: number;
}

function cutTitle(
  source: string,
  paragraphs: readonly Paragraph[],
  whole: readonly (PlanTitle | undefined)[],
  start: number,
): CutTitle | undefined {
  const first = paragraphs[start];
  if (first === undefined || !beginsTitle(first.text)) return undefined;
  const pieces = [first];
  for (let at = start + 1; at < start + MOST_LINES; at++) {
    const next = paragraphs[at];
    if (next === undefined || whole[at] !== undefined || startsItem(next) || isDated(next.text)) return undefined;
    pieces.push(next);
    const title = endsTitle(next.text) ? readTitleLine(source, joinPassages(source, pieces)) : undefined;
    if (title !== undefined) return { title, lines: pieces.length };
  }
  return undefined;
}

const MOST_LINES = 3;
