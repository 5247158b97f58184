import { fromNumber } from "../base/exact-number";
import { toExact } from "../base/exact-text";
import { compare, divide, isZero, type Ratio, ZERO } from "../base/ratio";
import { type RoundingPolicy, round, roundToText } from "../base/rounding";
import { englishName } from "../diagnostics/criterion-name";
import type { Locale } from "../diagnostics/locale";
import { knownLocale } from "../diagnostics/problem";
import type { BelowFloor } from "../model/panel-floor";
import type { ScoringNode } from "../score/scoring-tree";
import type { CriterionFloor, MembersFloor, ReadFloor } from "./read-floors";

/** What floors look at of one subject. */
export interface FlooredSubject {
  /** The members' mean of a criterion in percent of its points; `undefined` where it was not assessed at all. */
  readonly mean: (node: ScoringNode) => Ratio | undefined;
  /** The totals of its members, out of 100. */
  readonly percents: readonly Ratio[];
}

/** Every floor (最低標準) that a subject does not reach, in the order of the rules; exact values are compared. */
export function applyFloors(
  floors: readonly ReadFloor[],
  subject: FlooredSubject,
  options: { readonly locale?: Locale | undefined; readonly rounding: RoundingPolicy },
): readonly BelowFloor[] {
  return floors.flatMap((floor) =>
    floor.kind === "criterion" ? belowMeans(floor, subject, options) : belowMembers(floor, subject, options),
  );
}

interface Wording {
  readonly locale?: Locale | undefined;
  readonly rounding: RoundingPolicy;
}

function belowMeans(floor: CriterionFloor, { mean }: FlooredSubject, { locale, rounding }: Wording): BelowFloor[] {
  const { below, effect, source } = floor;
  const words = WORDS[knownLocale(locale)];
  return floor.nodes.flatMap((node) => {
    const value = mean(node);
    const isLow = value !== undefined && (below === undefined ? isZero(value) : compare(value, below) < 0);
    if (!isLow) return [];
    const { id, label, title } = node;
    const criterion = { id, label, ...(title !== undefined && { title }) };
    // Cut off, so that what is below a floor is never shown as equal to it.
    const shown = roundToText(value, { mode: "truncate", digits: rounding.digits });
    const message = words.mean(criterion, shown, below === undefined ? undefined : toExact(below)) + words[effect];
    const exact = { value: toExact(value), floor: toExact(below ?? ZERO) };
    return [{ effect, source, criterion, value: round(value, rounding), exact, message }];
  });
}

function belowMembers(floor: MembersFloor, { percents }: FlooredSubject, { locale, rounding }: Wording): BelowFloor[] {
  const { below, share, effect, source } = floor;
  const low = percents.filter((percent) => compare(percent, below) < 0).length;
  if (percents.length === 0) return [];
  const value = divide(fromNumber(low), fromNumber(percents.length));
  if (compare(value, share) < 0) return [];
  const words = WORDS[knownLocale(locale)];
  const message = words.members(low, percents.length, toExact(below), toExact(share)) + words[effect];
  const exact = { value: toExact(value), floor: toExact(share) };
  return [{ effect, source, value: round(value, rounding), exact, message }];
}

interface Words {
  readonly mean: (
    criterion: { readonly label: string; readonly title?: string },
    value: string,
    below: string | undefined,
  ) => string;
  readonly members: (low: number, all: number, below: string, share: string) => string;
  readonly "not-ranked": string;
  readonly "not-qualified": string;
}

const WORDS: Readonly<Record<Locale, Words>> = {
  "zh-TW": {
    mean: ({ label }, value, below) =>
      below === undefined ? `「${label}」平均得分為零，` : `「${label}」平均得分為其配分的 ${value}%，未達 ${below}%，`,
    members: (low, all, below, share) => `${all} 位委員中有 ${low} 位評分未滿 ${below} 分，達 ${share}，`,
    "not-ranked": "不予排名。",
    "not-qualified": "為不合格。",
  },
  en: {
    mean: (criterion, value, below) =>
      below === undefined
        ? `The mean of "${englishName(criterion)}" is zero: `
        : `The mean of "${englishName(criterion)}" is ${value}% of its points, below ${below}%: `,
    members: (low, all, below, share) =>
      `${low} of ${all} members gave less than ${below}, at least a share of ${share}: `,
    "not-ranked": "not ranked.",
    "not-qualified": "not qualified.",
  },
};
