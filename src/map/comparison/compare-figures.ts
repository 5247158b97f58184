import { toExact } from "../../base/exact-text";
import { type Ratio, subtract } from "../../base/ratio";
import { figuresInBoth } from "./figures-in";
import type { Figure } from "./join-figures";
import { inUnit, measuredValues, measureOf } from "./measure-of";
import { areEqual, pairFigures } from "./pair-figures";
import { isCarriedYear, type PlanYears, yearIn } from "./plan-years";

/** A figure that two wordings of one text give differently; `null` where only one of them has it. */
export interface FigureChange {
  /** With what it counts, as in `90%`, `20面`, 二十面 or 1萬5千元; width and blanks folded. */
  readonly before: string | null;
  readonly after: string | null;
  /** The second less the first, exactly, in the first unit (19時30分 → 20時 is `0.5`); `null` where there is only one, and for a day of the year (6月30日), a range (3至5日) or a fraction (1/3). */
  readonly change: string | null;
}

/**
 * The figures (數據) that differ between two wordings of one text. Figures of one unit are compared with each other, also
 * in two words for it or a multiple of it (九成 is 90%, 90分鐘 1.5小時): those that stand between the same words, then those
 * that are equal, the rest in order. Years that go on with the plan are no difference. Where it cannot be told which figure became which, nothing is said of them; where one wording has a
 * number of that unit that cannot be told (數十件), a figure of the other is not called new or gone.
 */
export function compareFigures(before: string, after: string, years: PlanYears): readonly FigureChange[] {
  const [some, others] = figuresInBoth(before, after);
  const isSame = (a: Figure, b: Figure) => areEqual(a, b) || isSameYear(a, b, years);
  const { partners, untold } = pairFigures(some, others, isSame);
  const taken = new Set(partners.values());
  const isTold = (figure: Figure, vague: ReadonlySet<string>) =>
    !figure.isArticle && !vague.has(measureOf(figure.unit)) && !untold.has(figure);
  const changed = some.figures.flatMap((a): FigureChange[] => {
    const b = partners.get(a);
    return (b === undefined ? !isTold(a, others.vague) : isSame(a, b)) ? [] : [changeOf(a, b)];
  });
  const added = others.figures
    .filter((b) => !taken.has(b) && isTold(b, some.vague))
    .map(({ text }) => ({ before: null, after: text, change: null }));
  return [...changed, ...added];
}

function changeOf(before: Figure, after: Figure | undefined): FigureChange {
  if (after === undefined) return { before: before.text, after: null, change: null };
  return { before: before.text, after: after.text, change: difference(before, after) };
}

function difference(before: Figure, after: Figure): string | null {
  const [[old, ...until], [recent, ...till]] = [measuredValues(before), measuredValues(after)];
  if (old === undefined || recent === undefined || until.length + till.length > 0) return null;
  return toExact(inUnit(subtract(recent, old), before.unit));
}

/** One year, or every one of a range (105至108年). */
function isSameYear(a: Figure, b: Figure, years: PlanYears): boolean {
  if (a.unit !== YEAR_UNIT || b.unit !== YEAR_UNIT || a.values.length !== b.values.length) return false;
  return a.values.every((value, i) => isCarriedYear(yearOf(value), yearOf(b.values[i]), years));
}

const YEAR_UNIT = "年";

/** The whole number of a year; one in Chinese has it in its value only. */
function yearOf(value: Ratio | undefined): number {
  return value === undefined ? Number.NaN : yearIn(String(Number(value.n) / Number(value.d)));
}
