import { fromNumber } from "../base/exact-number";
import { compare } from "../base/ratio";
import type { WhyNotCounted } from "../model/panel-policies";
import { closestReadings, distance, type Reading } from "./closest-readings";
import { NOTHING } from "./combine-by-subject";
import { meanOf } from "./mean-of";
import type { Combined, MethodContext } from "./panel-method";
import { METHOD_WORDS } from "./panel-words";
import { meanText, termText } from "./working-text";

/**
 * Two readings of a whole paper, and a third where they are a fifth of full marks apart.
 *
 * @see 閱卷規則第7條第3項
 */
export function settleTotal(
  one: Reading,
  two: Reading,
  third: Reading | undefined,
  subject: string,
  context: MethodContext,
): Combined {
  const words = METHOD_WORDS[context.locale];
  const gap = distance(one, two);
  const gapText = words.gap(termText(one.score), termText(two.score), termText(gap));
  if (compare(gap, FAR_APART) < 0) {
    if (third !== undefined) context.report("third-reader-not-needed", { subject });
    return meanOfReadings([one, two], [one, two, third], "not-needed", gapText, context);
  }
  if (third === undefined) {
    context.report("third-reader-needed", { subject, gap: termText(gap) });
    return { ...NOTHING, working: [`${gapText}${words.far}`] };
  }
  const kept = closestReadings([one, two, third]);
  const how = kept.length === 3 ? words.equalGaps(termText(third.score)) : words.closest(termText(third.score));
  return meanOfReadings(kept, [one, two, third], "farther-apart", `${gapText}${words.far}${how}`, context);
}

/** A fifth of full marks, in percent (五分之一以上, included). */
const FAR_APART = fromNumber(20);

function meanOfReadings(
  kept: readonly Reading[],
  all: readonly (Reading | undefined)[],
  why: WhyNotCounted,
  before: string,
  context: MethodContext,
): Combined {
  const scores = kept.map(({ score }) => score);
  const value = meanOf(scores);
  const left = all.flatMap((reading) => (reading === undefined || kept.includes(reading) ? [] : reading.judge));
  const working = [before, meanText(scores, value, context)];
  return { value, percent: value, left: new Map(left.map((judge) => [judge, why])), working };
}
