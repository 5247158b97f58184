import type { Cell } from "../source/block";
import { joinPassages, type Passage } from "../source/passage";
import { UNIT_ENDING } from "../source/unit-ending";
import { type CellItem, cellItems } from "./cell-items";
import { clearDeadline, isClearDeadline } from "./clear-deadline";
import type { ColumnField } from "./column-words";
import { joinedValues } from "./joined-values";
import { type RawText, rawText } from "./raw-text";

/**
 * The values in a cell of deadlines, units, targets or results. Deadlines and units of several actions are also told
 * apart where only lines, blanks or nothing is between them (經常辦理經常辦理), and a deadline that is broken into
 * lines is put together, as the number of actions requires. A number without words (a form that is numbered beforehand)
 * is a value that says nothing.
 */
export function valueItems(source: string, cell: Cell, field: ColumnField, actions: number): readonly CellItem[] {
  const items = cellItems(source, cell, true);
  if ((field !== "deadline" && field !== "unit") || items.some(({ value }) => value !== undefined)) return items;
  const [only] = items;
  if (items.length === 1 && only !== undefined && actions > 1) return apart(source, only, field, actions) ?? items;
  if (items.length > 1 && items.length !== actions && field === "deadline") return together(source, items);
  return items;
}

/** As many parts as there are actions, or parts that are alike or clear by themselves. */
function apart(
  source: string,
  item: CellItem,
  field: "deadline" | "unit",
  actions: number,
): readonly CellItem[] | undefined {
  const raw = rawText(source, item.passage.spans);
  for (const cuts of [separated(raw, /\n/gu), separated(raw, /\s+/gu), repeated(raw), joined(raw, field)]) {
    const parts = cuts.map(([start, end]) => raw.slice(start, end));
    if (parts.length < 2) continue;
    const isWhole = (part: Passage): boolean =>
      field === "unit" ? UNIT_ENDING.test(part.text) : isClearDeadline(part.text);
    const areAlike = parts.every(({ text }) => text === parts[0]?.text);
    if ((parts.length === actions || areAlike) && parts.every(isWhole))
      return parts.map((passage) => ({ ...item, passage, signs: [] }));
  }
  return undefined;
}

type Cut = readonly [start: number, end: number];

function separated({ text }: RawText, separator: RegExp): readonly Cut[] {
  const cuts: Cut[] = [];
  let start = 0;
  for (const { 0: sign, index } of text.matchAll(separator)) {
    if (index > start) cuts.push([start, index]);
    start = index + sign.length;
  }
  if (start < text.length) cuts.push([start, text.length]);
  return cuts;
}

/** Several with nothing between them, which are clear nonetheless. */
function joined({ text }: RawText, field: "deadline" | "unit"): readonly Cut[] {
  const bounds = [0, ...joinedValues(text, field)];
  return bounds.map((start, i) => [start, bounds[i + 1] ?? text.length] as const);
}

/** The same words several times with nothing between them. */
function repeated({ text }: RawText): readonly Cut[] {
  if (text.length > LONGEST) return [];
  for (let length = SHORTEST; length <= text.length / 2; length++) {
    const count = text.length / length;
    if (Number.isInteger(count) && text.slice(0, length).repeat(count) === text)
      return Array.from({ length: count }, (_, i) => [i * length, (i + 1) * length] as const);
  }
  return [];
}

const SHORTEST = 2;
const LONGEST = 2000;

/** A deadline in several lines: clear as a whole, and not line by line. */
function together(source: string, items: readonly CellItem[]): readonly CellItem[] {
  const parts = items.map(({ passage }) => clearDeadline(passage.text));
  const whole = joinPassages(
    source,
    items.map(({ passage }) => passage),
  );
  const meant = clearDeadline(whole.text);
  // 107年 and 12月31日 are clear, but only together a day.
  const isDay = meant?.date?.length === DAY_LENGTH && !parts.some((part) => part?.date?.length === DAY_LENGTH);
  if (meant === undefined || (parts.every((part) => part !== undefined) && !isDay)) return items;
  return [{ label: undefined, value: undefined, group: 0, passage: whole, signs: items.flatMap(({ signs }) => signs) }];
}

const DAY_LENGTH = "2018-12-31".length;
