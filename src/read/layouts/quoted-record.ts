import type { Span } from "../../base/span";
import { isLineEnd } from "../source/line-end";
import { trimmed } from "./cell-markup";

/** A cell between tabs; its quotation marks are not part of its text. */
export interface QuotedCell {
  /** The lines of the cell that are not blank, each where it stands; a doubled mark within is one. */
  readonly paragraphs: readonly (readonly Span[])[];
  /** The marks around it, and the second of each doubled one. */
  readonly signs: readonly Span[];
}

/** One row (RFC 4180, with tabs), and where the next begins. */
export interface QuotedRecord {
  readonly cells: readonly QuotedCell[];
  readonly end: number;
}

/** The row that begins at a place; `undefined` where a mark that opens a cell is not closed at its end. */
export function quotedRecord(source: string, from: number): QuotedRecord | undefined {
  const cells: QuotedCell[] = [];
  for (let at = from; ; at++) {
    const signs = source[at] === '"' ? marksFrom(source, at) : [];
    if (signs === undefined) return undefined;
    const last = signs.at(-1);
    const end = last?.end ?? plainEnd(source, at);
    cells.push({ paragraphs: linesIn(source, { start: at, end }, signs), signs });
    if (source[end] !== "\t") return { cells, end: afterLineEnd(source, end) };
    at = end;
  }
}

/** The marks of the cell that opens here: the opening one, the second of each doubled one, the closing one. */
function marksFrom(source: string, start: number): readonly Span[] | undefined {
  const signs = [signAt(start)];
  for (let at = source.indexOf('"', start + 1); at !== -1; at = source.indexOf('"', at + 2)) {
    if (source[at + 1] !== '"') return isCellEnd(source[at + 1]) ? [...signs, signAt(at)] : undefined;
    signs.push(signAt(at + 1));
  }
  return undefined;
}

function signAt(start: number): Span {
  return { start, end: start + 1 };
}

function isCellEnd(letter: string | undefined): boolean {
  return letter === undefined || letter === "\t" || isLineEnd(letter);
}

function plainEnd(source: string, from: number): number {
  let at = from;
  while (!isCellEnd(source[at])) at++;
  return at;
}

function afterLineEnd(source: string, at: number): number {
  return source.startsWith("\r\n", at) ? at + 2 : Math.min(at + 1, source.length);
}

function linesIn(source: string, { start, end }: Span, signs: readonly Span[]): readonly (readonly Span[])[] {
  const paragraphs: Span[][] = [];
  let line: Span[] = [];
  const sign = signs.values();
  let skip = sign.next().value;
  let from = start;
  const close = (at: number) => {
    const words = trimmed(source, { start: from, end: at });
    if (words !== undefined) line.push(words);
  };
  for (let at = start; at <= end; at++) {
    const isBreak = at === end || isLineEnd(source[at] ?? "");
    const isSign = at === skip?.start;
    if (!isBreak && !isSign) continue;
    close(at);
    from = at + 1;
    if (isSign) skip = sign.next().value;
    if (!isBreak || line.length === 0) continue;
    paragraphs.push(line);
    line = [];
  }
  return paragraphs;
}
