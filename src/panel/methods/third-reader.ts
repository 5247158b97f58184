import { deepFreeze } from "../../base/deep-freeze";
import { fromNumber } from "../../base/exact-number";
import { compare, type Ratio, subtract } from "../../base/ratio";
import type { WhyNotCounted } from "../../model/panel-policies";
import { combineBySubject, NOTHING } from "../combine-by-subject";
import { meanOf } from "../mean-of";
import type { Combined, MethodContext, PanelMethod } from "../panel-method";
import { METHOD_WORDS } from "../panel-words";
import { meanText, termText } from "../working-text";

/**
 * Two readers and, where they are far apart, a third (平行兩閱、第三閱): the mean of the two; if they differ by a fifth of
 * full marks or more, a third reads, and it is the mean of the two that are closest, or of all three when the gaps are
 * equal. The judges named in `thirdReaders` read only then; whoever else gave a sheet is one of the first two. The
 * rule's other threshold, a third of the marks of a question, is for questions read one by one and not looked at here.
 *
 * @see 閱卷規則第7條 https://law.moj.gov.tw/LawClass/LawAll.aspx?pcode=R0020018
 */
export const thirdReader: PanelMethod = /* @__PURE__ */ deepFreeze({
  id: "third-reader",
  title: { "zh-TW": "平行兩閱及第三閱", en: "two readers and a third" },
  source: "閱卷規則第7條",
  unit: "percent",
  best: "highest",
  omits: "sheet",
  roll: "own",
  combine: (table, context) => {
    const thirds = new Set(context.thirdReaders.map((name) => table.judges.indexOf(name)));
    return combineBySubject(table, (percents, judges, subject) => {
      const readings = percents.map((percent, place) => ({ percent, judge: judges[place] ?? -1 }));
      const name = table.subjects[subject]?.name ?? "";
      const first = readings.filter(({ judge }) => !thirds.has(judge));
      const third = readings.filter(({ judge }) => thirds.has(judge));
      return settle(first, third, name, context);
    });
  },
} satisfies PanelMethod);

/** A fifth of full marks, in percent (五分之一以上, included). */
const FAR_APART = fromNumber(20);

interface Reading {
  readonly percent: Ratio;
  readonly judge: number;
}

function settle(
  first: readonly Reading[],
  thirds: readonly Reading[],
  subject: string,
  context: MethodContext,
): Combined {
  const [one, two, ...more] = first;
  if (one === undefined || two === undefined || more.length > 0) {
    context.report("two-readers-expected", { subject, count: first.length });
    return NOTHING;
  }
  const [third, ...others] = thirds;
  if (others.length > 0) {
    context.report("several-third-readers", { subject, count: thirds.length });
    return NOTHING;
  }
  const words = METHOD_WORDS[context.locale];
  const gap = distance(one, two);
  const gapText = words.gap(termText(one.percent), termText(two.percent), termText(gap));
  if (compare(gap, FAR_APART) < 0) {
    if (third !== undefined) context.report("third-reader-not-needed", { subject });
    return meanOfReadings([one, two], [one, two, third], "not-needed", gapText, context);
  }
  if (third !== undefined) return settleThree([one, two, third], `${gapText}${words.far}`, context);
  context.report("third-reader-needed", { subject, gap: termText(gap) });
  return { ...NOTHING, working: [`${gapText}${words.far}`] };
}

function settleThree(readings: readonly Reading[], gapText: string, context: MethodContext): Combined {
  const [low, middle, high] = readings.toSorted((a, b) => compare(a.percent, b.percent));
  if (low === undefined || middle === undefined || high === undefined) return NOTHING;
  const order = compare(distance(middle, low), distance(high, middle));
  const kept = order < 0 ? [low, middle] : order > 0 ? [middle, high] : readings;
  const words = METHOD_WORDS[context.locale];
  const third = termText(readings[2]?.percent ?? low.percent);
  const how = order === 0 ? words.equalGaps(third) : words.closest(third);
  return meanOfReadings(kept, readings, "farther-apart", `${gapText}${how}`, context);
}

function meanOfReadings(
  kept: readonly Reading[],
  all: readonly (Reading | undefined)[],
  why: WhyNotCounted,
  before: string,
  context: MethodContext,
): Combined {
  const percents = kept.map(({ percent }) => percent);
  const value = meanOf(percents);
  const left = all.flatMap((reading) => (reading === undefined || kept.includes(reading) ? [] : reading.judge));
  const working = [before, meanText(percents, value, context)];
  return { value, percent: value, left: new Map(left.map((judge) => [judge, why])), working };
}

function distance(a: Reading, b: Reading): Ratio {
  return compare(a.percent, b.percent) < 0 ? subtract(b.percent, a.percent) : subtract(a.percent, b.percent);
}
