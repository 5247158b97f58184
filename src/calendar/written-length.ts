import { parseChineseNumeral } from "./chinese-numeral";

/** A length of time; years are twelve months, weeks seven days. */
export interface WrittenLength {
  readonly months: number;
  readonly days: number;
}

/** Adds up the groups `years`, `months`, `weeks` and `days` of a match; `undefined` when one of them is no number. */
export function addUpLength(groups: Readonly<Record<string, string | undefined>>): WrittenLength | undefined {
  const length = { months: 0, days: 0 };
  for (const { group, months, days } of UNITS) {
    const count = parseChineseNumeral(groups[group] ?? "0");
    if (count === undefined) return undefined;
    length.months += count * months;
    length.days += count * days;
  }
  return length;
}

const UNITS = [
  { group: "years", months: 12, days: 0 },
  { group: "months", months: 1, days: 0 },
  { group: "weeks", months: 0, days: 7 },
  { group: "days", months: 0, days: 1 },
] as const;
