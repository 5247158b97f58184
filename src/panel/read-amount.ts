import { fromNumber } from "../base/exact-number";
import { fromExact } from "../base/exact-text";
import type { Ratio } from "../base/ratio";

/** An amount that a rule states, a number or an exact text such as `"1/3"`; `undefined` for anything else. */
export function readAmount(amount: unknown): Ratio | undefined {
  if (typeof amount === "number") return Number.isFinite(amount) ? fromNumber(amount) : undefined;
  return typeof amount === "string" ? fromExact(amount) : undefined;
}
