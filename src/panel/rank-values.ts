import { fromNumber, toNumber } from "../base/exact-number";
import { compare, type Ratio } from "../base/ratio";
import type { Ranking } from "../model/panel-policies";

/** Which end of the values is first. */
export type Best = "highest" | "lowest";

/** Places with equal values together, the best first. */
export function rankClasses(values: readonly Ratio[], best: Best): readonly (readonly number[])[] {
  // Doubles nearest to the values keep their order; only where they are equal the exact values are asked.
  const keys = values.map(toNumber);
  const sign = best === "highest" ? -1 : 1;
  const order = (a: number, b: number): number =>
    sign * ((keys[a] ?? 0) - (keys[b] ?? 0) || compare(values[a] ?? NONE, values[b] ?? NONE));
  const classes: number[][] = [];
  let last: number | undefined;
  for (const place of values.map((_, at) => at).sort(order)) {
    if (last !== undefined && order(last, place) === 0) classes.at(-1)?.push(place);
    else classes.push([place]);
    last = place;
  }
  return classes;
}

/** The rank of every place of the classes: 1 2 2 4, 1 2 2 3 or 1 2.5 2.5 4. */
export function ranksOf(classes: readonly (readonly number[])[], ranking: Ranking): readonly number[] {
  const ranks: number[] = [];
  let before = 0;
  for (const [index, tied] of classes.entries()) {
    const first = before + 1;
    const rank = ranking === "dense" ? index + 1 : ranking === "fractional" ? first + (tied.length - 1) / 2 : first;
    for (const place of tied) ranks[place] = rank;
    before += tied.length;
  }
  return ranks;
}

/** Never met: places are those of the values. */
const NONE = fromNumber(0);
