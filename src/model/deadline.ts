import { z } from "zod";
import { shorten } from "../base/preview";
import { type Deadline, parseDeadline } from "../calendar";
import { readIsoDate } from "../calendar/iso-date";
import { CALENDAR_PROBLEMS } from "../diagnostics/calendar-problems";
import { diagnose } from "../diagnostics/problem";
import { addDiagnostic, parsedBy } from "./calendar-field";
import { strictObject } from "./strict-object";
import { text } from "./text";

/** A deadline (完成期限) as text, or already understood. */
export const deadlineSchema = z.union([
  z.string().transform(parsedBy((words) => parseDeadline(words))),
  strictObject({
    kind: z.enum(["ongoing", "as-needed", "date", "recurring", "unclear"]),
    text,
    /** ISO 8601; `--10-15` for a day that comes every year. */
    date: z
      .string()
      .regex(/^(?:\d{4}(?:-\d{2}(?:-\d{2})?)?|--\d{2}(?:-\d{2})?)$/u)
      .optional(),
    /** An ISO 8601 duration such as `P1M`. */
    every: z
      .string()
      .regex(/^P[1-9]\d{0,3}[DWMY]$/u)
      .optional(),
  }).superRefine(checkDate),
]);

/** A deadline that is handed in as understood must not name a day that does not exist, nor lack the day it is about. */
function checkDate({ kind, text: words, date }: Deadline, context: z.RefinementCtx): void {
  if (date === undefined) {
    if (kind === "date")
      addDiagnostic(context, diagnose(CALENDAR_PROBLEMS, "deadline-without-date", { found: shorten(words) }));
    return;
  }
  const inLeapYear = date.startsWith(ANY_YEAR) ? date.replace(ANY_YEAR, LEAP_YEAR) : date;
  if (readIsoDate(inLeapYear) === undefined)
    addDiagnostic(context, diagnose(CALENDAR_PROBLEMS, "invalid-iso-date", { found: date }), ["date"]);
}

/** ISO 8601 writes a day of every year `--10-15`. */
const ANY_YEAR = "--";
const LEAP_YEAR = "2000-";
