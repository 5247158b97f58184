import { fold } from "../../base/fold";
import type { Span } from "../../base/span";
import { type ColumnMeaning, columnMeaning } from "../tables/column-meaning";
import { isKnownColumnName } from "../tables/is-known-column-name";
import type { FlowLine } from "./flow-line";

/** The names of the columns (欄位名稱) as they stand at the head of a table. */
export interface FlowHeader {
  /** The first of its lines, and the first line after it. */
  readonly from: number;
  readonly to: number;
  readonly columns: readonly HeaderColumn[];
}

/** A name and where it stands; one that nobody knows has no meaning. */
export interface HeaderColumn {
  readonly name: string;
  /** One paragraph, or two where two names stand in one cell. */
  readonly lines: readonly (readonly Span[])[];
  readonly meaning: ColumnMeaning | undefined;
}

/** Reads names of columns that begin on this line; they may be wrapped, and several may stand on one line. */
export function headerAt(source: string, lines: readonly FlowLine[], from: number): FlowHeader | undefined {
  const line = lines[from];
  if (line === undefined || !NAME_HEAD.test(source.slice(line.start, Math.min(line.end, line.start + LONGEST_LINE))))
    return undefined;
  const first = wordsFrom(source, lines, from, MOST_PARTS);
  if (!first.some((_, i) => columnOf(source, first.slice(0, i + 1), first, []) !== undefined)) return undefined;
  const words = wordsFrom(source, lines, from, MOST_LINES);
  const columns = bestNames(source, words);
  if (columns === undefined || columns.length < FEWEST || !columns.some(isOfPlan)) return undefined;
  const last = columns.at(-1)?.lines.at(-1)?.at(-1)?.end ?? 0;
  const to = lines.findIndex((line, i) => i >= from && line.end >= last) + 1;
  return { from, to, columns };
}

/** The first name begins with a Chinese word, perhaps in brackets, and no sentence stands on its line. */
const NAME_HEAD = /^[【（(\d\s]{0,6}\p{Script=Han}[^。，；]*$/u;
const LONGEST_LINE = 200;

/** Fewer names may stand together in any list. */
const FEWEST = 3;

function isOfPlan({ meaning }: HeaderColumn): boolean {
  return meaning !== undefined && ["action", "either", "strategy"].includes(meaning.field);
}

interface Word extends Span {
  readonly line: number;
  readonly isLastOfLine: boolean;
}

/** Names are short and so are their lines. */
function wordsFrom(source: string, lines: readonly FlowLine[], from: number, most: number): readonly Word[] {
  const words: Word[] = [];
  for (let i = from; i < Math.min(lines.length, from + most); i++) {
    const line = lines[i];
    if (line === undefined || line.atoms.length > MOST_WORDS || SENTENCE.test(source.slice(line.start, line.end)))
      break;
    line.atoms.forEach((atom, k) => {
      words.push({ ...atom, line: i, isLastOfLine: k === line.atoms.length - 1 });
    });
  }
  return words;
}

const MOST_LINES = 24;
const MOST_WORDS = 16;
const SENTENCE = /[。，；]|^\d{1,2}[.、]/u;

/** The names that take most words from the first on and end with a line; of two ways to part them the finer one. */
function bestNames(source: string, words: readonly Word[]): readonly HeaderColumn[] | undefined {
  // Before each word: the names so far, as many as possible; unknown ones count less than none.
  const best: (readonly HeaderColumn[] | undefined)[] = [[]];
  let found: readonly HeaderColumn[] | undefined;
  for (let i = 0; i < words.length; i++) {
    const before = best[i];
    if (before === undefined) continue;
    for (let count = 1; count <= MOST_PARTS && i + count <= words.length; count++) {
      const parts = words.slice(i, i + count);
      const column = columnOf(source, parts, words, before);
      // No table has two columns of one name.
      if (column === undefined || before.some(({ name }) => name === column.name)) continue;
      const names = [...before, column];
      if (worth(names) > worth(best[i + count])) best[i + count] = names;
      if (parts.at(-1)?.isLastOfLine && column.meaning !== undefined && best[i + count] === names) found = names;
    }
  }
  return found;
}

const MOST_PARTS = 4;

function worth(names: readonly HeaderColumn[] | undefined): number {
  return names === undefined
    ? -Infinity
    : names.reduce((sum, { meaning }) => sum + (meaning === undefined ? -2 : 1), 0);
}

function columnOf(
  source: string,
  parts: readonly Word[],
  words: readonly Word[],
  before: readonly HeaderColumn[],
): HeaderColumn | undefined {
  const [only] = parts;
  const name = parts.map(({ start, end }) => source.slice(start, end)).join("");
  const lines = [parts.map(({ start, end }) => ({ start, end }))];
  // Several words are one name only when it is known; what ends like a name may be two cells.
  const meaning = parts.length === 1 || isKnownColumnName(bareName(name)) ? columnMeaning(name) : undefined;
  if (meaning !== undefined) return { name, lines, meaning };
  const isBesideOthers = words.filter(({ line }) => line === only?.line).length > 2;
  const isUnknown = parts.length === 1 && isBesideOthers && before.length > 0 && UNKNOWN_NAME.test(name);
  return isUnknown ? { name, lines, meaning: undefined } : undefined;
}

function bareName(name: string): string {
  return fold(name).replace(/\([^()]{0,20}\)/gu, "");
}

const UNKNOWN_NAME = /^\p{Script=Han}{2,8}$/u;

/**
 * The ways to understand the names: where the strategy stands on a line of its own and the actions on the next, both
 * may stand in one cell.
 */
export function headerReadings(source: string, header: FlowHeader): readonly FlowHeader[] {
  const at = header.columns.findIndex(
    ({ meaning, lines }, i) =>
      meaning?.field === "strategy" &&
      header.columns[i + 1]?.meaning?.field === "action" &&
      /[\n\r]/u.test(source.slice(lines.at(-1)?.at(-1)?.end, header.columns[i + 1]?.lines[0]?.[0]?.start)),
  );
  const [strategy, action] = header.columns.slice(at, at + 2);
  if (at === -1 || strategy === undefined || action === undefined) return [header];
  const both: HeaderColumn = {
    name: strategy.name + action.name,
    lines: [...strategy.lines, ...action.lines],
    meaning: { field: "either" },
  };
  return [{ ...header, columns: [...header.columns.slice(0, at), both, ...header.columns.slice(at + 2)] }, header];
}

/** The line after the names of the columns where they are printed again from this line on. */
export function endOfRepeated(
  source: string,
  lines: readonly FlowLine[],
  from: number,
  header: FlowHeader,
): number | undefined {
  const wanted = fold(header.columns.map(({ name }) => name).join(""));
  let found = "";
  for (let i = from; i < lines.length; i++) {
    const line = lines[i];
    if (line === undefined || line.end - line.start > wanted.length * 4 + LONGEST_LINE) return undefined;
    found += fold(source.slice(line.start, line.end));
    if (!wanted.startsWith(found)) return undefined;
    if (found.length === wanted.length) return i + 1;
  }
  return undefined;
}
