import type { Clause } from "./clauses";
import type { PartReading } from "./part";
import { partReading } from "./part-reading";

/** Clauses as a list of texts of the plan; their numbers say nothing by themselves. */
export function listReading(field: "goals" | "monitoring" | "rewards", clauses: readonly Clause[]): PartReading {
  if (clauses.length === 0) return partReading({});
  return partReading({
    values: { [field]: clauses.map(({ text }) => text) },
    origins: clauses.map(({ spans }, i) => ({ path: [field, i], spans, basis: "stated" })),
    furniture: clauses.flatMap(({ mark }) => mark?.spans ?? []),
  });
}
