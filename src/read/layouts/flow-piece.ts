import { fold } from "../../base/fold";
import type { Span } from "../../base/span";
import { type PrintedNumber, printedNumber } from "../source/printed-number";
import { type DeadlineLikeness, deadlineLikeness } from "./flow-deadline";
import type { FlowLine } from "./flow-line";
import { isUnitLike } from "./flow-unit";
import { textWidth } from "./text-width";

/** A line, or a part of one between blanks: the smallest thing that belongs to one cell. */
export interface FlowPiece extends Pick<Span, "start" | "end"> {
  readonly text: string;
  readonly width: number;
  readonly number?: PrintedNumber | undefined;
  /** How it ends: a sentence does, a clause does, or it stops in the middle. */
  readonly tail: Tail;
  /** How wide the word is that it begins with: one character, or one in letters or digits. */
  readonly firstWidth: number;
  /** Its first and last letters, without its number. */
  readonly head: string;
  readonly last: string;
  /** Brackets that it closes for a line before, and leaves open for one after. */
  readonly closes: number;
  readonly opens: number;
  /** What stands before it: nothing when it follows another piece on its line. */
  readonly printed?: FlowLine | undefined;
  /** Whether it is a deadline and nothing else, or a part of one. */
  readonly deadline: DeadlineLikeness;
  /** Whether it may be the name of a unit and nothing else. */
  readonly isUnit: boolean;
}

export type Tail = "stop" | "comma" | "open";

/** Reads the atoms of lines as pieces; the same piece is asked for many times and read once. */
export interface PieceReader {
  /** How many atoms there are. */
  readonly count: number;
  /** The first atom after the line of this one. */
  readonly lineEnd: (atom: number) => number;
  readonly piece: (from: number, to: number) => FlowPiece;
  /** The folded letters of an atom. */
  readonly letters: (atom: number) => string;
  /** Where the atoms stand, one stretch for each line. */
  readonly spans: (from: number, to: number) => readonly Span[];
}

/** Prepares the lines of a table. */
export function pieceReader(source: string, lines: readonly FlowLine[]): PieceReader {
  const atoms: Span[] = [];
  const lineOf: FlowLine[] = [];
  const endOf: number[] = [];
  for (const line of lines) {
    const end = atoms.length + line.atoms.length;
    for (const atom of line.atoms) {
      atoms.push(atom);
      lineOf.push(line);
      endOf.push(end);
    }
  }
  const known = new Map<number, FlowPiece>();
  return {
    count: atoms.length,
    lineEnd: (atom) => endOf[atom] ?? atoms.length,
    letters: (atom) => fold(source.slice(atoms[atom]?.start ?? 0, atoms[atom]?.end ?? 0)),
    spans: (from, to) => {
      const spans: Span[] = [];
      for (let at = from; at < to; at = endOf[at] ?? to) {
        const last = Math.min(to, endOf[at] ?? to) - 1;
        spans.push({ start: atoms[at]?.start ?? 0, end: atoms[last]?.end ?? 0 });
      }
      return spans;
    },
    piece: (from, to) => {
      const key = from * WIDEST + (to - from);
      const read = known.get(key);
      if (read !== undefined) return read;
      const start = atoms[from]?.start ?? 0;
      const end = atoms[to - 1]?.end ?? start;
      const line = lineOf[from];
      const isFirst = from === 0 || endOf[from - 1] === from;
      const piece = readPiece(source, start, end, isFirst ? line : undefined);
      // A long table does not need its beginning again.
      if (known.size >= MOST_KNOWN) known.clear();
      known.set(key, piece);
      return piece;
    },
  };
}

const MOST_KNOWN = 20_000;

/** More atoms than a line may have; a longer one gets the same piece twice, which costs nothing but time. */
const WIDEST = 2 ** 20;

function readPiece(source: string, start: number, end: number, line: FlowLine | undefined): FlowPiece {
  const text = source.slice(start, end);
  const number = NUMBER_HEAD.test(text) && !TIME.test(text) ? printedNumber(text) : undefined;
  const words = text.slice(number?.length ?? 0).replace(/\s+/gu, "");
  return {
    start,
    end,
    text,
    width: textWidth(text),
    number,
    firstWidth: textWidth(FIRST_WORD.exec(words)?.[0] ?? ""),
    head: words.slice(0, 2),
    last: words.slice(-2),
    ...openBrackets(words),
    tail: STOP.test(text.slice(-4)) ? "stop" : COMMA.test(text.slice(-1)) ? "comma" : "open",
    printed: line,
    deadline: deadlineLikeness(text),
    isUnit: isUnitLike(text),
  };
}

/** Letters and digits stay together; a sign that may not begin a line stays with what is before it. */
const FIRST_WORD = /^(?:[A-Za-z\d.%]+|.)[，。、；：！？）」』〉》％]?/u;

function openBrackets(words: string): Pick<FlowPiece, "closes" | "opens"> {
  let closes = 0;
  let opens = 0;
  for (const letter of words) {
    if (OPENING.includes(letter)) opens++;
    else if (CLOSING.includes(letter)) {
      if (opens > 0) opens--;
      else closes++;
    }
  }
  return { closes, opens };
}

const OPENING = "（「『《〈(";
const CLOSING = "）」』》〉)";

const NUMBER_HEAD = /^[\d０-９（(一ㄧ二三四五六七八九十①-⑳⑴-⒛㈠-㈩]/u;
const TIME = /^\d{1,2}[:：]\d/u;
const STOP = /[。．！？!?；;：:][」』）)”"]?$/u;
const COMMA = /[，、,‧·（「『《〈(—–~～至及與和或]$/u;
