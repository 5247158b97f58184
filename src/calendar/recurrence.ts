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
  // The expression names both groups and no unit that the table has not.
  const { count = "一", unit } = match.groups as { count?: string; unit: keyof typeof UNITS };
  const amount = parseChineseNumeral(count);
  if (amount === undefined || amount === 0) return undefined;
  const [size, letter] = UNITS[unit];
  return { every: `P${amount * size}${letter}`, rest: folded.slice(match.index + match[0].length) };
}

/** Writes a frequency such that {@link findRecurrence} finds it again; any text that is none is given back. */
export function nameRecurrence(every: string): string {
  if (!DURATION.test(every)) return every;
  return FREQUENCY_NAMES[every] ?? `每${every.slice(1, -1)}${UNIT_NAMES[every.slice(-1)]}`;
}

const DURATION = /^P[1-9][0-9]{0,3}[YMWD]$/u;
