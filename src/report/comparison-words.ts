import { formatChineseNumeral } from "../calendar/chinese-numeral";
import type { Locale } from "../diagnostics/locale";
import type { ChangeCause } from "../score/explain-change";

function yearsInWords(years: number): string {
  return `${years === 2 ? "兩" : formatChineseNumeral(years)}年`;
}

function yearsText(years: number): string {
  return `${years} ${years === 1 ? "year" : "years"}`;
}

const zhTW = {
  planTitle: "計畫比較",
  scoreTitle: "評分結果比較",
  planTrendTitle: "歷年計畫",
  scoreTrendTitle: "歷年得分",
  fate: { changed: "修改", added: "新增", removed: "刪除" },
  fates: (n: Readonly<Record<"unchanged" | "changed" | "added" | "removed", number>>) =>
    `不變 ${n.unchanged}、修改 ${n.changed}、新增 ${n.added}、刪除 ${n.removed}`,
  fateOfRows: (n: Readonly<Record<"merged" | "split", number>>) =>
    `${n.merged === 0 ? "" : `、併入 ${n.merged}`}${n.split === 0 ? "" : `、分出 ${n.split}`}`,
  mergedInto: (labels: string) => `併入${labels}`,
  mergedFrom: (labels: string) => `併自${labels}`,
  splitFrom: (labels: string) => `分自${labels}`,
  splitInto: (labels: string) => `分為${labels}`,
  ofChanged: (n: Readonly<Record<"reworded" | "moved" | "deadlines" | "units", number>>) =>
    `文字調整 ${n.reworded}、移列 ${n.moved}、期限異動 ${n.deadlines}、承辦單位異動 ${n.units}`,
  amongChanged: "修改之作法",
  plans: "計畫",
  actions: "作法",
  entries: "列",
  frameworks: "評核架構",
  crosswalk: "對照表",
  yearsApart: (n: number) =>
    n < 0
      ? `後者早於前者 ${-n} 年；僅隨年度更動之期限及文字不列為異動`
      : `相隔 ${n} 年；僅隨年度遞延之期限及文字不列為異動`,
  years: "年度",
  parts: "計畫本文",
  noDifference: "兩份計畫的作法、列及本文均無異動。",
  unchangedHere: (n: number) => `另有 ${n} 項作法不變`,
  result: "比較結果",
  strategy: "推動策略",
  benefit: "預期效益",
  deadline: "完成期限",
  units: "承辦單位",
  target: "預期目標",
  resultOf: "實施成果",
  wording: "原文字",
  likeness: (percent: number) => `文字相同 ${percent}%`,
  finalSignOnly: "僅句末標點不同",
  figures: "數據",
  movedFrom: (label: string) => `自「${label}」移列`,
  byLink: (sources: string, targets: string, relation: string, confidence: string) =>
    `依對照表：${sources}對${targets}（${relation}；把握：${confidence}）`,
  carriedBy: (n: number) =>
    n === 0 ? "" : n < 0 ? `扣除年度回推${yearsInWords(-n)}後，` : `扣除年度遞延${yearsInWords(n)}後，`,
  earlier: (days: number) => `提前 ${days} 日`,
  later: (days: number) => `延後 ${days} 日`,
  renamed: "改制更名",
  part: {
    agency: "機關",
    agencyClass: "機關類別",
    title: "計畫名稱",
    scope: "實施對象",
    adopted: "訂定日期",
    period: "執行期程",
    legalBasis: "計畫依據",
    goals: "計畫目標",
    monitoring: "管制考核",
    rewards: "獎勵",
  },
  until: (from: string, to: string) => `${from}至${to}`,
  none: "（無）",
  arrow: " → ",
  total: "總分",
  percent: "得分率",
  before: "前次",
  after: "本次",
  change: "增減",
  causes: "增減原因",
  cause: {
    marks: "評分",
    weights: "配分",
    applicability: "不適用項目",
    assessment: "是否評定",
  } satisfies Record<ChangeCause, string>,
  unchanged: "不變",
  changed: "修改",
  added: "新增",
  removed: "刪除",
  criterion: "項目",
  plan: "計畫",
  byCriterion: "各項目之作法數",
  newOnes: (n: number) => `（新增 ${n}）`,
  sameAs: "＝",
  max: "滿分",
  otherFramework: "評核架構不同，本期增減無從比較",
  stepCauses: "總分增減原因",
};

