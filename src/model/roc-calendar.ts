import { z } from "zod";
import { type Period, parsePeriod, parseRocDate, parseRocYear } from "../calendar";
import type { CalendarOutcome } from "../calendar/verdict";
import { addDiagnostic, parsedBy } from "./calendar-field";

/** A date in any form of the calendar of the Republic, or ISO 8601; becomes ISO 8601. */
export const rocDateSchema = z.string().transform(parsedBy((words) => parseRocDate(words)));

/** A year of the Republic, as a number or as text such as 105年度. */
export const rocYearSchema = z.union([z.number(), z.string()]).transform(parsedBy((year) => parseRocYear(year)));

/** A period that names no year, to be read in the year of the plan. */
export interface UndatedPeriod {
  readonly undated: string;
}

/** A period as text, or its first and last day. */
export const periodSchema = z.union([
  z.string().transform(
    parsedBy((words): CalendarOutcome<Period | UndatedPeriod> => {
      const outcome = parsePeriod(words);
      const isUndated = !outcome.ok && outcome.diagnostics.every(({ code }) => code === "date-without-year");
      return isUndated ? { ok: true, value: { undated: words }, diagnostics: [] } : outcome;
    }),
  ),
  z.strictObject({ from: rocDateSchema, to: rocDateSchema }),
]);

interface WithPeriod {
  readonly rocYear?: number;
  readonly period?: z.output<typeof periodSchema>;
}

/**
 * Gives a period without a year, such as 1月1日至12月31日, the year of the plan. Where that is not known either the
 * period is left out: the missing year is the finding.
 */
export function datePeriod<P extends WithPeriod>(
  plan: P,
  context: z.RefinementCtx,
): Omit<P, "period"> & { period?: Period } {
  const { period, ...rest } = plan;
  if (period === undefined) return rest;
  if (!("undated" in period)) return { ...plan, period };
  const outcome = plan.rocYear === undefined ? undefined : parsePeriod(period.undated, { rocYear: plan.rocYear });
  if (outcome?.ok) return { ...plan, period: outcome.value };
  for (const diagnostic of outcome?.diagnostics ?? []) addDiagnostic(context, diagnostic, ["period"]);
  return rest;
}
