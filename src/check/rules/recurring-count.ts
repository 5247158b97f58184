import type { Path } from "../../base/path";
import { shorten } from "../../base/preview";
import { parseChineseNumeral } from "../../calendar/chinese-numeral";
import type { DraftPlan } from "../../model/draft-plan";
import { exampleEntries } from "../example-plan";
import type { Passage } from "../plan-texts";
import { defineRule } from "../rule";
import { PLAN_SOURCE } from "../sources";
import {
  AT_LEAST,
  AT_MOST,
  FEWEST_WEEKS,
  MOST_WEEKS,
  NO_ARITHMETIC,
  RECURRING_COUNT,
  TIMES_A_YEAR,
  YEARLY_COUNT,
} from "../words/recurring-counts";

export const recurringCount = defineRule({
  id: "recurring-count",
  severity: "warning",
  source: PLAN_SOURCE,
  about: {
    "zh-TW": "每月、每季的次數與全年合計相乘不符（如每月20人次而全年計200人次），數字必有一誤。",
    en: "A monthly or quarterly count does not multiply to the yearly one (20 a month, 200 a year), so one figure is wrong.",
  },
  options: {},
  *check({ plan, passages }) {
    // Part of a year has fewer months and quarters.
    if (!isWholeYear(plan.period)) return;
    for (const places of countTexts(plan, passages)) {
      const wrong = wrongCount(places);
      if (wrong !== undefined) yield wrong;
    }
  },
  words: {
    "zh-TW": ({ each, total, times, product, noun }) =>
      `「${each}」一年${times}期應計${product}${noun}，文中寫「${total}」；請核對數字。`,
    en: ({ each, total, times, product, noun }) =>
      `"${each}" comes ${times} times a year, which makes ${product} (${noun}), but the text says "${total}"; check the figures.`,
  },
  examples: {
    good: { entries: exampleEntries("satisfaction", { actions: ["每月調查20人次，全年計240人次。"] }) },
    bad: { entries: exampleEntries("satisfaction", { actions: ["每月調查20人次，全年計200人次。"] }) },
  },
});

/** Texts that speak of one thing and of a count that recurs: an action with its target, or any other passage by itself. */
function* countTexts({ entries }: DraftPlan, passages: readonly Passage[]): Generator<readonly Passage[]> {
  for (const passage of passages) if (passage.path[2] !== "actions" && passage.text.includes("每")) yield [passage];
  for (const [i, { actions }] of entries.entries())
    for (const [j, { text, target }] of actions.entries()) {
      if (!text.includes("每") && target?.includes("每") !== true) continue;
      const path = ["entries", i, "actions", j];
      const own = { path: [...path, "text"], text };
      yield target === undefined ? [own] : [own, { path: [...path, "target"], text: target }];
    }
}

interface Count {
  readonly path: Path;
  readonly words: string;
  readonly within: { readonly start: number; readonly end: number };
  readonly count: number;
  readonly noun: string;
  /** How many times a year; 1 for the yearly total. */
  readonly times: number;
  readonly bound: "least" | "most" | "exact";
}

function wrongCount(places: readonly Passage[]) {
  const [one, another] = firstTwo(places, RECURRING_COUNT, ({ times }) => times > 1);
  // Two counts that recur may be parts of one total.
  if (one === undefined || another !== undefined || places.some(({ text }) => NO_ARITHMETIC.test(text)))
    return undefined;
  const isTotal = (count: Count) => count.noun === one.noun && !overlaps(count, one);
  const [total, second] = firstTwo(places, YEARLY_COUNT, isTotal);
  if (total === undefined || second !== undefined) return undefined;
  const product = one.count * one.times;
  const [least, most] = isWeekly(one) ? [FEWEST_WEEKS / 52, MOST_WEEKS / 52] : [1, 1];
  const isLess = total.count < product * least && one.bound !== "most" && total.bound !== "least";
  const isMore = total.count > product * most && one.bound !== "least" && total.bound !== "most";
  if (!isLess && !isMore) return undefined;
  const args = { each: shorten(one.words), total: shorten(total.words), times: one.times, product, noun: one.noun };
  return { path: total.path, within: total.within, args };
}

/** Every week or every second one: how many of them count is not certain. */
function isWeekly({ times }: Count): boolean {
  return times > 12;
}

function overlaps(a: Count, b: Count): boolean {
  return a.path === b.path && a.within.start < b.within.end && b.within.start < a.within.end;
}

/** Two are enough to see that there is more than one. */
function firstTwo(places: readonly Passage[], pattern: RegExp, isMeant: (count: Count) => boolean): readonly Count[] {
  const found: Count[] = [];
  for (const place of places)
    for (const match of place.text.matchAll(pattern)) {
      const count = readCount(place.path, match);
      if (count !== undefined && isMeant(count) && found.push(count) === 2) return found;
    }
  return found;
}

function readCount(path: Path, { 0: words, index: start, groups = {} }: RegExpExecArray): Count | undefined {
  const { number = "一", unit = "年", count = "", noun = "", between = "", bound = "" } = groups;
  const every = number === "半" ? 1 : (parseChineseNumeral(number) ?? 0);
  const perYear = (TIMES_A_YEAR.get(unit) ?? 0) * (number === "半" ? 2 : 1);
  if (every === 0 || perYear % every !== 0) return undefined;
  const limits = `${between}${bound}`;
  const kind = AT_LEAST.test(limits) ? "least" : AT_MOST.test(limits) ? "most" : "exact";
  const within = { start, end: start + words.length };
  return { path, words, within, count: Number(count), noun, times: perYear / every, bound: kind };
}

function isWholeYear(period: DraftPlan["period"]): boolean {
  if (period === undefined) return true;
  const { from, to } = period;
  return from.slice(0, 4) === to.slice(0, 4) && /-01(?:-01)?$/u.test(from) && /-12(?:-31)?$/u.test(to);
}
