import { fold } from "../../base/fold";
import type { Crosswalk } from "../../model/crosswalk";
import { criterionLinks } from "../../model/crosswalk-links";
import type { Framework } from "../../model/framework";
import { invertCrosswalk } from "../../model/invert-crosswalk";

/** The links by which two criteria correspond: none where they are one and the same; `undefined` where they do not. */
export type Correspond = (before: string, after: string) => readonly number[] | undefined;

/** Within one framework, or without one: criteria of one name correspond. */
export const correspondByName: Correspond = (before, after) => (fold(before) === fold(after) ? NONE : undefined);

const NONE: readonly number[] = [];

/**
 * Across frameworks: two criteria correspond by the links that hold for both, seen from either side. A criterion of which
 * the crosswalk does not speak has the links of the closest one above it.
 */
export function correspondByLinks(crosswalk: Crosswalk, from: Framework, to: Framework): Correspond {
  const sides = { before: linksBy(crosswalk, from), after: linksBy(invertCrosswalk(crosswalk), to) };
  const known = new Map<string, readonly number[] | undefined>();
  return (before, after) => {
    const key = JSON.stringify([before, after]);
    if (known.has(key)) return known.get(key);
    const counterparts = new Set(sides.after(after));
    const common = sides.before(before).filter((link) => counterparts.has(link));
    const links = common.length === 0 ? undefined : common;
    known.set(key, links);
    return links;
  };
}

/** The places of the links of a criterion in the table; a table and its inverse have them in the same places. */
function linksBy(crosswalk: Crosswalk, framework: Framework): (id: string) => readonly number[] {
  const places = new Map(crosswalk.links.map((link, i) => [link, i]));
  const known = new Map<string, readonly number[]>();
  return (id) => {
    const cached = known.get(id);
    if (cached !== undefined) return cached;
    const { links } = criterionLinks(crosswalk, id, framework);
    const found = links.map((link) => places.get(link) ?? -1).sort((a, b) => a - b);
    known.set(id, found);
    return found;
  };
}
