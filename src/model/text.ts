import { z } from "zod";

/** Text that says something: outer blanks go, nothing else is changed. */
export const text = z
  .string()
  .transform((words) => words.trim())
  .refine((words) => words !== "", { params: { problem: "empty-text" } });

/** A list, or its only member without the brackets. */
export function oneOrMore<Item extends z.ZodType>(item: Item) {
  return z.union([z.array(item), item.transform((only) => [only])]);
}
