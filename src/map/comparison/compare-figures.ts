import { toExact } from "../../base/exact-text";
import { type Ratio, subtract } from "../../base/ratio";
import { figuresInBoth } from "./figures-in";
import type { Figure } from "./join-figures";
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
 * The figures (數據) that differ between two wordings of one text. Figures of one unit are compared with each other: those
 * that stand between the same words, then those that are equal, the rest in order. Years that go on with the plan are no
 * difference. Where it cannot be told which figure became which, nothing is said of them; where one wording has a
 * number of that unit that cannot be told (數十件), a figure of the other is not called new or gone.
 */
export function compareFigures(before: string, after: string, years: PlanYears): readonly FigureChange[] {
  const [some, others] = figuresInBoth(before, after);
  const isSame = (a: Figure, b: Figure) => areEqual(a, b) || isSameYear(a, b, years);
  const { partners, untold } = pairFigures(some, others, isSame);
  const taken = new Set(partners.values());
  const isTold = (figure: Figure, vague: ReadonlySet<string>) =>
    !figure.isArticle && !vague.has(figure.unit) && !untold.has(figure);
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
  return { before: before.text, after: after.text, change: difference(before.values, after.values) };
}

function difference([before, ...until]: Figure["values"], [after, ...till]: Figure["values"]): string | null {
  const isOne = before !== undefined && after !== undefined && until.length + till.length === 0;
  return isOne ? toExact(subtract(after, before)) : null;
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
