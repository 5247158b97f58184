import { parseChineseNumeral } from "./chinese-numeral";
import { EVERY, FREQUENCY_NAMES, OTHER_FREQUENCIES, UNIT_NAMES, UNITS } from "./deadline-words";

/** How often something falls due, and the words after that. */
export interface Recurrence {
  /** ISO 8601 duration: `P1M`, `P2W`, `P1Y`. */
  readonly every: string;
  readonly rest: string;
}

/** Finds 每季, 每2個月, 按月, 逐年 in folded text. */
export function findRecurrence(folded: string): Recurrence | undefined {
  const match = EVERY.exec(folded);
  if (match === null) {
    const other = OTHER_FREQUENCIES.find(({ word }) => folded.includes(word));
    return other && { every: other.every, rest: "" };
  }
  const { count = "一", unit, month } = match.groups ?? {};
  const amount = parseChineseNumeral(count) ?? 0;
  const one = UNITS[unit ?? month ?? ""];
  if (one === undefined || amount === 0) return undefined;
  return { every: `P${amount * one[0]}${one[1]}`, rest: folded.slice(match.index + match[0].length) };
}

/** Writes a frequency such that {@link findRecurrence} finds it again; any text that is none is given back. */
export function nameRecurrence(every: string): string {
  const { count, unit = "" } = DURATION.exec(every)?.groups ?? {};
  return count === undefined ? every : (FREQUENCY_NAMES[every] ?? `每${count}${UNIT_NAMES[unit]}`);
}

const DURATION = /^P(?<count>[1-9][0-9]{0,3})(?<unit>[YMWD])$/u;
