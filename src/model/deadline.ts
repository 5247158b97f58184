import { z } from "zod";
import { parseDeadline } from "../calendar";
import { parsedBy } from "./calendar-field";
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
      .regex(/^P\d+[DWMY]$/u)
      .optional(),
  }),
]);
