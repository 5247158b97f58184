import { RENAMED_BODIES } from "../../frameworks";
import { COUNTY_REFORMS } from "../../frameworks/county-reforms";
import { plainName } from "../../model/plain-name";

/**
 * Whether one of two names is what the other became (改制), as far as the renamed bodies and the counties that became
 * cities tell.
 */
export function isRenamed(before: string, after: string): boolean {
  const [old, recent] = [plainName(before), plainName(after)];
  return old !== recent && (becomes(old, recent) || becomes(recent, old));
}

/** A body may be renamed more than once: 行政院國家科學委員會, 科技部, 國家科學及技術委員會. */
function becomes(name: string, later: string): boolean {
  const seen = new Set([name]);
  for (const known of seen) for (const next of successorsOf(known)) seen.add(next);
  return seen.has(later);
}

function successorsOf(name: string): readonly string[] {
  const bodies = RENAMED_BODIES.flatMap(({ name: own, otherNames, successor }) => {
    if (otherNames.includes(name)) return [successor];
    return name.startsWith(own) ? [successor + name.slice(own.length)] : [];
  });
  const offices = COUNTY_REFORMS.flatMap(({ county, city }) =>
    name.startsWith(county) ? [city + name.slice(county.length).replace(TOWNSHIP, "$<place>區")] : [],
  );
  return [...bodies, ...offices];
}

/** The towns of a county became districts of the city. */
const TOWNSHIP = /^(?<place>[^鄉鎮市]{1,3})[鄉鎮市]/u;