type ComparisonWords = typeof zhTW;

const en: ComparisonWords = {
  planTitle: "Plans compared",
  scoreTitle: "Scorecards compared",
  planTrendTitle: "Plans over the years",
  scoreTrendTitle: "Scores over the years",
  fate: { changed: "changed", added: "added", removed: "removed" },
  fates: (n) => `${n.unchanged} unchanged, ${n.changed} changed, ${n.added} added, ${n.removed} removed`,
  fateOfRows: (n) =>
    `${n.merged === 0 ? "" : `, ${n.merged} merged into others`}${n.split === 0 ? "" : `, ${n.split} split off`}`,
  mergedInto: (labels) => `merged into ${labels}`,
  mergedFrom: (labels) => `merged from ${labels}`,
  splitFrom: (labels) => `split off ${labels}`,
  splitInto: (labels) => `split into ${labels}`,
  ofChanged: (n) =>
    `${n.reworded} reworded, ${n.moved} moved, ${n.deadlines} with another deadline, ${n.units} with other units`,
  amongChanged: "of the changed",
  plans: "plans",
  actions: "actions",
  entries: "rows",
  frameworks: "frameworks",
  crosswalk: "crosswalk",
  yearsApart: (n) =>
    `${n < 0 ? `the second is ${yearsText(-n)} earlier` : `${yearsText(n)} apart`}; what only went on with the year is no change`,
  years: "years",
  parts: "Around the table",
  noDifference: "Actions, rows and the rest of the two plans are the same.",
  unchangedHere: (n) => `${n} more ${n === 1 ? "action is" : "actions are"} unchanged`,
  result: "result",
  strategy: "strategy",
  benefit: "benefit",
  deadline: "deadline",
  units: "units",
  target: "target",
  resultOf: "result",
  wording: "was",
  likeness: (percent) => `${percent}% the same`,
  finalSignOnly: "only the punctuation at the end differs",
  figures: "figures",
  movedFrom: (label) => `moved from "${label}"`,
  byLink: (sources, targets, relation, confidence) =>
    `by the crosswalk: ${sources} → ${targets} (${relation}; confidence: ${confidence})`,
  carriedBy: (n) => (n === 0 ? "" : `${n < 0 ? "going back" : "going on"} by ${yearsText(Math.abs(n))} aside, `),
  earlier: (days) => `${days} ${days === 1 ? "day" : "days"} earlier`,
  later: (days) => `${days} ${days === 1 ? "day" : "days"} later`,
  renamed: "renamed",
  part: {
    agency: "office",
    agencyClass: "class of office",
    title: "title",
    scope: "scope",
    adopted: "adopted",
    period: "period",
    legalBasis: "legal basis",
    goals: "goals",
    monitoring: "monitoring",
    rewards: "rewards",
  },
  until: (from, to) => `${from} to ${to}`,
  none: "(none)",
  arrow: " → ",
  total: "total",
  percent: "percent",
  before: "before",
  after: "after",
  change: "change",
  causes: "because of",
  cause: { marks: "marks", weights: "weights", applicability: "applicability", assessment: "assessed or not" },
  unchanged: "unchanged",
  changed: "changed",
  added: "added",
  removed: "removed",
  criterion: "criterion",
  plan: "plan",
  byCriterion: "Actions by criterion",
  newOnes: (n) => ` (${n} new)`,
  sameAs: " = ",
  max: "maximum",
  otherFramework: "another framework: this step cannot be compared",
  stepCauses: "What the changes come from",
};

/** The words of reports on comparisons, by language. */
export const COMPARISON_WORDS: Readonly<Record<Locale, ComparisonWords>> = { "zh-TW": zhTW, en };
