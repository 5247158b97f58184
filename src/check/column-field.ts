import { fold } from "../base/fold";
import { COLUMN_HEADINGS, type ColumnField } from "./words/column-headings";

/** What stands under a heading of a plan's table; `undefined` where it names a criterion or nothing that is known. */
export function columnField(heading: string): ColumnField | undefined {
  if (heading.length > LONGEST) return undefined;
  return FIELDS.get(fold(heading).replaceAll(BRACKETS, ""));
}

/** Longer than any heading with what stands in brackets behind it. */
const LONGEST = 60;

const BRACKETS = /\([^()]*\)|[:*]/gu;

const FIELDS: ReadonlyMap<string, ColumnField> = new Map(
  // Object.entries forgets that the keys are fields.
  (Object.entries(COLUMN_HEADINGS) as [ColumnField, readonly string[]][]).flatMap(([field, headings]) =>
    headings.map((heading) => [heading, field] as const),
  ),
);
