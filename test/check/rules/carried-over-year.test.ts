import { testRule } from "../rule-table";

const text = (words: string) => ({ entries: [{ criterion: "服務友善", actions: [words] }] });
const found = (words: string, year: number) =>
  [
    ["entries[0].actions[0]", `107年度計畫寫有「${words}」，係將${year}年視為未來；請確認是否沿用舊計畫而未更新年份。`],
  ] as const;

testRule("carried-over-year", [
  { name: "the plan's own year", plan: text("107年預計增設2處。") },
  { name: "the year before, looking back", plan: text("106年滿意度為92%，較105年提升。") },
  { name: "since an earlier year", plan: text("自106年起實施迄今，持續辦理。") },
  { name: "a law's year and letter", plan: text("依106年1月9日函辦理。") },
  { name: "work that began in an earlier year and goes on", plan: text("自106年起持續辦理，106年度起賡續推動。") },
  { name: "a document of an earlier year", plan: text("依106年計畫辦理；依據民國106年計畫辦理。") },
  ...[
    "延續106年計畫辦理2場。",
    "接續106年計畫辦理。",
    "參考106年計畫辦理。",
    "比照民國106年計畫辦理。",
    "沿用106年規劃。",
  ].map((words) => ({ name: `a document of an earlier year: ${words}`, plan: text(words) })),
  { name: "work planned for an earlier year", plan: text("106年計畫辦理2場。"), findings: found("106年計畫辦理", 106) },
  { name: "what was planned and done in an earlier year", plan: text("106年規劃完成之表單；106年目標達成率95%。") },
  { name: "a year of the common era", plan: text("2017年預計增設2處。") },
  { name: "a rate that was reached", plan: text("106年預計達成率為90%，實際達成85%。") },
  { name: "an aim that was reached", plan: text("106年預定目標已達成。") },
  { name: "what was planned and then done", plan: text("106年規劃設置並完成。") },
  { name: "what was done before a day", plan: text("已於106年12月31日前完成。") },
  { name: "results of the year before", plan: text("將106年成果公布於網站。") },
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
  {
    name: "from the year before on, as if it were to come",
    plan: text("106年起預計增設。"),
    findings: found("106年起預計", 106),
  },
  {
    name: "twice in one passage, with different words",
    plan: text("106年預計增設2處，105年擬辦理1場。"),
    findings: [...found("106年預計", 106), ...found("105年擬", 105)],
  },
  { name: "the whole of the year before", plan: text("106年全年計達240人次。"), findings: found("106年全年計達", 106) },
  ...[
    ["預計於106年12月完成。", "預計於106年12月", 106],
    ["擬於106年6月辦理。", "擬於106年6月", 106],
    ["預計106年辦理。", "預計106年", 106],
    ["106年12月31日前完成。", "106年12月31日前完成", 106],
    ["106年底前完成。", "106年底前完成", 106],
    ["106年6月預計完成。", "106年6月預計", 106],
    ["一百零六年預計增設。", "一百零六年預計", 106],
    ["98年預計辦理。", "98年預計", 98],
    ["預計於106年12月31日前完成。", "預計於106年12月", 106],
    ["106年預計達成90%。", "106年預計", 106],
  ].map(([words, said, year]) => ({
    name: `${words}`,
    plan: text(String(words)),
    findings: found(String(said), Number(year)),
  })),
  {
    name: "further back than the option allows",
    plan: text("104年預計辦理。"),
    config: { rules: { "carried-over-year": { options: { yearsBack: 2 } } } },
  },
]);
