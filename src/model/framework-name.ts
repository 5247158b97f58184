import { fold } from "../base/fold";
import type { Framework } from "./framework";

/** The name of a framework as a score sheet gives it: who weighs a framework does not rename it. */
export function frameworkName({ id, weighting }: Framework): string {
  return weighting?.of ?? id;
}

/** Whether a sheet that names its framework so means this one; it may give the id of the weighting as well. */
export function isFrameworkName(framework: Framework, name: unknown): boolean {
  const wanted = typeof name === "string" ? fold(name) : "";
  return wanted !== "" && [framework.id, frameworkName(framework)].some((known) => wanted === fold(known));
}
