import type { Figure } from "./join-figures";
import { measureOf } from "./measure-of";

/** The figures of a folded text. */
interface WithFigures {
  readonly text: string;
  readonly figures: readonly Figure[];
}

/**
 * Makes one range of two figures with their unit at both ends (3日至5日) where one of the texts has a range of that unit
 * written as one (3至5日), so that they can be compared; otherwise each end tells more by itself.
 */
export function joinRanges<T extends WithFigures>(texts: readonly T[]): readonly T[] {
  const ranges = texts.flatMap(({ figures }) => figures.filter(isRange).map(({ unit }) => measureOf(unit)));
  const ranged = new Set(ranges);
  return ranged.size === 0 ? texts : texts.map((one) => ({ ...one, figures: joined(one, ranged) }));
}

function isRange({ unit, values }: Figure): boolean {
  return values.length === 2 && !PAIRS.has(unit);
}

function joined({ text, figures }: WithFigures, ranged: ReadonlySet<string>): readonly Figure[] {
  const all: Figure[] = [];
  for (const next of figures) {
    const last = all.at(-1);
    const one = last !== undefined && ranged.has(measureOf(next.unit)) ? join(last, next, text) : undefined;
    if (one === undefined) all.push(next);
    else all.splice(-1, 1, one);
  }
  return all;
}

function join(least: Figure, most: Figure, text: string): Figure | undefined {
  const between = text.slice(least.at + least.text.length, most.at);
  if (least.unit !== most.unit || least.values.length + most.values.length > 2 || !UNTIL.test(between))
    return undefined;
  const written = text.slice(least.at, most.at + most.text.length);
  return { ...least, text: written, values: [...least.values, ...most.values], isArticle: false };
}

/** Fractions and days of the year have two values as well. */
const PAIRS: ReadonlySet<string> = new Set(["/", "月日"]);

const UNTIL = /^[至到~〜–-]$/u;
