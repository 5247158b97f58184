import { isZero, subtract } from "../../base/ratio";
import type { FiguresOfText } from "./figures-in";
import type { Figure } from "./join-figures";
import { measuredValues, measureOf } from "./measure-of";

/** The figures of two texts that say the same thing, and those of which that cannot be told. */
export interface PairedFigures {
  readonly partners: ReadonlyMap<Figure, Figure>;
  /** Nothing is to be said of them. */
  readonly untold: ReadonlySet<Figure>;
}

/** Whether two figures are taken for one that did not change. */
export type IsSameFigure = (before: Figure, after: Figure) => boolean;

/**
 * Pairs the figures of one measure (90% and 九成) in two wordings of one text. Where the words between the figures are the same, they are
 * paired in order; otherwise first those that stand between the same letters, then those that are equal. What is then left on both
 * sides is paired in order where that can be told: as many on either side, and none that is equal stands elsewhere now.
 */
export function pairFigures(before: FiguresOfText, after: FiguresOfText, isSame: IsSameFigure): PairedFigures {
  if (frameOf(before) === frameOf(after)) {
    const pairs = before.figures.flatMap((a, i): [Figure, Figure][] => {
      const b = after.figures[i];
      return b === undefined ? [] : [[a, b]];
    });
    return { partners: new Map(pairs), untold: new Set() };
  }
  const partners = new Map<Figure, Figure>();
  const untold = new Set<Figure>();
  for (const measure of new Set(before.figures.map(({ unit }) => measureOf(unit)))) {
    const [old, recent] = [before, after].map(({ figures }) =>
      figures.filter(({ unit }) => measureOf(unit) === measure),
    );
    pairOfMeasure({ old: old ?? [], recent: recent ?? [], texts: [before.text, after.text], isSame }, partners, untold);
  }
  return { partners, untold };
}

/** Whether two figures are equal. */
export function areEqual(one: Figure, other: Figure): boolean {
  if (measureOf(one.unit) !== measureOf(other.unit) || one.values.length !== other.values.length) return false;
  const others = measuredValues(other);
  return measuredValues(one).every((value, i) => isZero(subtract(value, others[i] ?? value)));
}

/** The text with only the measures of its figures. */
function frameOf({ text, figures }: FiguresOfText): string {
  const ends = [0, ...figures.map((figure) => figure.at + figure.text.length)];
  const pieces = figures.map(({ at, unit }, i) => [text.slice(ends[i], at), measureOf(unit)]);
  return JSON.stringify([...pieces, text.slice(ends.at(-1))]);
}

interface OfMeasure {
  readonly old: readonly Figure[];
  readonly recent: readonly Figure[];
  readonly texts: readonly [before: string, after: string];
  readonly isSame: IsSameFigure;
}

function pairOfMeasure(
  { old, recent, texts, isSame }: OfMeasure,
  partners: Map<Figure, Figure>,
  untold: Set<Figure>,
): void {
  const taken = new Set<Figure>();
  const take = (a: Figure, b: Figure) => {
    partners.set(a, b);
    taken.add(b);
  };
  const isFree = (a: Figure, b: Figure) => !partners.has(a) && !taken.has(b);
  for (const [a, b] of byContext({ old, recent, texts, isSame })) if (isFree(a, b)) take(a, b);
  let isShifted = false;
  for (const a of old) {
    const b = partners.has(a) ? undefined : recent.find((other) => !taken.has(other) && isSame(a, other));
    if (b === undefined) continue;
    take(a, b);
    isShifted ||= old.indexOf(a) !== recent.indexOf(b);
  }
  const left = old.filter((a) => !partners.has(a));
  const free = recent.filter((b) => !taken.has(b));
  if (left.length === 0 || free.length === 0) return;
  if (isShifted || left.length !== free.length) for (const one of [...left, ...free]) untold.add(one);
  else for (const [i, a] of left.entries()) take(a, free[i] ?? a);
}

/** Pairs with letters in common around them: those with the most first, then those that are equal, then the closest. */
function byContext({ old, recent, texts, isSame }: OfMeasure): readonly (readonly [Figure, Figure])[] {
  const pairs = old.slice(0, MOST_FIGURES).flatMap((a, i) =>
    recent.slice(0, MOST_FIGURES).flatMap((b, j) => {
      const common = commonLetters(a, b, texts);
      const score = common + (isSame(a, b) ? 1 : 0);
      return common === 0 ? [] : [{ pair: [a, b] as const, keys: [-score, Math.abs(i - j), i + j] }];
    }),
  );
  const order = (a: readonly number[], b: readonly number[]) => {
    const at = a.findIndex((key, i) => key !== b[i]);
    return at === -1 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
  };
  return pairs.sort((a, b) => order(a.keys, b.keys)).map(({ pair }) => pair);
}

/** How many letters before and behind two figures are the same, up to the next sign. */
function commonLetters(a: Figure, b: Figure, [before, after]: OfMeasure["texts"]): number {
  const count = (i: number, j: number, step: 1 | -1) => {
    let length = 0;
    while (length < FARTHEST) {
      const letter = before[i + length * step];
      if (letter === undefined || letter !== after[j + length * step] || !LETTER.test(letter)) break;
      length++;
    }
    return length;
  };
  return count(a.at - 1, b.at - 1, -1) + count(a.at + a.text.length, b.at + b.text.length, 1);
}

const LETTER = /[\p{L}\p{N}%]/u;

/** More of one unit than any action has; those beyond are not looked at with what stands around them. */
const MOST_FIGURES = 40;

/** Letters that are looked at on either side. */
const FARTHEST = 12;
