import { daysInMonth } from "../../calendar/days-in-month";
import { type DateParts, readIsoDate } from "../../calendar/iso-date";
import type { Action } from "../../model/plan";
import { compareWording, type PlanYears, yearsApart } from "./plan-years";

type Deadline = NonNullable<Action["deadline"]>;

/** A deadline (完成期限) before and after that means something else; `null` where there was or is none. */
export interface DeadlineChange {
  readonly before: Deadline | null;
  readonly after: Deadline | null;
  /** `moved`: of the same kind, on another date; `changed`: of another kind or frequency. */
  readonly kind: "added" | "removed" | "moved" | "changed";
  /**
   * By how many days it is later (below 0: earlier) than it would be if it had only gone on with the year of the plan;
   * `null` where the days are not known.
   */
  readonly daysLater: number | null;
}

/** What became of a deadline: `carried-on` where it only went on with the year of the plan. */
export type DeadlineFate = "same" | "carried-on" | DeadlineChange;

/** Compares two deadlines by what they mean: 經常辦理 and 持續辦理 are the same. */
export function compareDeadlines(
  before: Deadline | undefined,
  after: Deadline | undefined,
  years: PlanYears,
): DeadlineFate {
  if (before === undefined || after === undefined) {
    if (before === after) return "same";
    const kind = before === undefined ? "added" : "removed";
    return { before: before ?? null, after: after ?? null, kind, daysLater: null };
  }
  const isOfOneKind = before.kind === after.kind && before.every === after.every;
  if (!isOfOneKind) return { before, after, kind: "changed", daysLater: null };
  if (before.date === undefined && after.date === undefined) {
    const wording = before.kind === "unclear" ? compareWording(before.text, after.text, years) : "same";
    return wording === "different" ? { before, after, kind: "changed", daysLater: null } : wording;
  }
  if (before.date === after.date) return "same";
  const [old, recent] = [readIsoDate(before.date), readIsoDate(after.date)];
  if (old === undefined || recent === undefined) return { before, after, kind: "moved", daysLater: null };
  const carried = { ...old, year: old.year + yearsApart(years) };
  if (isCarriedOn(old, recent, carried)) return "carried-on";
  return { before, after, kind: "moved", daysLater: daysBetween(carried, recent) };
}

/** The end of February stays its end, be it the 28th or the 29th. */
function isCarriedOn(old: DateParts, recent: DateParts, carried: DateParts): boolean {
  if (carried.year !== recent.year || old.month !== recent.month) return false;
  return old.day === recent.day || (isLastDay(old) && isLastDay(recent));
}

function isLastDay({ year, month, day }: DateParts): boolean {
  return month !== undefined && day !== undefined && day === daysInMonth(year, month);
}

function daysBetween(from: DateParts, to: DateParts): number | null {
  const [first, last] = [dayNumber(from), dayNumber(to)];
  return first === undefined || last === undefined ? null : last - first;
}

/** Days since 1970, in no time zone. */
function dayNumber({ year, month, day }: DateParts): number | undefined {
  return month === undefined || day === undefined ? undefined : Date.UTC(year, month - 1, day) / MILLISECONDS_OF_DAY;
}

const MILLISECONDS_OF_DAY = 86_400_000;
