import type { Locale } from "../diagnostics/locale";

interface MethodWords {
  readonly median: (sorted: readonly string[], chosen: string) => string;
  readonly trimmed: (ends: readonly string[], mean: string) => string;
  readonly untrimmed: (judges: number, mean: string) => string;
  readonly itemRanks: (
    items: readonly { readonly name: string; readonly mean: string; readonly rank: string }[],
  ) => string;
  readonly phase: (phase: string, working: string) => string;
  readonly gap: (one: string, two: string, gap: string) => string;
  readonly far: string;
  readonly closest: (third: string) => string;
  readonly equalGaps: (third: string) => string;
  readonly farInQuestion: (worth: string) => string;
  readonly question: (name: string, working: string) => string;
  readonly next: string;
  readonly leftOut: string;
}

/** What the workings of the methods say besides numbers. */
export const METHOD_WORDS: Readonly<Record<Locale, MethodWords>> = {
  "zh-TW": {
    median: (sorted, chosen) => `由低至高 ${sorted.join("、")}，中位數 ${chosen}`,
    trimmed: (ends, mean) => `去除 ${ends.join("、")}：${mean}`,
    untrimmed: (judges, mean) => `僅 ${judges} 位委員，不足以去除最高分及最低分，改採全部平均：${mean}`,
    itemRanks: (items) => items.map(({ name, mean, rank }) => `${name} ${mean}（第${rank}名）`).join("、"),
    phase: (phase, working) => `${phase}：${working}`,
    gap: (one, two, gap) => `${one} 與 ${two} 相差 ${gap}`,
    far: "，達滿分五分之一",
    closest: (third) => `；第三閱 ${third}，取最相近之二者`,
    equalGaps: (third) => `；第三閱 ${third}，差距相等，取三者平均`,
    farInQuestion: (worth) => `，達題分 ${worth} 之三分之一`,
    question: (name, working) => `${name}：${working}`,
    next: "；",
    leftOut: "未達合格分數或最低標準，不列入序位計算，故無序位合計",
  },
  en: {
    median: (sorted, chosen) => `from low to high ${sorted.join(", ")}; median ${chosen}`,
    trimmed: (ends, mean) => `without ${ends.join(", ")}: ${mean}`,
    untrimmed: (judges, mean) =>
      `${judges} ${judges === 1 ? "judge is" : "judges are"} too few to trim; the mean of all: ${mean}`,
    itemRanks: (items) => items.map(({ name, mean, rank }) => `${name} ${mean} (rank ${rank})`).join(", "),
    phase: (phase, working) => `${phase}: ${working}`,
    gap: (one, two, gap) => `${one} and ${two} differ by ${gap}`,
    far: ", a fifth of full marks or more",
    closest: (third) => `; third reader ${third}, the two closest count`,
    equalGaps: (third) => `; third reader ${third}, equal gaps, all three count`,
    farInQuestion: (worth) => `, a third of its ${worth} marks or more`,
    question: (name, working) => `${name}: ${working}`,
    next: "; ",
    leftOut: "below the pass mark or a floor: left out of the ranks, so there is no sum of them",
  },
};
