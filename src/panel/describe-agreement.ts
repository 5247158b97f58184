import { toExact } from "../base/exact-text";
import type { Ratio } from "../base/ratio";
import { type RoundingPolicy, round } from "../base/rounding";
import type { Locale } from "../diagnostics/locale";
import { knownLocale } from "../diagnostics/problem";
import type { Agreement } from "../model/panel-agreement";
import { type Coefficient, kendallW } from "./kendall-w";
import { krippendorffAlpha } from "./krippendorff-alpha";

/**
 * How far the members of a panel agree (評分的一致性) on their totals in percent, by subject and judge: Kendall's W
 * and Krippendorff's alpha, shown to four decimals beside their exact values, and what small numbers keep them from
 * saying. `known` are the ranks that each judge's totals give, where all are known.
 */
export function describeAgreement(
  percents: readonly (readonly (Ratio | undefined)[])[],
  locale: Locale | undefined,
  known?: readonly (readonly number[])[],
): Omit<Agreement, "group"> {
  const ranks = kendallW(percents, known);
  const marks = krippendorffAlpha(percents);
  return {
    kendallW: show(ranks),
    krippendorffAlpha: show(marks),
    caveats: caveatsOf(ranks, marks, percents.length, WORDS[knownLocale(locale)]),
  };
}

function show({ value, judges, subjects }: Coefficient): Agreement["kendallW"] {
  if (value === undefined) return { value: null, exact: null, judges, subjects };
  return { value: round(value, FOUR_DECIMALS), exact: toExact(value), judges, subjects };
}

/** Coefficients between 0 and 1 say little with two. */
const FOUR_DECIMALS: RoundingPolicy = { mode: "half-up", digits: 4 };

function caveatsOf(ranks: Coefficient, marks: Coefficient, all: number, words: Words): readonly string[] {
  const { judges } = ranks;
  if (judges < 2) return [words.oneJudge];
  const caveats: string[] = [];
  if (ranks.subjects < all) caveats.push(words.leftOut(all - ranks.subjects));
  if (ranks.value === undefined) caveats.push(ranks.subjects < 2 ? words.fewRanked : words.allTied);
  if (marks.value === undefined) caveats.push(marks.subjects === 0 ? words.nonePaired : words.noVariation);
  if (marks.value !== undefined && marks.subjects === 1) caveats.push(words.onePaired);
  if (judges <= FEW_JUDGES) caveats.push(words.fewJudges(judges));
  if (ranks.value !== undefined && ranks.subjects <= FEW_SUBJECTS) caveats.push(words.fewSubjects(ranks.subjects));
  if (ranks.value !== undefined || marks.value !== undefined) caveats.push(words.notCorrect);
  return caveats;
}

/** With so few, one member more or less changes the figure altogether. */
const FEW_JUDGES = 3;

/** Tables of W by Siegel and Castellan (1988) go up to seven subjects; the chi-square approximation begins beyond. */
const FEW_SUBJECTS = 7;

interface Words {
  readonly oneJudge: string;
  readonly leftOut: (count: number) => string;
  readonly fewRanked: string;
  readonly allTied: string;
  readonly nonePaired: string;
  readonly noVariation: string;
  readonly onePaired: string;
  readonly fewJudges: (count: number) => string;
  readonly fewSubjects: (count: number) => string;
  readonly notCorrect: string;
}

const WORDS: Readonly<Record<Locale, Words>> = {
  "zh-TW": {
    oneJudge: "僅有一位委員評分，無從比較委員間的一致性。",
    leftOut: (count) => `有 ${count} 個受評對象未經全體委員評分，不列入 Kendall W。`,
    fewRanked: "經全體委員評分的受評對象不足二個，Kendall W 無法計算。",
    allTied: "各委員對所有受評對象評分均相同，沒有序位之分，Kendall W 無定義。",
    nonePaired: "沒有經二位以上委員評分的受評對象，Krippendorff α 無法計算。",
    onePaired: "經二位以上委員評分的受評對象僅一個，Krippendorff α 依其定義必為 0，不表示委員看法不一。",
    noVariation: "所有評分均相同，沒有變異，Krippendorff α 無定義。",
    fewJudges: (count) => `僅 ${count} 位委員，增減一位即可能使數值大幅變動，僅供參考。`,
    fewSubjects: (count) => `僅 ${count} 個受評對象，卡方近似不適用，Kendall W 是否顯著須查表判斷。`,
    notCorrect: "一致性高僅表示委員看法相近，不表示評分正確。",
  },
  en: {
    oneJudge: "One member only: there is nothing to compare.",
    leftOut: (count) => `Kendall's W leaves out ${count} subject(s) that not every member assessed.`,
    fewRanked: "Fewer than two subjects were assessed by every member: Kendall's W cannot be computed.",
    allTied: "Every member gave all subjects the same: there are no ranks and Kendall's W is undefined.",
    nonePaired: "No subject was assessed by two members: Krippendorff's alpha cannot be computed.",
    onePaired:
      "One subject only was assessed by two members or more: Krippendorff's alpha is 0 then by definition and says nothing of how far they agree.",
    noVariation: "All marks are equal: without variation Krippendorff's alpha is undefined.",
    fewJudges: (count) => `Only ${count} members: one more or less may change the figures altogether.`,
    fewSubjects: (count) =>
      `Only ${count} subjects: the chi-square approximation does not hold; use tables to judge whether Kendall's W is significant.`,
    notCorrect: "Agreement says that members see things alike, not that they are right.",
  },
};
