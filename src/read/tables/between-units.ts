import type { Span } from "../../base/span";
import type { Passage } from "../source/passage";

/** What stands between the units (承辦單位) that a passage was taken apart into: signs and blanks, but no name. */
export function betweenUnits(whole: Passage, units: readonly Passage[]): readonly Span[] {
  const names = units.flatMap(({ spans }) => spans).sort((a, b) => a.start - b.start);
  const rest: Span[] = [];
  let next = 0;
  for (const { start, end } of [...whole.spans].sort((a, b) => a.start - b.start)) {
    let from = start;
    for (let name = names[next]; name !== undefined && name.start < end; name = names[++next]) {
      if (name.start > from) rest.push({ start: from, end: name.start });
      from = Math.max(from, name.end);
    }
    if (from < end) rest.push({ start: from, end });
  }
  return rest;
}
