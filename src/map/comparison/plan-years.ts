import { fold } from "../../base/fold";

/** The years of the Republic of two plans that are compared; `undefined` where a plan does not tell its own. */
export interface PlanYears {
  readonly before: number | undefined;
  readonly after: number | undefined;
}

/** How many years later the second plan is; 0 where that is not known. */
export function yearsApart({ before, after }: PlanYears): number {
  return before === undefined || after === undefined ? 0 : after - before;
}

/** Whether two years are one, or the second is the first carried on with the plan; a year far from the plan's is not. */
export function isCarriedYear(before: number, after: number, years: PlanYears): boolean {
  return after === before + yearsApart(years) && isNear(before, years.before) && isNear(after, years.after);
}

/**
 * Whether two texts say the same but for width, blanks and years: `same`, or `carried-on` where years near that of the
 * plan go on with it (105年度 in a plan of 105, 106年度 in one of 106; 104年 and 105年 in them as well).
 */
export function compareWording(before: string, after: string, years: PlanYears): "same" | "carried-on" | "different" {
  const [old, recent] = [fold(before), fold(after)];
  if (old === recent) return "same";
  if (yearsApart(years) === 0) return "different";
  const [some, others] = [old.split(YEAR), recent.split(YEAR)];
  if (some.length !== others.length) return "different";
  const isSame = some.every((part, i) => {
    const other = others[i] ?? "";
    return part === other || (i % 2 === 1 && isCarriedYear(yearIn(part), yearIn(other), years));
  });
  return isSame ? "carried-on" : "different";
}

/** A text without the years near that of its plan, so that going on by a year makes it no less alike. */
export function withoutPlanYears(text: string, rocYear: number | undefined): string {
  if (rocYear === undefined) return text;
  const parts = fold(text).split(YEAR);
  return parts.map((part, i) => (i % 2 === 1 && isNear(yearIn(part), rocYear) ? "" : part)).join("");
}

/** The year of the Republic that digits before 年 say. */
export function yearIn(digits: string): number {
  const year = Number(digits);
  return year > FIRST_COMMON_YEAR ? year - FIRST_COMMON_YEAR : year;
}

/** The year before 民國元年. */
const FIRST_COMMON_YEAR = 1911;

function isNear(year: number, planYear: number | undefined): boolean {
  return planYear !== undefined && Math.abs(year - planYear) <= FARTHEST;
}

/** Years of a plan's text that are farther from its own are those of laws and letters, or lengths of time. */
const FARTHEST = 10;

/** 105年, 2016年, 105.12.31, 105/12/31 in folded text; `split` keeps the years at odd places. */
const YEAR = /(?<![\d.])(\d{2,4})(?=年|[./]\d{1,2}[./]\d{1,2}(?!\d))/u;
