import type { SourceDocument } from "../source/source-document";
import { isSectionHeading } from "./section-heading";
import { type HeadColumn, mayBeHead, tabHead } from "./tab-head";
import { type TabPiece, tabPieces } from "./tab-piece";
import { type TextLine, textLinesOf } from "./text-line";

/** A line of a text in which tables are written with tabs. */
export interface TabLine extends TextLine {
  /** None for a line without tabs: most are no part of a table. */
  readonly pieces: readonly TabPiece[];
  readonly isTabbed: boolean;
  /** The columns, when the line names them. */
  readonly head: readonly HeadColumn[] | undefined;
  /** A heading such as 陸、管制考核: no table goes beyond it. */
  readonly isSection: boolean;
  /** Where the next tabbed line is, with no heading before it; -1 when there is none. */
  readonly nextTabbed: number;
}

/**
 * The lines of a document from the first that may name columns on, and the two before it; what is no line any more is
 * `undefined`. Most texts have no such line.
 */
export function tabLinesOf(document: SourceDocument): readonly (TabLine | undefined)[] {
  const lines = seen.get(document) ?? findTabLines(document);
  seen.set(document, lines);
  return lines;
}

/** A cache of a pure function, since more layouts than one look at the same document: it changes no result. */
const seen = new WeakMap<SourceDocument, readonly (TabLine | undefined)[]>();

function findTabLines(document: SourceDocument): readonly (TabLine | undefined)[] {
  const all = textLinesOf(document);
  const first = all.findIndex((line) => line?.text.includes("\t") && mayBeHead(line.text));
  if (first === -1) return [];
  const lines = all.map((line, index) => line && describe(document.text, line, index >= first - CAPTION));
  const next = nextTabbed(lines);
  return lines.map((line, index) => line && { ...line, nextTabbed: next[index] ?? -1 });
}

function nextTabbed(lines: readonly (Pick<TabLine, "isTabbed" | "isSection"> | undefined)[]): readonly number[] {
  const next: number[] = [];
  let nearest = -1;
  for (let index = lines.length - 1; index >= 0; index--) {
    next.push(nearest);
    const line = lines[index];
    if (line === undefined || line.isSection) nearest = -1;
    else if (line.isTabbed) nearest = index;
  }
  return next.reverse();
}

/** Lines of a caption above the names of the columns. */
const CAPTION = 2;

function describe(source: string, line: TextLine, isNear: boolean): Omit<TabLine, "nextTabbed"> {
  const isTabbed = line.text.includes("\t");
  const pieces = isTabbed && isNear ? tabPieces(source, line) : [];
  const [ordinal] = pieces;
  const isOneText = pieces.length < 2 || (pieces.length === 2 && (ordinal?.text.length ?? 0) <= LONGEST_ORDINAL);
  const isSection = isOneText && isSectionHeading(line.text);
  return { ...line, pieces, isTabbed, isSection, head: isTabbed ? tabHead(pieces) : undefined };
}

/** 拾壹、 with a tab after it. */
const LONGEST_ORDINAL = 4;

/** How many tabs stand in a line. */
export function tabsIn({ text }: Pick<TextLine, "text">): number {
  return text.split("\t").length - 1;
}
