import type { Ratio } from "../base/ratio";
import type { ReadRecord, TieRecord } from "./read-tie-records";
import type { TieContext } from "./tie-breaker";

/** The first record of a kind that has every one of the tied subjects, and their values. */
export function recordedValues(
  by: TieRecord["by"],
  tied: readonly number[],
  { table, records }: TieContext,
): { readonly record: ReadRecord; readonly values: readonly Ratio[] } | undefined {
  for (const record of records.all) {
    if (record.by !== by) continue;
    const values = tied.flatMap((subject) => record.values.get(table.subjects[subject]?.name ?? "") ?? []);
    if (values.length < tied.length) continue;
    records.used.add(record);
    return { record, values };
  }
  return undefined;
}
