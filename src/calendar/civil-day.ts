import { addDays } from "date-fns/addDays";
import { addMonths } from "date-fns/addMonths";
import { getDay } from "date-fns/getDay";

/** A day of the Gregorian calendar, in no time zone. */
export interface CivilDay {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
}

export function daysLater(day: CivilDay, days: number): CivilDay {
  return fromDate(addDays(toDate(day), days));
}

/** The same day of a later month, or its last day where there is no such day. */
export function monthsLater(day: CivilDay, months: number): CivilDay {
  return fromDate(addMonths(toDate(day), months));
}

/** 0 is Sunday, 6 Saturday. */
export function weekdayOf(day: CivilDay): number {
  return getDay(toDate(day));
}

/**
 * date-fns counts in the zone of the machine, and zones have holes: 30 December 2011 never was in Samoa.
 * The Gregorian calendar repeats, weekdays included, every 400 years, so the arithmetic is done at noon
 * ten such cycles later, where no zone has a history.
 */
const CYCLES = 10 * 400;
const NOON = 12;

function toDate({ year, month, day }: CivilDay): Date {
  return new Date(year + CYCLES, month - 1, day, NOON);
}

function fromDate(date: Date): CivilDay {
  return { year: date.getFullYear() - CYCLES, month: date.getMonth() + 1, day: date.getDate() };
}
