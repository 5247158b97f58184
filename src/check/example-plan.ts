import type { PlanInput } from "../model/plan";

/** A short plan in which no rule finds anything; the examples of the rules change one thing in it. */
export const EXAMPLE_PLAN = {
  framework: "leap-award-2018",
  agency: { name: "範例縣甲乙戶政事務所" },
  rocYear: 107,
  title: "範例縣甲乙戶政事務所107年度提升服務品質執行計畫",
  adopted: "106年12月20日",
  period: { from: "107年1月1日", to: "107年12月31日" },
  legalBasis: ["行政院106年1月9日院授發社字第1061300008號函頒「政府服務躍升方案」"],
  goals: ["民眾臨櫃等候時間縮短為10分鐘以內。"],
  scope: "本所全體同仁。",
  entries: [
    { criterion: "consistency-accuracy", actions: ["每月抽查申辦案件50件，正確率達99%以上。"], deadline: "每月" },
    { criterion: "friendliness", actions: ["增設雙語標示20面。"], deadline: "107年6月30日" },
    { criterion: "convenience", actions: ["增加可跨機關通報的項目至8項。"], deadline: "107年9月30日" },
    { criterion: "accessibility", actions: ["到校收件4場次。"], deadline: "107年5月31日" },
    { criterion: "growth-optimisation", actions: ["線上申辦件數成長5%。"], deadline: "107年12月31日" },
    { criterion: "internal-simplification", actions: ["檢討並刪除重複表單3種。"], deadline: "107年10月31日" },
    { criterion: "improvement-mechanism", actions: ["召開提案審查會議2次。"], deadline: "每半年" },
    { criterion: "satisfaction", actions: ["辦理滿意度調查，目標90%以上。"], deadline: "107年11月30日" },
    { criterion: "feedback-response", actions: ["民眾意見3日內回復。"], deadline: "經常辦理" },
  ],
  monitoring: ["每季由主任召開檢討會議。"],
  rewards: ["年度績效優良人員依規定敘獎。"],
} as const satisfies PlanInput;

/** The example plan with some of its fields replaced. */
export function examplePlan(changes: Partial<PlanInput>): PlanInput {
  return { ...EXAMPLE_PLAN, ...changes };
}

/** The entries of the example plan, one of them changed. */
export function exampleEntries(
  criterion: string,
  changes: Partial<PlanInput["entries"][number]>,
): PlanInput["entries"] {
  return EXAMPLE_PLAN.entries.map((entry) => (entry.criterion === criterion ? { ...entry, ...changes } : entry));
}
