import { deepFreeze } from "../base/deep-freeze";
import { fold } from "../base/fold";
import { FRAMEWORKS } from "../frameworks/frameworks";
import type { Crosswalk } from "../model/crosswalk";
import { invertCrosswalk } from "../model/invert-crosswalk";
import { composeCrosswalks } from "./compose-crosswalks";
import { CROSSWALKS } from "./crosswalks";

/**
 * Finds the crosswalk (對照表) from one framework of the package to another: one that the package states, else the inverse
 * of one, else one composed by way of a third framework; `derivation` and `via` say which. A framework has none to itself.
 *
 * @example
 * findCrosswalk("innovation-2016", "leap-award-2018")?.derivation // => undefined
 * findCrosswalk("leap-award-2018", "innovation-2016")?.derivation // => "inverse"
 * findCrosswalk("innovation-2010", "leap-award-2018")?.via // => ["innovation-2016"]
 * findCrosswalk("innovation-2010", "innovation-1999") // => undefined
 */
export function findCrosswalk(from: string, to: string): Crosswalk | undefined {
  // JavaScript callers may hand in anything.
  const [source, target] = [from, to].map((id) => (typeof id === "string" ? fold(id) : ""));
  const key = `${source}--${target}`;
  const known = found.get(key);
  if (known !== undefined || source === undefined || target === undefined || source === target) return known;
  const crosswalk = direct(source, target) ?? composed(source, target);
  if (crosswalk !== undefined) found.set(key, deepFreeze(crosswalk));
  return crosswalk;
}

/** A cache of a pure function: it changes no result. */
const found = new Map<string, Crosswalk>();

function direct(from: string, to: string): Crosswalk | undefined {
  const stated = CROSSWALKS.find((crosswalk) => crosswalk.from === from && crosswalk.to === to);
  const reverse = stated ?? CROSSWALKS.find((crosswalk) => crosswalk.from === to && crosswalk.to === from);
  return stated ?? (reverse && invertCrosswalk(reverse));
}

/** By way of the first framework to which both have a table. */
function composed(from: string, to: string): Crosswalk | undefined {
  for (const { id } of FRAMEWORKS) {
    const [first, next] = [direct(from, id), direct(id, to)];
    if (first !== undefined && next !== undefined) return composeCrosswalks(first, next, FRAMEWORKS);
  }
  return undefined;
}
