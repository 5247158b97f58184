import type { Locale } from "../diagnostics/locale";
import { REPORT_WORDS } from "./words";

/** What stands above a year (年度) of a trend: the year, or where it is not known the place of the plan or scorecard. */
export function yearHeading(rocYear: number | undefined, place: number, locale: Locale): string {
  return rocYear === undefined ? `${place + 1}` : REPORT_WORDS[locale].rocYear(rocYear);
}
