import { fromNumber } from "./exact-number";
import { divide, isZero, multiply, type Ratio } from "./ratio";

/** What percentage a part is of a whole; `undefined` when there is nothing to take a percentage of. */
export function percentOf(part: Ratio, whole: Ratio): Ratio | undefined {
  return isZero(whole) ? undefined : divide(multiply(part, HUNDRED), whole);
}

const HUNDRED = fromNumber(100);
