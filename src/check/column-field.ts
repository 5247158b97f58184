import { fold } from "../base/fold";
import { COLUMN_NAMES, type NamedColumn } from "../model/column-names";

/** What stands under a heading of a plan's table; `undefined` where it names a criterion or nothing that is known. */
export function columnField(heading: string): NamedColumn | undefined {
  if (heading.length > LONGEST) return undefined;
  return FIELDS.get(fold(heading).replaceAll(BRACKETS, ""));
}

/** Longer than any heading with what stands in brackets behind it. */
const LONGEST = 60;

const BRACKETS = /\([^()]*\)|[:*]/gu;

const FIELDS: ReadonlyMap<string, NamedColumn> = new Map(
  // Object.entries forgets that the keys are fields.
  (Object.entries(COLUMN_NAMES) as [NamedColumn, readonly string[]][]).flatMap(([field, names]) =>
    names.map((name) => [name, field] as const),
  ),
);
