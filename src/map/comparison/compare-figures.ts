import { fromDecimal, toExact } from "../../base/exact-text";
import { fold } from "../../base/fold";
import { isZero, type Ratio, subtract } from "../../base/ratio";
import { isCarriedYear, type PlanYears, yearIn } from "./plan-years";

/** A figure that two wordings of one text give differently; `null` where only one of them has it. */
export interface FigureChange {
  /** With what it counts, as in `90%` or `20面`; width and blanks folded. */
  readonly before: string | null;
  readonly after: string | null;
  /** The second less the first, exactly; `null` where there is only one. */
  readonly change: string | null;
}

/**
 * The figures (數據) that differ between two wordings of one text. Figures of one unit are compared with each other:
 * those that are equal are set aside, the rest are taken in order. Years that go on with the plan are no difference.
 */
export function compareFigures(before: string, after: string, years: PlanYears): readonly FigureChange[] {
  const [old, recent] = [figuresIn(before), figuresIn(after)];
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
  pair((a, b) => a.unit === YEAR_UNIT && isCarriedYear(yearIn(a.digits), yearIn(b.digits), years));
  const settled = new Set(partners.keys());
  pair(() => true);
  const changed = old.flatMap((a): FigureChange[] => (settled.has(a) ? [] : [changeOf(a, partners.get(a))]));
  const added = recent.filter((b) => !taken.has(b)).map(({ text }) => ({ before: null, after: text, change: null }));
  return [...changed, ...added];
}

interface Figure {
  readonly text: string;
  readonly digits: string;
  readonly unit: string;
  readonly value: Ratio;
}

function changeOf(before: Figure, after: Figure | undefined): FigureChange {
  if (after === undefined) return { before: before.text, after: null, change: null };
  return { before: before.text, after: after.text, change: toExact(subtract(after.value, before.value)) };
}

function figuresIn(text: string): readonly Figure[] {
  return [...fold(text.slice(0, LONGEST)).matchAll(FIGURE)]
    .slice(0, MOST_FIGURES)
    .flatMap(({ groups = {}, 0: found }) => {
      const { digits = "", unit = "" } = groups;
      const value = fromDecimal(digits.replaceAll(",", ""));
      return value === undefined ? [] : [{ text: found, digits, unit, value }];
    });
}

const YEAR_UNIT = "年";
/** Digits, and what they count: a sign, a word of two letters that is common, or the next letter. */
const FIGURE =
  /(?<![\d.,])(?<digits>\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d{1,15}(?:\.\d{1,15})?)(?<unit>人次|人日|小時|分鐘|個月|工作天|工作日|場次|百分點|[%‰\u4e00-\u9fff])?/gu;

/** More than any action has; hostile text is not searched further. */
const LONGEST = 5000;
const MOST_FIGURES = 200;
