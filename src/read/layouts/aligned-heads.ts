import { fold } from "../../base/fold";
import type { Span } from "../../base/span";
import { columnMeaning } from "../tables/column-meaning";
import { COLUMN_WORDS } from "../tables/column-words";
import type { Measure } from "./aligned-lines";
import { MEASURES } from "./aligned-measures";
import { type HeaderColumn, headerAt } from "./flow-header";
import type { FlowLine } from "./flow-line";
import { lineStart } from "./line-start";

/** Lines of a text in which every head of a table is one line, and the columns of those that were wrapped. */
export interface UnwrappedHeads {
  readonly lines: readonly FlowLine[];
  readonly columns: ReadonlyMap<FlowLine, readonly HeaderColumn[]>;
}

/**
 * Joins the lines of a head in which names are wrapped (承辦單 above 位): what stands above one another in one place is
 * one name where only together it means a column.
 */
export function unwrapHeads(source: string, lines: readonly FlowLine[]): UnwrappedHeads {
  const joined: FlowLine[] = [];
  const columns = new Map<FlowLine, readonly HeaderColumn[]>();
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at];
    if (line === undefined) continue;
    const head = wrappedHead(source, lines, at);
    joined.push(head?.line ?? line);
    if (head === undefined) continue;
    columns.set(head.line, head.columns);
    at += head.count - 1;
  }
  return { lines: joined, columns };
}

interface WrappedHead {
  readonly line: FlowLine;
  readonly columns: readonly HeaderColumn[];
  readonly count: number;
}

function wrappedHead(source: string, lines: readonly FlowLine[], at: number): WrappedHead | undefined {
  for (let count = Math.min(MOST_LINES, linesFrom(source, lines, at)); count > 1; count--) {
    const own = lines.slice(at, at + count);
    const [first, last] = [own[0], own.at(-1)];
    if (first === undefined || last === undefined || !own.some(({ atoms }) => atoms.length >= FEWEST)) continue;
    const columns = columnsOf(source, own);
    if (columns === undefined) continue;
    const line = { ...first, end: last.end, atoms: columns.flatMap((column) => column.lines.flat()) };
    // What follows is looked at too: names may go on there.
    if (headerAt(source, [line, ...lines.slice(at + count, at + count + AFTER)], 0)?.to === 1)
      return { line, columns, count };
  }
  return undefined;
}

/** Narrow columns have a character a line. */
const MOST_LINES = 4;
const FEWEST = 3;
const AFTER = 4;

/** How many lines from here on may be one head: short words without a blank line between them. */
function linesFrom(source: string, lines: readonly FlowLine[], at: number): number {
  for (let count = 0; count < MOST_LINES; count++) {
    const line = lines[at + count];
    if (line === undefined || line.atoms.length > MOST_WORDS || (count > 0 && (line.gap || line.page))) return count;
    if (SENTENCE.test(source.slice(line.start, line.end))) return count;
  }
  return MOST_LINES;
}

const MOST_WORDS = 16;
const SENTENCE = /[。，；\d]/u;

function columnsOf(source: string, lines: readonly FlowLine[]): readonly HeaderColumn[] | undefined {
  for (const measure of MEASURES) {
    const names = stacksOf(source, lines, measure);
    const columns = names.map((parts) => columnOf(source, parts));
    const known = columns.flatMap((column) => column ?? []);
    const isWhole = known.length === names.length && known.length >= FEWEST;
    if (isWhole && namesEveryLine(lines, names)) return known;
  }
  return undefined;
}

/** Words that stand above one another, from left to right. */
function stacksOf(source: string, lines: readonly FlowLine[], measure: Measure): readonly (readonly Span[])[] {
  const words = lines.flatMap(({ atoms }) =>
    atoms.map(({ start, end }) => {
      const left = measure(source.slice(lineStart(source, start), start).replace("\f", ""));
      return { span: { start, end }, left, right: left + measure(source.slice(start, end)) };
    }),
  );
  const stacks: { readonly spans: Span[]; right: number }[] = [];
  for (const { span, left, right } of words.toSorted((a, b) => a.left - b.left)) {
    const open = stacks.at(-1);
    if (open === undefined || open.right <= left) stacks.push({ spans: [span], right });
    else {
      open.spans.push(span);
      open.right = Math.max(open.right, right);
    }
  }
  return stacks.map(({ spans }) => spans.toSorted((a, b) => a.start - b.start));
}

/** One line has the names that are not wrapped; nothing on the others is a name of its own. */
function namesEveryLine(lines: readonly FlowLine[], names: readonly (readonly Span[])[]): boolean {
  const alone = names.flatMap((parts) => (parts.length === 1 ? parts : []));
  const own = lines.filter((line) => alone.some(({ start }) => line.start <= start && start < line.end));
  return own.length <= 1 && alone.length < names.length;
}

function columnOf(source: string, parts: readonly Span[]): HeaderColumn | undefined {
  const words = parts.map(({ start, end }) => source.slice(start, end));
  const name = words.join("");
  const meaning = columnMeaning(name);
  const isBoth = meaning?.field === "either";
  const lines = isBoth ? parts.map((part) => [part]) : [parts];
  if (parts.length === 1) return meaning || UNKNOWN_NAME.test(name) ? { name, lines, meaning } : undefined;
  if (meaning === undefined || hasTwoOnALine(source, parts)) return undefined;
  const isName = isBoth || KNOWN_NAMES.has(bareName(name)) || words.some((word) => columnMeaning(word) === undefined);
  return isName ? { name, lines, meaning } : undefined;
}

const UNKNOWN_NAME = /^\p{Script=Han}{2,8}$/u;
const KNOWN_NAMES: ReadonlySet<string> = new Set(COLUMN_WORDS.flatMap(({ names }) => names));

function bareName(name: string): string {
  return fold(name).replace(/\([^()]{0,20}\)/gu, "");
}

function hasTwoOnALine(source: string, parts: readonly Span[]): boolean {
  return parts.some(
    ({ start }, i) => i > 0 && lineStart(source, start) === lineStart(source, parts[i - 1]?.start ?? 0),
  );
}
