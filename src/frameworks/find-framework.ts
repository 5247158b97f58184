import { fold } from "../base/fold";
import type { Framework } from "../model/framework";
import { FRAMEWORKS } from "./frameworks";

/**
 * Finds a framework (評核架構) of the package by its id; full width, blanks and capitals make no difference.
 *
 * @example
 * findFramework("innovation-points-2010")?.levels.length // => 3
 * findFramework("Leap-Award-2018")?.id // => "leap-award-2018"
 * findFramework("innovation-1999") // => undefined
 */
export function findFramework(id: string): Framework | undefined {
  // JavaScript callers may hand in anything.
  const wanted = typeof id === "string" ? fold(id) : "";
  return FRAMEWORKS.find((framework) => framework.id === wanted);
}
