import { fold } from "../../base/fold";
import type { Framework } from "../../model/framework";

/** Whether a sheet that names its framework so means this one; who weighs a framework does not rename it. */
export function isNamed({ id, weighting }: Framework, name: unknown): boolean {
  const wanted = typeof name === "string" ? fold(name) : "";
  return wanted !== "" && (wanted === fold(id) || (weighting !== undefined && wanted === fold(weighting.of)));
}

/** The name of a framework as a sheet gives it. */
export function nameOf({ id, weighting }: Framework): string {
  return weighting?.of ?? id;
}
