import { z } from "zod";
import { parsePeriod, parseRocDate, parseRocYear } from "../calendar";
import { parsedBy } from "./calendar-field";

/** A date in any form of the calendar of the Republic, or ISO 8601; becomes ISO 8601. */
export const rocDateSchema = z.string().transform(parsedBy((words) => parseRocDate(words)));

/** A year of the Republic, as a number or as text such as 105年度. */
export const rocYearSchema = z.union([z.number(), z.string()]).transform(parsedBy((year) => parseRocYear(year)));

/** A period as text, or its first and last day. */
export const periodSchema = z.union([
  z.string().transform(parsedBy((words) => parsePeriod(words))),
  z.strictObject({ from: rocDateSchema, to: rocDateSchema }),
]);
