import { compare, type Ratio, subtract } from "../base/ratio";

/** What one reader gave: out of 100, or the points of a question. */
export interface Reading {
  readonly score: Ratio;
  /** Place of the judge in the table. */
  readonly judge: number;
}

/**
 * Of three readings the two that are closest, or all three when the gaps are equal.
 *
 * @see 閱卷規則第7條第3項、第6項
 */
export function closestReadings(three: readonly [Reading, Reading, Reading]): readonly Reading[] {
  const [first, second, third] = three;
  const [low = first, middle = second, high = third] = three.toSorted((a, b) => compare(a.score, b.score));
  const order = compare(distance(middle, low), distance(high, middle));
  return order < 0 ? [low, middle] : order > 0 ? [middle, high] : three;
}

/** How far apart two readers are. */
export function distance(a: Reading, b: Reading): Ratio {
  return compare(a.score, b.score) < 0 ? subtract(b.score, a.score) : subtract(a.score, b.score);
}
