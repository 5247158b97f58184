import { parseChineseNumeral } from "./chinese-numeral";
import {
  EVERY,
  FREQUENCY_NAMES,
  OTHER_FREQUENCIES,
  TIMES_AFTER,
  TIMES_IN,
  TIMES_PER,
  UNIT_NAMES,
  UNITS,
} from "./deadline-words";

/** How often something falls due, and the words around that. */
export interface Recurrence {
  /** ISO 8601 duration: `P1M`, `P2W`, `P1Y`. */
  readonly every: string;
  readonly before: string;
  readonly rest: string;
}

/** Finds 每季, 每2個月, 按月, 逐年, 一季一次, 2次/年 in folded text. */
export function findRecurrence(folded: string): Recurrence | undefined {
  const match = EVERY.exec(folded);
  if (match === null) return findTimes(folded) ?? findOther(folded);
  // The expression names both groups and no unit that the table has not.
  const { count = "一", unit } = match.groups as { count?: string; unit: keyof typeof UNITS };
  const amount = parseChineseNumeral(count);
  if (amount === undefined || amount === 0) return undefined;
  const [size, letter] = UNITS[unit];
  const before = folded.slice(0, match.index);
  const rest = folded.slice(match.index + match[0].length);
  const times = TIMES_AFTER.exec(rest)?.groups?.times;
  return { every: duration(amount * size, letter, times), before, rest };
}

function findTimes(folded: string): Recurrence | undefined {
  const match = TIMES_IN.exec(folded) ?? TIMES_PER.exec(folded);
  if (match === null) return undefined;
  // The expressions name these groups and no unit that the table has not.
  const {
    half,
    count = "一",
    unit,
    times,
  } = match.groups as Readonly<Record<string, string | undefined>> & {
    unit?: keyof typeof UNITS;
  };
  const [size, letter] = UNITS[half === undefined && unit !== undefined ? unit : "半年"];
  const every = duration(Number(parseChineseNumeral(count)) * size, letter, times);
  return { every, before: folded.slice(0, match.index), rest: folded.slice(match.index + match[0].length) };
}

function findOther(folded: string): Recurrence | undefined {
  const other = OTHER_FREQUENCIES.find(({ word }) => folded.includes(word));
  return other && { every: other.every, before: folded, rest: "" };
}

/** 1年2次 is every six months; where a part of the unit would be no whole number of months it is the unit itself. */
function duration(amount: number, letter: string, times = "一"): string {
  const months = letter === "Y" ? amount * MONTHS_OF_YEAR : letter === "M" ? amount : 1;
  const share = months / Number(parseChineseNumeral(times));
  return Number.isInteger(share) && share < months ? `P${share}M` : `P${amount}${letter}`;
}

const MONTHS_OF_YEAR = 12;

/** Writes a frequency such that {@link findRecurrence} finds it again; any text that is none is given back. */
export function nameRecurrence(every: string): string {
  if (!DURATION.test(every)) return every;
  return FREQUENCY_NAMES[every] ?? `每${every.slice(1, -1)}${UNIT_NAMES[every.slice(-1)]}`;
}

const DURATION = /^P[1-9][0-9]{0,3}[YMWD]$/u;
