import { big, divide, isSmall, isZero, type Ratio, ratioOf, reduce } from "./ratio";

/** Reads a decimal such as `-12.50` or `1e-7`; `undefined` when the text is no such number. */
export function fromDecimal(text: string): Ratio | undefined {
  const parts = DECIMAL.exec(text)?.groups;
  if (parts === undefined) return undefined;
  const fraction = parts.fraction ?? "";
  const exponent = Number(parts.exponent ?? 0) - fraction.length;
  const digits = BigInt(`${parts.whole}${fraction}`) * (parts.sign === "-" ? -1n : 1n);
  return exponent >= 0 ? ratioOf(digits * 10n ** BigInt(exponent), 1n) : ratioOf(digits, 10n ** BigInt(-exponent));
}

const DECIMAL = /^(?<sign>[+-])?(?<whole>\d{1,400})(?:\.(?<fraction>\d{1,400}))?(?:e(?<exponent>[+-]?\d{1,3}))?$/iu;

/** Reads what {@link toExact} writes: a decimal or `n/d`. */
export function fromExact(text: string): Ratio | undefined {
  const slash = text.indexOf("/");
  if (slash === -1) return fromDecimal(text);
  const n = fromDecimal(text.slice(0, slash));
  const d = fromDecimal(text.slice(slash + 1));
  return n === undefined || d === undefined || isZero(d) ? undefined : divide(n, d);
}

/**
 * The exact value as text: a decimal where it ends, `n/d` where it does not.
 *
 * @example
 * toExact(divide(fromNumber(2), fromNumber(3))) // => "2/3"
 */
export function toExact(value: Ratio): string {
  if (isSmall(value)) {
    if (value.d === 1) return String(value.n);
    if (value.d === 100) return hundredths(value.n);
    const { n, d } = reduce(value.n, value.d);
    if (!ends(d)) return `${n}/${d}`;
    if (EXACT_SCALE % d === 0 && Math.abs(n) < EXACT_LIMIT) return String(n / d);
  }
  const parts = big(value);
  const { n, d } = big(ratioOf(parts.n, parts.d));
  const digits = endingDigits(d);
  if (digits === undefined) return `${n}/${d}`;
  const scaled = ((n < 0n ? -n : n) * 10n ** BigInt(digits)) / d;
  return decimalText(n < 0n, scaled, digits);
}

/** Six decimals of a quotient below 10^9 are within 15 digits: there the double prints as the exact value. */
const EXACT_SCALE = 1_000_000;
const EXACT_LIMIT = 1e9;

/** The most common denominator, without the cost of BigInt or of printing a double. */
function hundredths(n: number): string {
  const size = n < 0 ? -n : n;
  const rest = size % 100;
  const text = `${(size - rest) / 100}${HUNDREDTHS[rest]}`;
  return n < 0 ? `-${text}` : text;
}

/** What follows the whole number: nothing, `.01`, … `.1`, … `.99`. */
const HUNDREDTHS = Array.from({ length: 100 }, (_, rest) => String(rest / 100).slice(1));

/** Writes a scaled integer as a decimal with exactly `digits` decimals. */
export function decimalText(negative: boolean, scaled: bigint, digits: number): string {
  const text = scaled.toString().padStart(digits + 1, "0");
  const whole = text.slice(0, text.length - digits);
  const fraction = digits === 0 ? "" : `.${text.slice(text.length - digits)}`;
  return `${negative && scaled !== 0n ? "-" : ""}${whole}${fraction}`;
}

/** Whether 1/d ends as a decimal. */
function ends(d: number): boolean {
  let rest = d;
  while (rest % 2 === 0) rest /= 2;
  while (rest % 5 === 0) rest /= 5;
  return rest === 1;
}

/** How many decimals 1/d needs, or `undefined` when it never ends. */
function endingDigits(d: bigint): number | undefined {
  let twos = 0;
  let fives = 0;
  let rest = d;
  while (rest % 2n === 0n) {
    rest /= 2n;
    twos++;
  }
  while (rest % 5n === 0n) {
    rest /= 5n;
    fives++;
  }
  return rest === 1n ? Math.max(twos, fives) : undefined;
}
