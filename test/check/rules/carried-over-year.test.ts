import { testRule } from "../rule-table";

const text = (words: string) => ({ entries: [{ criterion: "服務友善", actions: [words] }] });
const found = (words: string, year: number) =>
  [
    [
      "entries[0].actions[0].text",
      `107年度計畫中寫「${words}」，是將 ${year} 年當作未來；請確認是否沿用舊計畫而未更新年份。`,
    ],
  ] as const;

testRule("carried-over-year", [
  { name: "the plan's own year", plan: text("107年預計增設2處。") },
  { name: "the year before, looking back", plan: text("106年滿意度為92%，較105年提升。") },
  { name: "since an earlier year", plan: text("自106年起實施迄今，持續辦理。") },
  { name: "a law's year and letter", plan: text("依106年1月9日函辦理。") },
  { name: "a next year may be planned", plan: text("108年預計擴大辦理。") },
  {
    name: "the year before, as if it were to come",
    plan: text("106年預計增設2處。"),
    findings: found("106年預計", 106),
  },
  {
    name: "with a blank and in full width",
    plan: text("１０６ 年擬再增加1位志工。"),
    findings: found("106 年擬", 106),
  },
  { name: "the whole of the year before", plan: text("106年全年計達240人次。"), findings: found("106年全年計達", 106) },
  {
    name: "further back than the option allows",
    plan: text("104年預計辦理。"),
    config: { rules: { "carried-over-year": { options: { yearsBack: 2 } } } },
  },
]);
