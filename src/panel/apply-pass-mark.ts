import { toExact } from "../base/exact-text";
import { compare, type Ratio } from "../base/ratio";
import { round, roundToRatio, roundToText } from "../base/rounding";
import type { Locale } from "../diagnostics/locale";
import type { BelowFloor } from "../model/panel-floor";
import { meanOf } from "./mean-of";
import type { MethodContext } from "./panel-method";
import type { PanelTable } from "./panel-table";
import type { ReadPassMark } from "./read-pass-mark";

/** Whether a subject reaches the pass mark; below one that disqualifies, what is to be said of it. */
export interface PassMarkResult {
  readonly reachesPassMark: boolean;
  readonly below?: BelowFloor;
}

/**
 * Compares a score with the pass mark (合格分數): `percent` as it is graded, or, where ranks are added, the mean of the
 * members' own scores.
 */
export function applyPassMark(
  passMark: ReadPassMark,
  percent: Ratio | undefined,
  counted: PanelTable,
  subject: number,
  context: MethodContext,
): PassMarkResult | undefined {
  const score = percent === undefined ? meanOfMembers(counted, subject) : asGraded(percent, context);
  if (score === undefined) return undefined;
  const { atLeast, rounding, effect, source } = passMark;
  const compared = rounding === undefined ? score : roundToRatio(score, rounding);
  if (compare(compared, atLeast) >= 0) return { reachesPassMark: true };
  if (effect !== "not-qualified") return { reachesPassMark: false };
  const isMean = percent === undefined;
  // Cut off, so that what is below is never shown as equal to it.
  const shown = roundToText(compared, { mode: "truncate", digits: context.rounding.digits });
  const message = WORDS[context.locale](shown, toExact(atLeast), isMean);
  const exact = { value: toExact(compared), floor: toExact(atLeast) };
  return {
    reachesPassMark: false,
    below: { effect, source, value: round(compared, context.rounding), exact, message },
  };
}

function meanOfMembers({ cells }: PanelTable, subject: number): Ratio | undefined {
  const percents = (cells[subject] ?? []).flatMap((cell) => (cell === undefined ? [] : [cell.percent]));
  return percents.length === 0 ? undefined : meanOf(percents);
}

/** Percentages are graded as they are ranked; sums of points by their exact percentage. */
function asGraded(percent: Ratio, { method, rankOn, rounding }: MethodContext): Ratio {
  return method.unit === "percent" && rankOn === "rounded" ? roundToRatio(percent, rounding) : percent;
}

const WORDS: Readonly<Record<Locale, (score: string, atLeast: string, isMean: boolean) => string>> = {
  "zh-TW": (score, atLeast, isMean) =>
    `${isMean ? "委員評分平均" : "總評分"} ${score} 分，未達合格分數 ${atLeast} 分，為不合格，不予排名。`,
  en: (score, atLeast, isMean) =>
    `${isMean ? "The mean of the members" : "The total"} is ${score}, below the pass mark of ${atLeast}: not qualified, not ranked.`,
};
