import { ISO_DATE } from "../base/iso-date-form";
import { daysInMonth } from "./days-in-month";

/** A date in ISO 8601: `2018-12-31`, or reduced to what is known: `2018-12`, `2018`. */
export type IsoDate = string;

/** What an {@link IsoDate} says; without a month there is no day. */
export interface DateParts {
  readonly year: number;
  readonly month?: number | undefined;
  readonly day?: number | undefined;
}

/** The years that are handled: 民國前100年 to 民國199年. Beyond them a year is a slip, not a date of an office. */
export const FIRST_YEAR = 1812;
export const LAST_YEAR = 2110;

/** Takes an ISO date apart; `undefined` when it is malformed, does not exist, or is outside the years handled. */
export function readIsoDate(text: unknown): DateParts | undefined {
  const parts = typeof text === "string" ? ISO_DATE.exec(text)?.groups : undefined;
  if (parts === undefined) return undefined;
  const year = Number(parts.year);
  const month = parts.month === undefined ? undefined : Number(parts.month);
  const day = parts.day === undefined ? undefined : Number(parts.day);
  if (year < FIRST_YEAR || year > LAST_YEAR) return undefined;
  if (month !== undefined && (month < 1 || month > 12)) return undefined;
  if (month !== undefined && day !== undefined && (day < 1 || day > daysInMonth(year, month))) return undefined;
  return { year, month, day };
}

/** Writes a date in ISO 8601, as far as it is known. */
export function writeIsoDate({ year, month, day }: DateParts): IsoDate {
  const steps = [String(year).padStart(4, "0")];
  if (month !== undefined) steps.push(twoDigits(month));
  if (day !== undefined) steps.push(twoDigits(day));
  return steps.join("-");
}

export function twoDigits(number: number): string {
  return String(number).padStart(2, "0");
}
