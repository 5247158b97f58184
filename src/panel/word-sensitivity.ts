import { signed } from "../base/signed";
import type { Locale } from "../diagnostics/locale";
import type {
  ChangedOutcome,
  CriterionName,
  JudgeRemoval,
  MarkChange,
  SubjectSensitivity,
  WeightChange,
} from "../model/panel-sensitivity";

type Unworded = Omit<SubjectSensitivity, "words">;

/** What would change the rank or the grade of a subject, each change a sentence. */
export function wordSensitivity(subject: Unworded, locale: Locale): readonly string[] {
  const words = WORDS[locale];
  const { mark, weight, judges, complete } = subject;
  return [
    mark === null ? words.noMark : words.mark(mark, words.outcome(mark, subject)),
    weight === null ? words.noWeight : words.weight(weight, words.outcome(weight, subject)),
    ...(judges.length === 0
      ? [words.noJudge]
      : judges.map((one) => words.judge(one, one.withoutResult ? words.withoutResult : words.outcome(one, subject)))),
    ...(complete ? [] : [words.incomplete]),
  ];
}

interface Words {
  readonly outcome: (after: ChangedOutcome, before: Unworded) => string;
  readonly mark: (change: MarkChange, outcome: string) => string;
  readonly weight: (change: WeightChange, outcome: string) => string;
  readonly judge: (removal: JudgeRemoval, outcome: string) => string;
  readonly withoutResult: string;
  readonly noMark: string;
  readonly noWeight: string;
  readonly noJudge: string;
  readonly incomplete: string;
}

const WORDS: Readonly<Record<Locale, Words>> = {
  "zh-TW": {
    outcome: (after, before) => {
      const rank = (value: number | null) => (value === null ? "不列名次" : `第 ${value} 名`);
      const parts: string[] = [];
      if (after.rank !== before.rank) parts.push(`名次由${rank(before.rank)}變為${rank(after.rank)}`);
      if (after.grade !== before.grade) parts.push(`等第由${before.grade ?? "未定"}變為${after.grade ?? "未定"}`);
      return parts.join("，");
    },
    mark: ({ judge, phase, criterion, exact }, outcome) =>
      `${judge}${phase === undefined ? "" : `於${phase}`}評「${criterion.label}」由 ${exact.from} 改為 ${exact.to}（${signed(exact.change)}），${outcome}。`,
    weight: ({ criterion, from, to }, outcome) =>
      `「${criterion.label}」占比由 ${shown(from)}% 改為 ${shown(to)}%（其餘項目依比例調整），${outcome}。`,
    judge: ({ judge }, outcome) => `不計${judge}，${outcome}。`,
    withoutResult: "即無從計算總分，沒有評審結果",
    noMark: "本機關之任何單一評分變動，均不改變其名次及等第。",
    noWeight: "單一項目占比在 1% 至 99% 之間變動，未發現名次或等第改變。",
    noJudge: "不計任何一位委員，名次及等第均不變。",
    incomplete: "計算次數已達上限，以上未必為最小變動。",
  },
  en: {
    outcome: (after, before) => {
      const rank = (value: number | null) => (value === null ? "none" : String(value));
      const parts: string[] = [];
      if (after.rank !== before.rank) parts.push(`rank ${rank(before.rank)} becomes ${rank(after.rank)}`);
      if (after.grade !== before.grade) parts.push(`grade ${before.grade ?? "open"} becomes ${after.grade ?? "open"}`);
      return parts.join(", ");
    },
    mark: ({ judge, phase, criterion, exact }, outcome) =>
      `${judge}${phase === undefined ? "" : ` (${phase})`}, "${nameOf(criterion)}" ${exact.to} instead of ${exact.from} (${signed(exact.change)}): ${outcome}.`,
    weight: ({ criterion, from, to }, outcome) =>
      `"${nameOf(criterion)}" ${shown(to)}% of the total instead of ${shown(from)}%, the others in proportion: ${outcome}.`,
    judge: ({ judge }, outcome) => `Without ${judge}: ${outcome}.`,
    withoutResult: "no total can be computed, so there is no result",
    noMark: "No change of a single mark of this subject changes its rank or grade.",
    noWeight: "No other rank or grade was found for any single weight from 1% to 99%.",
    noJudge: "Rank and grade are the same without any one of the judges.",
    incomplete: "The search ended at its limit: what is said above need not be the smallest change.",
  },
};

function nameOf({ title, label }: CriterionName): string {
  return title ?? label;
}

/** Shares need not end; two decimals are what the search looks at. */
function shown(percent: number): string {
  return String(Math.round(percent * 100) / 100);
}
