import type { Clause } from "./clauses";
import { type ListField, listNumberFindings } from "./list-numbers";
import type { PartReading, ReadingContext } from "./part";
import { partReading } from "./part-reading";

/** The clauses of a section that belong to a part of the plan. */
export interface ClauseList {
  readonly clauses: readonly Clause[];
  /** All that the section lists, whose numbers should go on; nothing where it is shared with another part. */
  readonly numbered: readonly Clause[];
}

/** Clauses of one section or several as a list of texts of the plan; their numbers say nothing by themselves. */
export function listReading(
  field: ListField,
  lists: readonly ClauseList[],
  { locale }: Pick<ReadingContext, "locale">,
): PartReading {
  const clauses = lists.flatMap((list) => list.clauses);
  if (clauses.length === 0) return partReading({});
  return partReading({
    values: { [field]: clauses.map(({ text }) => text) },
    origins: clauses.map(({ spans }, i) => ({ path: [field, i], spans, basis: "stated" })),
    furniture: clauses.flatMap(({ mark }) => mark?.spans ?? []),
    diagnostics: lists.flatMap((list) => listNumberFindings(field, list.numbered, locale)),
  });
}
