import type { Paragraph } from "../source/block";
import { BULLET } from "../source/bullet";
import { leadingNumber } from "../source/item-number";
import { ANSWER_FIELDS } from "./answer-fields";
import type { ColumnField } from "./column-words";

/** What a list says of a criterion in one respect. */
export interface ListRowField {
  readonly field: ColumnField;
  readonly name: string;
  readonly blocks: Paragraph[];
}

/** Actions of a list, and what follows them or leads them all: a deadline, a unit. */
export type ListPart = ListRowField[];

/** The field in which the next line goes; what is said of actions stays with those since it was said last. */
export function fieldOf(parts: ListPart[], field: ColumnField, name: string): ListRowField {
  const [first = [], part = first] = [
    parts[0],
    ANSWER_FIELDS.has(field) || field === "action" ? parts.at(-1) : parts[0],
  ];
  const known = part.findIndex((each) => each.field === field);
  const found = part[known];
  const isLent = part !== first && found !== undefined && first.includes(found);
  if (found !== undefined && !isLent) return found;
  const fresh: ListRowField = { field, name, blocks: [] };
  if (isLent) part[known] = fresh;
  else part.push(fresh);
  return fresh;
}

/** Begins the next part; what stood before the first action belongs to those in it as well. */
export function openPart(parts: ListPart[]): void {
  parts.push(leadOf(parts).filter(({ blocks }) => blocks.length === 1));
}

/** Whether something was said of the actions of the last part after them. */
export function isAnswered(parts: readonly ListPart[]): boolean {
  const lead = leadOf(parts);
  return parts.at(-1)?.some((each) => ANSWER_FIELDS.has(each.field) && !lead.includes(each)) ?? false;
}

/** The last line of the last action. */
export function lastAction(parts: readonly ListPart[]): Paragraph | undefined {
  return parts
    .at(-1)
    ?.find(({ field }) => field === "action")
    ?.blocks.at(-1);
}

/** Whether a line has a number or a bullet of its own. */
export function isItem({ number, text }: Paragraph): boolean {
  return number !== undefined || leadingNumber(text) !== undefined || BULLET.test(text);
}

function leadOf([first = []]: readonly ListPart[]): ListPart {
  const action = first.findIndex(({ field }) => field === "action");
  return (action === -1 ? first : first.slice(0, action)).filter(({ field }) => ANSWER_FIELDS.has(field));
}
