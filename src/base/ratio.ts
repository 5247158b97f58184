/**
 * An exact number: numerator over denominator, denominator above zero, not always in lowest terms (ask
 * {@link compare}, never the parts). Held in plain integers while they are safe and in BigInt beyond, so that the
 * common case costs little and no case is wrong.
 */
export type Ratio = { readonly n: number; readonly d: number } | { readonly n: bigint; readonly d: bigint };

export const ZERO: Ratio = { n: 0, d: 1 };

export function add(a: Ratio, b: Ratio): Ratio {
  if (isSmall(a) && isSmall(b)) {
    // Decimals of one scale and whole numbers, the common case, need no common divisor.
    if (a.d === b.d || b.d === 1) {
      const addend = a.d === b.d ? b.n : b.n * a.d;
      const sum = a.n + addend;
      if (isSafe(addend) && isSafe(sum)) return { n: sum, d: a.d };
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
  // What a mark is short of its maximum: both of one scale, or a decimal and a whole number.
  if (isSmall(a) && isSmall(b) && (a.d === b.d || a.d === 1)) {
    const minuend = a.d === b.d ? a.n : a.n * b.d;
    const difference = minuend - b.n;
    if (isSafe(minuend) && isSafe(difference)) return { n: difference, d: b.d };
  }
  return add(a, isSmall(b) ? { n: -b.n, d: b.d } : { n: -b.n, d: b.d });
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
    // Spares most comparisons of a sort two products and their checks.
    if (a.d === b.d) return a.n - b.n;
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

/** The same for plain integers. */
export function reduce(n: number, d: number): { readonly n: number; readonly d: number } {
  let a = n < 0 ? -n : n;
  let b = d;
  while (b !== 0) [a, b] = [b, a % b];
  return { n: n === 0 ? 0 : n / a, d: d / a };
}
