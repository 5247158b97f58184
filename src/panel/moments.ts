import { add, isSmall, multiply, type Ratio, ratioOf, ZERO } from "../base/ratio";

/** How many values there are, what they add up to, and what their squares do. */
export interface Moments {
  readonly count: number;
  readonly sum: Ratio;
  readonly squares: Ratio;
}

/** Adds up values and their squares exactly; marks of one scale, the common case, in plain integers. */
export function momentsOf(values: readonly Ratio[]): Moments {
  return inIntegers(values) ?? inRatios(values);
}

function inRatios(values: readonly Ratio[]): Moments {
  const sum = values.reduce(add, ZERO);
  const squares = values.reduce((total, value) => add(total, multiply(value, value)), ZERO);
  return { count: values.length, sum, squares };
}

/** `undefined` when the values have no small common denominator or are too large for it. */
function inIntegers(values: readonly Ratio[]): Moments | undefined {
  const scale = commonScale(values);
  if (scale === undefined) return undefined;
  let sum = 0;
  let squares = 0n;
  let recent = 0;
  for (const value of values) {
    if (!isSmall(value)) return undefined;
    const scaled = value.n * (scale / value.d);
    if (Math.abs(scaled) > LARGEST) return undefined;
    sum += scaled;
    recent += scaled * scaled;
    if (recent <= FULL) continue;
    squares += BigInt(recent);
    recent = 0;
  }
  if (!Number.isSafeInteger(sum)) return undefined;
  const square = squares === 0n ? { n: recent, d: scale * scale } : undefined;
  return {
    count: values.length,
    sum: { n: sum, d: scale },
    squares: square ?? ratioOf(squares + BigInt(recent), BigInt(scale * scale)),
  };
}

function commonScale(values: readonly Ratio[]): number | undefined {
  let scale = 1;
  for (const value of values) {
    if (!isSmall(value)) return undefined;
    if (scale % value.d === 0) continue;
    scale *= value.d / commonDivisor(scale, value.d);
    if (scale > COARSEST) return undefined;
  }
  return scale;
}

function commonDivisor(a: number, b: number): number {
  return b === 0 ? a : commonDivisor(b, a % b);
}

/** Its square is a safe integer. */
const COARSEST = 1_000_000;
/** The square of this, added to what {@link FULL} leaves over, is a safe integer. */
const LARGEST = 2 ** 25;
const FULL = 2 ** 52;
