import { append } from "../../base/append";
import { fold } from "../../base/fold";
import type { Span } from "../../base/span";
import type { ColumnField } from "../tables/column-words";
import { endOfRepeated, type FlowHeader, headerAt } from "./flow-header";
import type { FlowLine } from "./flow-line";
import { type LoneFigures, loneFigures } from "./lone-figures";

/** A table as it lies among the lines of a text. */
export interface FlowRegion {
  readonly header: FlowHeader;
  /** The first line after it. */
  readonly to: number;
  /** Its lines without those that every page repeats. */
  readonly lines: readonly FlowLine[];
  /** Repeated headings and page numbers. */
  readonly furniture: readonly Span[];
}

/** The tables of a text, each from its heading to the section, note or signature that follows it. */
export function flowRegions(source: string, lines: readonly FlowLine[]): readonly FlowRegion[] {
  const regions: FlowRegion[] = [];
  const figures = loneFigures(
    lines.map(({ start, end }) => source.slice(start, Math.min(end, start + LONGEST_FIGURE))),
  );
  let section = 0;
  for (let i = 0; i < lines.length; i++) {
    section = Math.max(section, sectionOf(source, lines[i]));
    const header = headerAt(source, lines, i);
    if (header === undefined) continue;
    const region = regionFrom(source, lines, header, { section, figures });
    if (region.lines.length > 0) regions.push(region);
    i = region.to - 1;
  }
  return regions;
}

/** More than a figure has. */
const LONGEST_FIGURE = 40;

interface Surroundings {
  /** In which the table stands. */
  readonly section: number;
  readonly figures: LoneFigures;
}

function regionFrom(
  source: string,
  lines: readonly FlowLine[],
  header: FlowHeader,
  { section, figures }: Surroundings,
): FlowRegion {
  const kept: FlowLine[] = [];
  const furniture: Span[] = [];
  const title = fold(textOf(source, lines[0]));
  const hasFigures = header.columns.some(({ meaning }) => meaning === undefined || FIGURE_FIELDS.has(meaning.field));
  let page = false;
  let i = header.to;
  for (; i < lines.length; i++) {
    const line = lines[i];
    if (line === undefined || isEnd(source, line, section)) break;
    const again = endOfRepeated(source, lines, i, header);
    if (again === undefined && isOtherTable(source, lines, i, header)) break;
    const isBeforeNames = (): boolean => endOfRepeated(source, lines, i + 1, header) !== undefined;
    const isNumber = figures.isPageNumber(i, { isBeforeNames, hasFigures });
    if (again !== undefined || isNumber || isTitle(source, line, title)) {
      const last = again === undefined ? i : again - 1;
      append(
        furniture,
        lines.slice(i, last + 1).map(({ start, end }) => ({ start, end })),
      );
      i = last;
      page = true;
      continue;
    }
    kept.push(page ? { ...line, page } : line);
    page = false;
  }
  return { header, to: i, lines: kept, furniture };
}

/** Other names of columns begin another table; the last words of a cell may look like a name before the same ones. */
function isOtherTable(source: string, lines: readonly FlowLine[], from: number, header: FlowHeader): boolean {
  const other = headerAt(source, lines, from);
  if (other === undefined) return false;
  for (let i = from + 1; i < other.to; i++) if (endOfRepeated(source, lines, i, header) !== undefined) return false;
  return true;
}

function textOf(source: string, line: FlowLine | undefined): string {
  return line === undefined ? "" : source.slice(line.start, line.end);
}

/** Of columns in which a cell may hold nothing but a figure. */
const FIGURE_FIELDS: ReadonlySet<string> = new Set<ColumnField>(["points", "score", "number", "target", "result"]);

/** The title of the document again. */
function isTitle(source: string, line: FlowLine, title: string): boolean {
  if (title.length < SHORTEST_TITLE || line.end - line.start > title.length * 3) return false;
  return fold(textOf(source, line)) === title;
}

const SHORTEST_TITLE = 8;

/** A section after the one in which the table stands, a note below it, or the line for signatures. */
function isEnd(source: string, line: FlowLine, section: number): boolean {
  const text = source.slice(line.start, Math.min(line.end, line.start + HEAD));
  return sectionOf(source, line) > section || NOTE.test(text) || (SIGNATURE.test(text) && !TEXT.test(text));
}

const HEAD = 40;
const NOTE = /^[※＊*]?\s{0,2}(?:備\s{0,4}註|附\s{0,4}註|註)\s{0,2}\d{0,2}\s{0,2}[:：]/u;
const SIGNATURE =
  /^(?:填\s{0,3}表|製\s{0,3}表|承\s{0,3}辦|審\s{0,3}核|核\s{0,3}[定章]|單位主管|機關首長|主\s{0,3}任)(?:人員?|單位|者)?\s{0,4}(?:[（(].{1,8}[)）])?\s{0,4}[:：]/u;
const TEXT = /[。，]/u;

/** 0 for a line that is no heading of a section. */
function sectionOf(source: string, line: FlowLine | undefined): number {
  const found = line && SECTION.exec(source.slice(line.start, Math.min(line.end, line.start + HEAD)));
  if (!found) return 0;
  const [first = "", second] = found.groups?.ordinal ?? "";
  if (second === undefined) return FORMAL.indexOf(first) + 1;
  return first === "拾" ? 10 + FORMAL.indexOf(second) + 1 : (FORMAL.indexOf(first) + 1) * 10;
}

const SECTION = /^[•‧·\-\s]{0,3}(?<ordinal>[壹貳參叁肆伍陸柒捌玖拾]{1,2})\s{0,3}[、.．:：]/u;
const FORMAL = "壹貳參肆伍陸柒捌玖拾";
