import { decimalText } from "./exact-text";
import { big, isSmall, type Ratio, ratioOf } from "./ratio";

/** The named ways to round, in the order in which documents use them. */
export const ROUNDING_MODES = ["half-up", "half-even", "truncate"] as const;

/** half-up 四捨五入 (away from zero at the half) · half-even (to the even digit at the half) · truncate 無條件捨去 (towards zero). */
export type RoundingMode = (typeof ROUNDING_MODES)[number];

/** How, and to how many decimals (0 to 15), a value is rounded. */
export interface RoundingPolicy {
  readonly mode: RoundingMode;
  readonly digits: number;
}

/** The default everywhere: 四捨五入 to two decimals. */
export const DEFAULT_ROUNDING: RoundingPolicy = /* @__PURE__ */ Object.freeze({ mode: "half-up", digits: 2 });

export function isRoundingPolicy(value: unknown): value is RoundingPolicy {
  if (typeof value !== "object" || value === null) return false;
  const { mode, digits } = value as Partial<RoundingPolicy>; // a look at two properties of an unknown object
  return (
    ROUNDING_MODES.some((known) => known === mode) &&
    Number.isInteger(digits) &&
    Number(digits) >= 0 &&
    Number(digits) <= 15
  );
}

/** @throws {RangeError} when the policy is not one: that is a programmer's error. */
export function expectRoundingPolicy(policy: unknown): void {
  if (!isRoundingPolicy(policy)) throw new RangeError("rounding: { mode, digits } with 0 to 15 digits is expected");
}

/**
 * The rounded value as a number: the double nearest to the rounded decimal.
 *
 * @example
 * round(fromNumber(1.005), { mode: "half-up", digits: 2 }) // => 1.01
 */
export function round(value: Ratio, policy: RoundingPolicy): number {
  if (isSmall(value)) {
    if (value.d === 1) return value.n;
    // The default is asked for a hundred times per scorecard, and a power costs more than the rest.
    const power = policy.digits === 2 ? 100 : 10 ** policy.digits;
    // No more decimals than are asked for: nothing is left over.
    if (power % value.d === 0) return value.n / value.d;
    const scaled = (value.n < 0 ? -value.n : value.n) * power;
    if (Number.isSafeInteger(scaled) && Number.isSafeInteger(value.d * 2)) {
      const remainder = scaled % value.d;
      const whole = (scaled - remainder) / value.d;
      const up = remainder !== 0 && roundsUp(policy.mode, remainder * 2 - value.d, whole % 2 === 1);
      const rounded = (up ? whole + 1 : whole) / power;
      return value.n < 0 && rounded !== 0 ? -rounded : rounded;
    }
  }
  return Number(roundToText(value, policy));
}

/** The rounded value as a decimal with exactly the digits of the policy: `"89.50"`. */
export function roundToText(value: Ratio, policy: RoundingPolicy): string {
  const scaled = roundScaled(value, policy);
  return decimalText(scaled < 0n, scaled < 0n ? -scaled : scaled, policy.digits);
}

/** The rounded value as an exact number, for rules that round before they go on. */
export function roundToRatio(value: Ratio, policy: RoundingPolicy): Ratio {
  return ratioOf(roundScaled(value, policy), 10n ** BigInt(policy.digits));
}

/** The rounded value times ten to the digits of the policy. */
function roundScaled(value: Ratio, { mode, digits }: RoundingPolicy): bigint {
  const { n, d } = big(value);
  const scaled = (n < 0n ? -n : n) * 10n ** BigInt(digits);
  const whole = scaled / d;
  const remainder = scaled % d;
  const half = remainder * 2n - d;
  const up = remainder !== 0n && roundsUp(mode, half < 0n ? -1 : half > 0n ? 1 : 0, whole % 2n === 1n);
  const rounded = up ? whole + 1n : whole;
  return n < 0n ? -rounded : rounded;
}

/** Something is left over; `half` has the sign of twice that less the divisor. */
function roundsUp(mode: RoundingMode, half: number, isOdd: boolean): boolean {
  return mode !== "truncate" && (half > 0 || (half === 0 && (mode === "half-up" || isOdd)));
}
