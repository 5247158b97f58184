import { fold } from "../../base/fold";
import type { Origin } from "../parts/part";
import type { PlanRows } from "./plan-row";

/** The headings (欄名) of a plan's tables, each once: those of the first from left to right, then those that differ. */
export function writeColumns(heads: PlanRows["heads"]): {
  readonly columns: readonly string[];
  readonly origins: readonly Origin[];
} {
  const byName = new Map<string, PlanRows["heads"][number]>();
  for (const head of heads) {
    const key = fold(head.name);
    if (!byName.has(key)) byName.set(key, head);
  }
  const distinct = [...byName.values()];
  return {
    columns: distinct.map(({ name }) => name),
    origins: distinct.map(({ spans }, i) => ({ path: ["columns", i], spans, basis: "stated" })),
  };
}
