import type { Span } from "../../base/span";
import { bareLabel } from "../../model/bare-label";
import type { Block } from "../source/block";
import { type ItemNumber, itemNumber, leadingNumber } from "../source/item-number";
import { NUMBER_STYLES } from "../source/number-styles";
import { automaticNumber } from "../source/paragraph-number";
import type { Passage } from "../source/passage";
import { joinedPassage } from "./joined-passage";
import { type PrintedPoints, printedPoints } from "./printed-points";
import { rawText } from "./raw-text";

/** The label of a criterion (評核項目名稱) as a table prints it. */
export interface PrintedLabel {
  /** Without numbering, points and final colon. */
  readonly text: string;
  readonly number?: Pick<ItemNumber, "style" | "steps"> | undefined;
  readonly points?: PrintedPoints | undefined;
  /** Of all that is printed of it. */
  readonly spans: readonly Span[];
}

/**
 * Reads the labels in a cell or a heading: one, or several one below the other (`1. … 1.1 … 1.2 …`). Lines without
 * number are parts of one label unless `isLabel` knows each as a label by itself and not the whole.
 */
export function criterionLabels(
  source: string,
  blocks: readonly Block[],
  isLabel: (text: string) => boolean,
): readonly PrintedLabel[] {
  const pieces = blocks.flatMap((block) => {
    if (block.kind !== "paragraph") return [];
    const number = automaticNumber(block);
    return number === undefined ? labelPieces(source, block) : [{ number, passage: block }];
  });
  const groups: LabelPiece[][] = [];
  for (const piece of pieces) {
    const open = groups.at(-1);
    if (open === undefined || piece.number !== undefined) groups.push([piece]);
    else open.push(piece);
  }
  return groups.flatMap((group) => labelsOf(source, group, isLabel));
}

interface LabelPiece {
  readonly number?: Pick<ItemNumber, "style" | "steps"> | undefined;
  readonly passage: Passage;
}

/** Cuts where a number follows that counts on: `1.1` or `2.` after `1.`, never within a word. */
function labelPieces(source: string, passage: Passage): readonly LabelPiece[] {
  const raw = rawText(source, passage.spans);
  const lead = leadingNumber(raw.text);
  if (lead === undefined || raw.text.length > LONGEST) return [{ passage }];
  const numbers = [lead];
  const found = NUMBERS_WITHIN.flatMap((style) =>
    [...raw.text.matchAll(style.within)].flatMap((match) => itemNumber(style, match) ?? []),
  ).sort((a, b) => a.start - b.start || b.end - a.end);
  for (const number of found) {
    const last = numbers.at(-1);
    if (last !== undefined && number.start >= last.end && countsOn(number, numbers)) numbers.push(number);
  }
  return numbers.map((number, i) => ({
    number,
    passage: raw.slice(number.start, numbers[i + 1]?.start ?? raw.text.length),
  }));
}

/** Several labels together; what is longer is no list of labels. */
const LONGEST = 2000;

const NUMBERS_WITHIN = NUMBER_STYLES.filter(({ id }) => id === "digit" || id === "dotted");

/** 1.1 or 1.2 after 1., 1.2 after 1.1, 2. after any 1. */
function countsOn({ steps }: ItemNumber, before: readonly ItemNumber[]): boolean {
  const value = steps.at(-1) ?? 0;
  const above = steps.slice(0, -1);
  const isBelow = (other: ItemNumber): boolean => above.every((step, i) => other.steps[i] === step);
  const sibling = before.findLast((other) => other.steps.length === steps.length && isBelow(other));
  if (sibling !== undefined) return sibling.steps.at(-1) === value - 1;
  return above.length > 0 && before.some((other) => other.steps.length === above.length && isBelow(other));
}

function labelsOf(
  source: string,
  group: readonly LabelPiece[],
  isLabel: (text: string) => boolean,
): readonly PrintedLabel[] {
  const whole = joinedPassage(
    source,
    group.map(({ passage }) => passage),
  );
  const [first, ...rest] = group;
  const areApart = rest.length > 0 && !isLabel(whole.text) && group.every(({ passage }) => isLabel(passage.text));
  const parts = areApart ? group : [{ number: first?.number, passage: whole }];
  return parts.flatMap(({ number, passage }) => {
    const label = printedLabel(source, passage, number);
    return label === undefined ? [] : [label];
  });
}

function printedLabel(
  source: string,
  { text, spans }: Passage,
  number: LabelPiece["number"],
): PrintedLabel | undefined {
  const points = printedPoints(source, spans);
  const bare = bareLabel(text).replace(COUNTED_LEVEL, "");
  return bare === "" ? undefined : { text: bare, number, points, spans };
}

/** 具體措施一 right before the label, with no sign between them. */
const COUNTED_LEVEL =
  /^(?:具體措施|實施要項|評核項目)(?:[一二三四五六七八九十]{1,3}|[\d０-９]{1,2})\s{0,3}(?=\p{Script=Han}{4})/u;
