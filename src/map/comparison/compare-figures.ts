import { toExact } from "../../base/exact-text";
import { isZero, subtract } from "../../base/ratio";
import { type Figure, figuresInBoth } from "./figures-in";
import { isCarriedYear, type PlanYears, yearIn } from "./plan-years";

/** A figure that two wordings of one text give differently; `null` where only one of them has it. */
export interface FigureChange {
  /** With what it counts, as in `90%`, `20面` or 二十面; width and blanks folded. */
  readonly before: string | null;
  readonly after: string | null;
  /** The second less the first, exactly; `null` where there is only one. */
  readonly change: string | null;
}

/**
 * The figures (數據) that differ between two wordings of one text. Figures of one unit are compared with each other:
 * those that are equal are set aside, the rest are taken in order. Years that go on with the plan are no difference.
 * Where one wording has a number of that unit that cannot be told (數十件), a figure of the other is not called new or gone.
 */
export function compareFigures(before: string, after: string, years: PlanYears): readonly FigureChange[] {
  const [some, others] = figuresInBoth(before, after);
  const [old, recent] = [some.figures, others.figures];
  const partners = new Map<Figure, Figure>();
  const taken = new Set<Figure>();
  const pair = (isPair: (a: Figure, b: Figure) => boolean) => {
    for (const a of old) {
      if (partners.has(a)) continue;
      const b = recent.find((other) => other.unit === a.unit && !taken.has(other) && isPair(a, other));
      if (b === undefined) continue;
      partners.set(a, b);
      taken.add(b);
    }
  };
  pair((a, b) => isZero(subtract(a.value, b.value)));
  pair((a, b) => a.unit === YEAR_UNIT && isCarriedYear(yearOf(a), yearOf(b), years));
  const settled = new Set(partners.keys());
  pair(() => true);
  const isTold = ({ unit, isArticle }: Figure, vague: ReadonlySet<string>) => !isArticle && !vague.has(unit);
  const changed = old.flatMap((a): FigureChange[] => {
    const b = partners.get(a);
    return settled.has(a) || (b === undefined && !isTold(a, others.vague)) ? [] : [changeOf(a, b)];
  });
  const added = recent
    .filter((b) => !taken.has(b) && isTold(b, some.vague))
    .map(({ text }) => ({ before: null, after: text, change: null }));
  return [...changed, ...added];
}

function changeOf(before: Figure, after: Figure | undefined): FigureChange {
  if (after === undefined) return { before: before.text, after: null, change: null };
  return { before: before.text, after: after.text, change: toExact(subtract(after.value, before.value)) };
}

const YEAR_UNIT = "年";

/** The whole number of a year; one in Chinese has it in its value only. */
function yearOf({ value: { n, d } }: Figure): number {
  return yearIn(String(Number(n) / Number(d)));
}
