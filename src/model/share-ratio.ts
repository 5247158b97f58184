import { fromNumber } from "../base/exact-number";
import { fromExact } from "../base/exact-text";
import { compare, type Ratio, ZERO } from "../base/ratio";

/** Reads a share (占比) of a crosswalk, a number or a fraction as in `"1/3"`; `undefined` unless it is above 0 and at most 1. */
export function shareRatio(share: unknown): Ratio | undefined {
  const isFraction = typeof share === "string" && FRACTION.test(share);
  if (!isFraction && (typeof share !== "number" || !Number.isFinite(share))) return undefined;
  const value = typeof share === "number" ? fromNumber(share) : fromExact(share);
  return value !== undefined && compare(value, ZERO) > 0 && compare(value, ONE) <= 0 ? value : undefined;
}

const ONE: Ratio = { n: 1, d: 1 };

/** A fraction of whole numbers. */
export const FRACTION = /^[1-9]\d{0,8}\/[1-9]\d{0,8}$/u;

/** What a share has to be, in signs that both languages read. */
export const SHARE_EXPECTED = '0.5 / "1/3" (> 0, ≤ 1)';
