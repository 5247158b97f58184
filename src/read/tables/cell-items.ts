import { append } from "../../base/append";
import type { Span } from "../../base/span";
import type { Cell, Paragraph } from "../source/block";
import { BULLET } from "../source/bullet";
import { automaticNumber } from "../source/paragraph-number";
import type { Passage } from "../source/passage";
import { type Counts, cutItems } from "./cut-items";
import { joinBrokenLines, type Piece } from "./join-broken-lines";
import { joinedPassage } from "./joined-passage";
import { rawText } from "./raw-text";

/** One of the things that a cell lists (項), such as an action. */
export interface CellItem {
  /** As printed; without spans when the program that wrote the file counts by itself. */
  readonly label: Passage | undefined;
  /** The last step of its number; absent for an item without one. */
  readonly value: number | undefined;
  /** How often the numbering had begun anew before it. */
  readonly group: number;
  readonly passage: Passage;
  /** Signs before it that are no part of it. */
  readonly signs: Passage["spans"];
  /** Of how many paragraphs it was put together, because the margin of a page seems to have cut it. */
  readonly lines?: number;
  /** Where it stands further up, if 同上 means it here. */
  readonly above?: Passage;
}

/**
 * Takes the items of a cell apart: paragraphs with a number in the text or an automatic one, lines, or numbers that
 * follow each other within a line. Numbers of a kind that first stands below another belong to the item above them, as
 * does a paragraph without number; before the first number, or where the numbering begins anew after it, such a
 * paragraph is an item of its own. Numbers without words are items only where asked for.
 */
export function cellItems(source: string, cell: Cell, withBlanks = false): readonly CellItem[] {
  const counts: Counts = new Map();
  const pieces = cell.blocks.flatMap((block) => (block.kind === "paragraph" ? piecesOf(source, block, counts) : []));
  const items = assemble(source, joinBrokenLines(source, pieces));
  return withBlanks ? items : items.filter(({ passage }) => passage.text !== "");
}

function piecesOf(source: string, paragraph: Paragraph, counts: Counts): readonly Piece[] {
  const automatic = automaticNumber(paragraph);
  if (automatic !== undefined) {
    counts.set(automatic.style.depth, automatic.steps.at(-1) ?? 0);
    const label = { text: (paragraph.number ?? "").trim(), spans: [] };
    return [{ number: automatic, label, signs: [], whole: paragraph, rest: paragraph }];
  }
  const raw = rawText(source, paragraph.spans);
  const bullet = BULLET.exec(raw.text)?.[0].length ?? 0;
  const cuts = cutItems(raw.text.slice(bullet), counts);
  const signs = bullet === 0 ? [] : raw.slice(0, bullet).spans;
  if (cuts.length === 1 && cuts[0]?.number === undefined && bullet === 0)
    return [{ number: undefined, label: undefined, signs, whole: paragraph, rest: paragraph }];
  return cuts.map(({ start, number }, i) => {
    const end = bullet + (cuts[i + 1]?.start ?? raw.text.length);
    const whole = raw.slice(bullet + start, end);
    const before = i === 0 ? signs : [];
    if (number === undefined) return { number, label: undefined, signs: before, whole, rest: whole };
    const label = raw.slice(bullet + number.start, bullet + number.end);
    return { number, label, signs: before, whole, rest: raw.slice(bullet + number.end, end) };
  });
}

type OpenItem = Omit<CellItem, "passage"> & { readonly passages: Passage[]; readonly signs: Span[] };

function assemble(source: string, pieces: readonly Piece[]): readonly CellItem[] {
  const items: OpenItem[] = [];
  let top: number | undefined;
  let group = 0;
  let isFresh = true;
  pieces.forEach((piece, i) => {
    const { number, label, rest, whole, signs } = piece;
    const depth = number?.style.depth;
    const last = items.at(-1);
    if (number !== undefined && depth !== undefined && (top === undefined || depth <= top)) {
      const value = number.steps.at(-1) ?? 0;
      if (!isFresh && value === 1) group++;
      isFresh = false;
      top = depth;
      items.push({ label, value, group, passages: [rest], signs: [...signs] });
    } else if (last !== undefined && top !== undefined && !(number === undefined && beginsAnew(pieces[i + 1], top))) {
      last.passages.push(whole);
      append(last.signs, signs);
    } else {
      if (top !== undefined) group++;
      isFresh = true;
      const { lines } = piece;
      items.push({
        label: undefined,
        value: undefined,
        group,
        passages: [whole],
        signs: [...signs],
        ...(lines && { lines }),
      });
    }
  });
  return items.map(({ passages, ...item }): CellItem => {
    const { text, spans } = joinedPassage(source, passages);
    return { ...item, passage: { text, spans } };
  });
}

/** A paragraph without number before a number 1 opens what follows. */
function beginsAnew(next: Piece | undefined, top: number): boolean {
  return next?.number?.style.depth === top && next.number.steps.at(-1) === 1;
}
