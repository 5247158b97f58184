import { big, compare, multiply, type Ratio, ratioOf } from "../base/ratio";
import { type RoundingPolicy, round } from "../base/rounding";

/** The square root of a value of at least 0, rounded once: exactly as if all of its digits were known. */
export function roundRoot(value: Ratio, policy: RoundingPolicy): number {
  const { n, d } = big(value);
  const scale = 10n ** BigInt(policy.digits + 1);
  const below = wholeRoot((n * scale * scale) / d);
  const root = ratioOf(below, scale);
  // A root between two steps is on no boundary of rounding: any number between them rounds like it.
  const isExact = compare(multiply(root, root), value) === 0;
  return round(isExact ? root : ratioOf(below * 2n + 1n, scale * 2n), policy);
}

/** The largest whole number whose square is not above the value (Newton's iteration from above). */
function wholeRoot(value: bigint): bigint {
  if (value < 2n) return value;
  let root = 1n << BigInt((value.toString(2).length + 1) >> 1);
  for (;;) {
    const next = (root + value / root) >> 1n;
    if (next >= root) return root;
    root = next;
  }
}
