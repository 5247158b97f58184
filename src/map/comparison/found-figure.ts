import { add, compare, multiply, type Ratio } from "../../base/ratio";
import { parseChineseNumeral } from "../../calendar/chinese-numeral";
import type { PlacedFigure } from "./join-figures";

/** A figure as it was found; without values where the number cannot be told. */
export type FoundFigure = Omit<PlacedFigure, "values"> & { readonly values: readonly Ratio[] | undefined };

/** A figure with these values; `undefined` for what is no number, and then no figure. */
export function told(
  rest: Omit<FoundFigure, "values">,
  values: readonly (Ratio | undefined)[],
): readonly FoundFigure[] {
  const known = values.flatMap((value) => value ?? []);
  return known.length < values.length ? [] : [{ ...rest, values: known }];
}

/** 10000 for 萬; 1 for no scale. */
export function scaleOf(word: string): number {
  return SCALES[word] ?? 1;
}

/** So many times a scale. */
export function times(value: Ratio | undefined, scale: number): Ratio | undefined {
  return value && multiply(value, { n: scale, d: 1 });
}

/**
 * Both ends of a range. The first has its own scale (三萬至五萬元) or shares that of the second (三至五萬元), unless it would
 * be the larger one (三千至五萬元).
 */
export function rangeOf(
  [least, leastScale]: readonly [Ratio | undefined, string],
  [most, scale]: readonly [Ratio | undefined, string],
): readonly (Ratio | undefined)[] {
  const until = times(most, scaleOf(scale));
  const shared = times(least, scaleOf(scale));
  const isOwn = leastScale !== "" || (shared !== undefined && until !== undefined && compare(shared, until) > 0);
  return [isOwn ? times(least, scaleOf(leastScale)) : shared, until];
}

/** 9成5 is nine and a half of ten parts. */
export function withTenth(value: Ratio | undefined, tenth: string): Ratio | undefined {
  return tenth === "" ? value : value && add(value, { n: parseChineseNumeral(tenth) ?? 0, d: 10 });
}

const SCALES: Readonly<Record<string, number>> = {
  百: 1e2,
  千: 1e3,
  萬: 1e4,
  十萬: 1e5,
  百萬: 1e6,
  千萬: 1e7,
  億: 1e8,
  十億: 1e9,
  百億: 1e10,
  千億: 1e11,
};
