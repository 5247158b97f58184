/**
 * An exact number: numerator over denominator, denominator above zero, not always in lowest terms (ask
 * {@link compare}, never the parts). Held in plain integers while they are safe and in BigInt beyond, so that the
 * common case costs little and no case is wrong.
 */
export type Ratio = { readonly n: number; readonly d: number } | { readonly n: bigint; readonly d: bigint };

export const ZERO: Ratio = { n: 0, d: 1 };

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

export function add(a: Ratio, b: Ratio): Ratio {
  if (isSmall(a) && isSmall(b)) {
    // Decimals of one scale and whole numbers, the common case, need no common divisor.
    if (a.d === b.d || b.d === 1) {
      const sum = a.n + (a.d === b.d ? b.n : b.n * a.d);
      if (isSafe(sum)) return { n: sum, d: a.d };
    } else if (a.d === 1) return add(b, a);
    else {
      const left = a.n * b.d;
      const right = b.n * a.d;
      const d = a.d * b.d;
      if (isSafe(left) && isSafe(right) && isSafe(left + right) && isSafe(d)) return reduce(left + right, d);
    }
  }
  const x = big(a);
  const y = big(b);
  return ratioOf(x.n * y.d + y.n * x.d, x.d * y.d);
}

export function subtract(a: Ratio, b: Ratio): Ratio {
  if (isSmall(a) && isSmall(b)) {
    const difference = a.n - b.n;
    if (a.d === b.d && isSafe(difference)) return { n: difference, d: a.d };
    return add(a, { n: -b.n, d: b.d });
  }
  const x = big(a);
  const y = big(b);
  return ratioOf(x.n * y.d - y.n * x.d, x.d * y.d);
}

export function multiply(a: Ratio, b: Ratio): Ratio {
  if (isSmall(a) && isSmall(b)) {
    const n = a.n * b.n;
    const d = a.d * b.d;
    if (isSafe(n) && isSafe(d)) return reduce(n, d);
  }
  const x = big(a);
  const y = big(b);
  return ratioOf(x.n * y.n, x.d * y.d);
}

/** Division by zero is a programmer's error and throws a RangeError. */
export function divide(a: Ratio, b: Ratio): Ratio {
  if (isZero(b)) throw new RangeError("Division by zero in an exact ratio");
  const inverse: Ratio = isSmall(b)
    ? b.n < 0
      ? { n: -b.d, d: -b.n }
      : { n: b.d, d: b.n }
    : b.n < 0n
      ? { n: -b.d, d: -b.n }
      : { n: b.d, d: b.n };
  return multiply(a, inverse);
}

/** Below zero when `a < b`, zero when equal, above zero when `a > b`. */
export function compare(a: Ratio, b: Ratio): number {
  if (isSmall(a) && isSmall(b)) {
    const left = a.n * b.d;
    const right = b.n * a.d;
    if (isSafe(left) && isSafe(right)) return left - right;
  }
  const x = big(a);
  const y = big(b);
  const difference = x.n * y.d - y.n * x.d;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

export function isZero(value: Ratio): boolean {
  return value.n === 0 || value.n === 0n;
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
    if (EXACT_SCALE % d === 0 && Math.abs(n) < FAST_LIMIT / EXACT_SCALE) return String(n / d);
  }
  const parts = big(value);
  const { n, d } = big(ratioOf(parts.n, parts.d));
  const digits = endingDigits(d);
  if (digits === undefined) return `${n}/${d}`;
  const scaled = ((n < 0n ? -n : n) * 10n ** BigInt(digits)) / d;
  return decimalText(n < 0n, scaled, digits);
}

/** Six decimals of a quotient below 10^9 are within 15 digits too. */
const EXACT_SCALE = 1_000_000;

/** The most common denominator, without the cost of BigInt. */
function hundredths(n: number): string {
  const size = n < 0 ? -n : n;
  const rest = size % 100;
  const whole = `${n < 0 ? "-" : ""}${(size - rest) / 100}`;
  if (rest === 0) return whole;
  return rest % 10 === 0 ? `${whole}.${rest / 10}` : `${whole}.${rest < 10 ? "0" : ""}${rest}`;
}

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

/** Writes a scaled integer as a decimal with exactly `digits` decimals. */
export function decimalText(negative: boolean, scaled: bigint, digits: number): string {
  const text = scaled.toString().padStart(digits + 1, "0");
  const whole = text.slice(0, text.length - digits);
  const fraction = digits === 0 ? "" : `.${text.slice(text.length - digits)}`;
  return `${negative && scaled !== 0n ? "-" : ""}${whole}${fraction}`;
}

/** Both parts in BigInt. */
export function big(value: Ratio): { readonly n: bigint; readonly d: bigint } {
  return isSmall(value) ? { n: BigInt(value.n), d: BigInt(value.d) } : value;
}

export function isSmall(value: Ratio): value is { readonly n: number; readonly d: number } {
  return typeof value.n === "number";
}

function isSafe(value: number): boolean {
  return value <= Number.MAX_SAFE_INTEGER && value >= Number.MIN_SAFE_INTEGER;
}

function reduce(n: number, d: number): { readonly n: number; readonly d: number } {
  let a = n < 0 ? -n : n;
  let b = d;
  while (b !== 0) [a, b] = [b, a % b];
  return { n: n === 0 ? 0 : n / a, d: d / a };
}

/** The reduced ratio of two integers; the denominator must be above zero. */
export function ratioOf(n: bigint, d: bigint): Ratio {
  let a = n < 0n ? -n : n;
  let b = d;
  while (b !== 0n) [a, b] = [b, a % b];
  const rn = n / a;
  const rd = d / a;
  const small = rd <= MAX_SAFE && rn <= MAX_SAFE && rn >= -MAX_SAFE;
  return small ? { n: Number(rn), d: Number(rd) } : { n: rn, d: rd };
}

const MAX_SAFE = BigInt(Number.MAX_SAFE_INTEGER);

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
