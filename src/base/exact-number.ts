import { decimalText, fromDecimal, toExact } from "./exact-text";
import { isSmall, type Ratio } from "./ratio";

/**
 * The decimal that a number shows when printed: `0.1` is one tenth, not its binary neighbour.
 * NaN and the infinities are a programmer's error and throw a RangeError.
 *
 * @example
 * toExact(add(fromNumber(0.1), fromNumber(0.2))) // => "0.3"
 */
export function fromNumber(value: number): Ratio {
  if (Number.isSafeInteger(value)) return { n: value === 0 ? 0 : value, d: 1 };
  const hundredths = Math.round(value * 100);
  if (hundredths / 100 === value && Math.abs(hundredths) < FAST_LIMIT) return { n: hundredths, d: 100 };
  const scaled = Math.round(value * 10_000);
  if (scaled / 10_000 === value && Math.abs(scaled) < FAST_LIMIT) return { n: scaled, d: 10_000 };
  const exact = fromDecimal(String(value));
  if (exact === undefined) throw new RangeError(`${value} has no exact value`);
  return exact;
}

/** Up to four decimals within 15 digits: there the scaled integer and the printed decimal are provably the same. */
const FAST_LIMIT = 1e15;

/** The double nearest to the value. */
export function toNumber(value: Ratio): number {
  if (isSmall(value)) return value.n / value.d;
  const exact = toExact(value);
  return exact.includes("/") ? Number(roundedQuotient(value)) : Number(exact);
}

/** Far more digits of a never-ending quotient than any double holds. */
function roundedQuotient({ n, d }: { readonly n: bigint; readonly d: bigint }): string {
  const digits = 40 + Math.max(0, String(d).length - String(n).length);
  return decimalText(n < 0n, ((n < 0n ? -n : n) * 10n ** BigInt(digits)) / d, digits);
}
