import { fold } from "../../base/fold";
import type { Span } from "../../base/span";
import type { Block } from "../source/block";
import type { SourceDocument } from "../source/source-document";

/** A document as one stream of folded letters without blanks, so that wrapped labels are whole in it. */
export interface FoldedDocument {
  readonly text: string;
  /** The place in the source of a stretch of the stream. */
  readonly spanOf: (start: number, end: number) => Span;
  /** The same without blanks, as printed where it stands in one piece. */
  readonly printed: (start: number, end: number) => string;
  /** Whether a stretch stands by itself: between blanks, line ends, signs or the edges of a cell. */
  readonly isAlone: (start: number, end: number) => boolean;
}

/** Folds what the blocks of a document say, in their order. */
export function foldedDocument({ text: source, blocks }: SourceDocument): FoldedDocument {
  const { text, places, length } = foldedLetters(source, blocks);
  const endOf = (at: number): number =>
    (places[at] ?? 0) + ((source.codePointAt(places[at] ?? 0) ?? 0) > 0xffff ? 2 : 1);
  const spanOf = (start: number, end: number): Span => ({ start: places[start] ?? 0, end: endOf(end - 1) });
  const parts = (before: number): boolean =>
    before < 0 || before + 1 >= length || endOf(before) < (places[before + 1] ?? 0) || isApart(places, before);
  return {
    text,
    spanOf,
    printed: (start, end) => {
      const span = spanOf(start, end);
      const printed = source.slice(span.start, span.end).replace(/\s+/gu, "");
      const folded = text.slice(start, end);
      return fold(printed) === folded ? printed : folded;
    },
    isAlone: (start, end) =>
      (parts(start - 1) || SIGN.test(text.charAt(start - 1))) && (parts(end - 1) || SIGN.test(text.charAt(end))),
  };
}

/** The stream, the place in the source of each of its letters, and how many there are: there is room for more places. */
interface FoldedLetters {
  readonly text: string;
  readonly places: Uint32Array;
  readonly length: number;
}

function foldedLetters(source: string, blocks: readonly Block[]): FoldedLetters {
  const chunks: string[] = [];
  let letters: string[] = [];
  let places = new Uint32Array(1024);
  let length = 0;
  const add = (letter: string, at: number): void => {
    letters.push(letter);
    if (letters.length === CHUNK) {
      chunks.push(letters.join(""));
      letters = [];
    }
    if (length + letter.length > places.length) {
      const wider = new Uint32Array((length + letter.length) * 2);
      wider.set(places);
      places = wider;
    }
    for (let i = 0; i < letter.length; i++) places[length++] = at;
  };
  for (const { start, end } of spansIn(blocks)) {
    for (let at = start; at < end; ) {
      const code = source.codePointAt(at) ?? 0;
      // Most letters are Chinese and fold to themselves.
      if (code >= FIRST_CHINESE && code <= LAST_CHINESE) {
        add(source.charAt(at), at);
        at++;
      } else {
        const letter = String.fromCodePoint(code);
        add(fold(letter), at);
        at += letter.length;
      }
    }
  }
  return { text: chunks.join("") + letters.join(""), places, length };
}

/** So many letters are joined at once: ten million small strings would take ten times the memory. */
const CHUNK = 4096;

const FIRST_CHINESE = 0x4e00;
const LAST_CHINESE = 0x9fff;

const SIGN = /[\p{P}\p{S}]/u;

/** Blocks that do not follow each other in the source, such as the cells of a table that was rebuilt. */
function isApart(places: Uint32Array, before: number): boolean {
  return (places[before + 1] ?? 0) < (places[before] ?? 0);
}

function spansIn(blocks: readonly Block[]): readonly Span[] {
  return blocks.flatMap((block) => {
    if (block.kind === "paragraph") return block.spans;
    const cells = new Set(block.rows.flat());
    return [...cells].flatMap((cell) => (cell === undefined ? [] : spansIn(cell.blocks)));
  });
}
