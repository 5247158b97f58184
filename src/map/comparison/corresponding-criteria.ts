import { fold } from "../../base/fold";
import { answeredCriteria } from "../../model/answered-criteria";
import type { Crosswalk } from "../../model/crosswalk";
import { criterionLinks } from "../../model/crosswalk-links";
import type { Framework } from "../../model/framework";
import { invertCrosswalk } from "../../model/invert-crosswalk";

/** The links by which two criteria correspond: none where they are one and the same; `undefined` where they do not. */
export type Correspond = (before: string, after: string) => readonly number[] | undefined;

/** Without a framework that is known, criteria of one name correspond. */
export const correspondByName: Correspond = (before, after) => (fold(before) === fold(after) ? NONE : undefined);

const NONE: readonly number[] = [];

/** Within one framework also a row that joins several criteria under one label, and a row of one of them. */
export function correspondWithin(framework: Framework): Correspond {
  const answered = remembered((written) => answeredCriteria(framework, written));
  return (before, after) => {
    if (correspondByName(before, after) !== undefined) return NONE;
    const others = answered(after);
    return answered(before).some((id) => others.includes(id)) ? NONE : undefined;
  };
}

/**
 * Across frameworks: two criteria correspond by the links that hold for both, seen from either side. A criterion of which
 * the crosswalk does not speak has the links of the closest one above it.
 */
export function correspondByLinks(crosswalk: Crosswalk, from: Framework, to: Framework): Correspond {
  const sides = { before: linksBy(crosswalk, from), after: linksBy(invertCrosswalk(crosswalk), to) };
  return (before, after) => {
    const counterparts = sides.after(after);
    const common = sides.before(before).filter((link) => counterparts.includes(link));
    return common.length === 0 ? undefined : common;
  };
}

/** The places of the links of a row in the table; a table and its inverse have them in the same places. */
function linksBy(crosswalk: Crosswalk, framework: Framework): (written: string) => readonly number[] {
  return remembered((written) => {
    const known = answeredCriteria(framework, written).flatMap((id) => criterionLinks(crosswalk, id, framework).links);
    // A link for a part of its criteria is another object with the same lists.
    const isKnown = ({ sources, targets }: Crosswalk["links"][number]) =>
      known.some((link) => link.sources === sources && link.targets === targets);
    return crosswalk.links.flatMap((link, i) => (isKnown(link) ? [i] : []));
  });
}

/** The same, asked once for each text. */
function remembered<T>(answer: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const cached = known.get(text);
    if (cached !== undefined) return cached;
    const found = answer(text);
    known.set(text, found);
    return found;
  };
}
