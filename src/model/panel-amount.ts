import { z } from "zod";

/** An amount that a rule states: a number, or an exact text such as `"1/3"`. */
export const amountSchema = z.union([z.number(), z.string().min(1)]);
