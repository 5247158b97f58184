import type { Ratio } from "../base/ratio";
import { MOST_NAMED } from "../diagnostics/name-lists";
import { rankClasses } from "./rank-values";
import type { ReadRecord, TieRecord } from "./read-tie-records";
import type { TieContext } from "./tie-breaker";

/**
 * The record of a kind that has every one of the tied subjects, and their values. Where several put them in different
 * orders none is used: which of them counts is for people to say.
 */
export function recordedValues(
  by: TieRecord["by"],
  tied: readonly number[],
  { table, records, report, group }: TieContext,
): { readonly record: ReadRecord; readonly values: readonly Ratio[] } | undefined {
  const names = tied.map((subject) => table.subjects[subject]?.name ?? "");
  const found = records.all.flatMap((record) => {
    const values = record.by === by ? names.flatMap((name) => record.values.get(name) ?? []) : [];
    return record.by === by && values.length === tied.length ? [{ record, values }] : [];
  });
  for (const { record } of found) records.used.add(record);
  const orders = new Set(found.map(({ values }) => JSON.stringify(rankClasses(values, "lowest"))));
  if (orders.size < 2) return found[0];
  report("contradictory-tie-records", { by, subjects: names.slice(0, MOST_NAMED), count: names.length, group });
  return undefined;
}
