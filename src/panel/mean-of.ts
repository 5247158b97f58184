import { fromNumber } from "../base/exact-number";
import { add, divide, type Ratio, ZERO } from "../base/ratio";

/** The sum of exact numbers. */
export function sumOf(values: readonly Ratio[]): Ratio {
  return values.reduce(add, ZERO);
}

/** The mean of at least one exact number. */
export function meanOf(values: readonly Ratio[]): Ratio {
  return divide(sumOf(values), fromNumber(values.length));
}
