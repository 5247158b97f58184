import { append } from "../../base/append";
import type { Span } from "../../base/span";
import { endsSentence, looksLikeDeadline, looksLikeUnit } from "./cell-kinds";
import type { HeadColumn } from "./tab-head";
import type { TabPiece } from "./tab-piece";

/** The paragraphs of a cell, each of one piece or several. */
export function paragraphsIn(pieces: readonly TabPiece[], role: HeadColumn["role"] | undefined): readonly Span[][] {
  const groups = role === "deadline" ? (deadlinesIn(pieces) ?? []) : groupsIn(pieces, role);
  return groups.flatMap((group) => {
    const paragraphs: Span[][] = [];
    for (const piece of group) {
      const [first = [], ...rest] = piece.paragraphs.map(({ spans }) => [...spans]);
      const last = paragraphs.at(-1);
      if (last === undefined) paragraphs.push(first);
      else append(last, first);
      append(paragraphs, rest);
    }
    return paragraphs;
  });
}

/** Lines that are a deadline together, or several one after the other; `undefined` for lines that are none. */
export function deadlinesIn(pieces: readonly TabPiece[]): readonly TabPiece[][] | undefined {
  const groups: TabPiece[][] = [];
  // Longer text is no deadline, and hostile text is not joined line after line.
  if (pieces.reduce((sum, { text }) => sum + text.length, 0) > LONGEST_CELL) return undefined;
  for (const piece of pieces) {
    const last = groups.at(-1);
    if (last !== undefined && isRestOfDeadline(textOf(last), piece.text)) last.push(piece);
    else groups.push([piece]);
  }
  const areWhole = groups.length > 0 && groups.every((group) => looksLikeDeadline(textOf(group)));
  return areWhole ? groups : undefined;
}

const LONGEST_CELL = 600;

/** 113年 and 4月30日 are one day, though each might be a deadline. */
function isRestOfDeadline(before: string, text: string): boolean {
  if (!looksLikeDeadline(before)) return true;
  if (/年$/u.test(before) && /^[\d０-９]{1,2}月/u.test(text)) return true;
  return !looksLikeDeadline(text) && looksLikeDeadline(before + text);
}

function textOf(pieces: readonly TabPiece[]): string {
  return pieces.map(({ text }) => text).join("");
}

/** Each of one piece, or of several that go on. */
function groupsIn(pieces: readonly TabPiece[], role: HeadColumn["role"] | undefined): readonly TabPiece[][] {
  const groups: TabPiece[][] = [];
  for (const piece of pieces) {
    const last = groups.at(-1);
    if (last !== undefined && goesOn(textOf(last.slice(-MOST_JOINED)), piece, role)) last.push(piece);
    else groups.push([piece]);
  }
  return groups;
}

/** Enough to see how a text ends. */
const MOST_JOINED = 3;

/** A line goes on with the text before, unless that is finished or the line is numbered; a unit only if both are one. */
function goesOn(before: string, { text, number }: TabPiece, role: HeadColumn["role"] | undefined): boolean {
  if (number !== undefined) return false;
  if (role === "unit") return text.length === 1 || (!looksLikeUnit(before) && looksLikeUnit(before + text));
  return role === "label" || !endsSentence(before);
}
