import { type Bigrams, bigramsOf, sharedPairs } from "../../base/bigrams";
import { toExact } from "../../base/exact-text";
import { type Ratio, reduce, ZERO } from "../../base/ratio";
import { DEFAULT_ROUNDING, round } from "../../base/rounding";
import { withoutNumbering } from "../without-numbering";
import { compareFigures, type FigureChange } from "./compare-figures";
import { compareWording, type PlanYears, withoutPlanYears } from "./plan-years";

/** How far two texts are the same, in percent: the share of pairs of neighbouring letters that both have. */
export interface Likeness {
  /** Rounded half-up to two decimals. */
  readonly percent: number;
  /** A decimal where it ends, otherwise `n/d`. */
  readonly exact: string;
}

/** A text before and after; `null` where there was or is none. */
export interface TextChange {
  readonly before: string | null;
  readonly after: string | null;
  /** `null` where only one of them is there. */
  readonly likeness: Likeness | null;
  /** The figures that differ. */
  readonly figures: readonly FigureChange[];
  /** Only the sign at the end differs, as where 。 was added. */
  readonly isFinalSignOnly?: true;
}

/** What became of a text: `carried-on` where only its years went on with the plan. */
export type TextFate = "same" | "carried-on" | TextChange;

/** Compares two texts of one place; the numbering in front of them is no part of them. */
export function compareTexts(before: string | undefined, after: string | undefined, years: PlanYears): TextFate {
  if (before === undefined || after === undefined) {
    if (before === after) return "same";
    return { before: before ?? null, after: after ?? null, likeness: null, figures: [] };
  }
  const [old, recent] = [withoutNumbering(before), withoutNumbering(after)];
  const wording = compareWording(old, recent, years);
  if (wording !== "different") return wording;
  const isFinalSignOnly = compareWording(withoutFinalSign(old), withoutFinalSign(recent), years) !== "different";
  if (isFinalSignOnly) return { before, after, likeness: WHOLE, figures: [], isFinalSignOnly };
  const likeness = writeLikeness(likenessOf(lettersOf(before, years.before), lettersOf(after, years.after)));
  return { before, after, likeness, figures: compareFigures(old, recent, years) };
}

const WHOLE: Likeness = { percent: 100, exact: "100" };

function withoutFinalSign(text: string): string {
  const trimmed = text.trimEnd();
  return FINAL_SIGNS.has(trimmed.slice(-1)) ? trimmed.slice(0, -1) : trimmed;
}

const FINAL_SIGNS: ReadonlySet<string> = new Set("。．.，,、；;：:！!？?｡");

/** The pairs of letters of a text, without its numbering and years that go on with the plan. */
export function lettersOf(text: string, rocYear: number | undefined): Bigrams {
  return bigramsOf(withoutPlanYears(withoutNumbering(text), rocYear));
}

/**
 * From 0 to 100, exactly: the Sørensen–Dice coefficient of the pairs of letters; 0 as soon as it is clear that it is less
 * than so many percent.
 */
export function likenessOf(a: Bigrams, b: Bigrams, leastPercent = 0): Ratio {
  if (a.letters === b.letters) return { n: 100, d: 1 };
  const all = a.pairs().length + b.pairs().length;
  return all === 0 ? ZERO : reduce(200 * sharedPairs(a, b, Math.floor((leastPercent * all) / 200)), all);
}

export function writeLikeness(likeness: Ratio): Likeness {
  return { percent: round(likeness, DEFAULT_ROUNDING), exact: toExact(likeness) };
}
