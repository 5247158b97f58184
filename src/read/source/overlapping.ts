import { countLeading } from "../../base/count-leading";
import type { Span } from "../../base/span";
import type { Passage } from "./passage";

/** Tells whether a passage (段落) shares a character with any of the spans, however many these are. */
export function overlapping(taken: readonly Span[]): (passage: Pick<Passage, "spans">) => boolean {
  const ordered = [...taken].sort((a, b) => a.start - b.start);
  const reach: number[] = [];
  for (const { end } of ordered) reach.push(Math.max(end, reach.at(-1) ?? 0));
  return ({ spans }) =>
    spans.some(({ start, end }) => {
      const before = countLeading(ordered, (each) => each.start < end);
      return before > 0 && (reach[before - 1] ?? 0) > start;
    });
}
