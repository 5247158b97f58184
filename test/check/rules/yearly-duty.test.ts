import { EXAMPLE_PLAN } from "../../../src/check";
import { testRule } from "../rule-table";

const duties = "應於每年1月底前完成計畫審定，並公開於網站；並於每年10月15日前將實施成果函送縣府。";
const monitoring = [duties];
const withResult = {
  entries: [
    ...EXAMPLE_PLAN.entries,
    { criterion: "基礎服務", actions: [{ text: "增設標示。", result: "已增設20面。" }] },
  ],
};

testRule("yearly-duty", [
  { name: "no such duty", plan: { adopted: "107年6月1日" } },
  { name: "adopted in time", plan: { monitoring } },
  { name: "on the last day", plan: { adopted: "107年1月31日", monitoring } },
  { name: "adopted in the month, day unknown", plan: { adopted: "107年1月", monitoring } },
  { name: "looked at before results are due", plan: { monitoring }, asOf: "107年10月15日" },
  { name: "results are there", plan: { monitoring, ...withResult }, asOf: "107年12月1日" },
  { name: "no day to look at", plan: { monitoring } },
  {
    name: "results of the year are due early in the next",
    plan: { monitoring: ["每年1月15日前函送年度成果。"] },
    asOf: "107年12月1日",
  },
  {
    name: "what is due in the next year",
    plan: { adopted: "107年3月1日", monitoring: ["每年2月底前公布，成果於次年1月函送。"] },
    asOf: "107年12月1日",
  },
  {
    name: "a duty of another kind",
    plan: { adopted: "107年3月1日", monitoring: ["每年2月底前辦理訓練。"] },
    asOf: "107年12月1日",
  },
  {
    name: "adopted in time for the next year",
    plan: { adopted: "106年11月30日", monitoring: ["每年11月30日前審定次年度計畫。"] },
  },
  {
    name: "another plan of the next year",
    plan: { adopted: "106年12月20日", monitoring: ["每年11月30日前訂定次年度教育訓練計畫。"] },
  },
  ...[
    "每年10月15日前函送實施成果，作為訂定次年度計畫之參考。",
    "每年1月底前審定本年度計畫，年終檢討後訂定次年度執行計畫。",
    "每年12月底前檢討執行成果，納入訂定次年度計畫參考。",
    "每年10月底前辦理自評，據以訂定次年度計畫。",
    "每年11月底前檢討本年度辦理方式並訂定次年度計畫。",
    "每年11月底前提出訂定次年度計畫之參考資料。",
  ].map((duty) => ({
    name: `no duty to adopt the plan of the next year by that day: ${duty}`,
    plan: { adopted: "107年1月15日", monitoring: [duty] },
  })),
  {
    name: "results that the plan of the next year is to draw on are due all the same",
    plan: { monitoring: ["每年10月15日前函送實施成果，作為訂定次年度計畫之參考。"] },
    asOf: "107年10月16日",
    findings: [
      [
        "monitoring[0]",
        "計畫載明應於「每年10月15日前」提報成果（107年10月15日前），至基準日107年10月16日尚未填寫任何實施成果；請補填。",
      ],
    ],
  },
  {
    name: "adopted too late for the next year",
    plan: { adopted: "106年12月20日", monitoring: ["每年11月30日前審定次年度計畫。"] },
    findings: [
      [
        "monitoring[0]",
        "計畫載明應於「每年11月30日前」審定（106年11月30日前），實際於106年12月20日訂定；請說明延後原因，或更正日期。",
      ],
    ],
  },
  {
    name: "adopted too late for the next year, in other words",
    plan: { adopted: "106年12月20日", monitoring: ["每年11月底前訂定次年度提升服務品質執行計畫。"] },
    findings: [
      [
        "monitoring[0]",
        "計畫載明應於「每年11月底前」審定（106年11月30日前），實際於106年12月20日訂定；請說明延後原因，或更正日期。",
      ],
    ],
  },
  {
    name: "adopted too late",
    plan: { adopted: "107年2月1日", monitoring },
    findings: [
      [
        "monitoring[0]",
        "計畫載明應於「每年1月底前」審定（107年1月31日前），實際於107年2月1日訂定；請說明延後原因，或更正日期。",
      ],
    ],
  },
  {
    name: "no results when they were due",
    plan: { monitoring },
    asOf: "107年10月16日",
    findings: [
      [
        "monitoring[0]",
        "計畫載明應於「每年10月15日前」提報成果（107年10月15日前），至基準日107年10月16日尚未填寫任何實施成果；請補填。",
      ],
    ],
  },
  {
    name: "both, each once however often they are said",
    plan: { adopted: "107年2月1日", monitoring, rewards: [duties] },
    asOf: "108年1月1日",
    findings: [
      [
        "monitoring[0]",
        "計畫載明應於「每年1月底前」審定（107年1月31日前），實際於107年2月1日訂定；請說明延後原因，或更正日期。",
      ],
      [
        "monitoring[0]",
        "計畫載明應於「每年10月15日前」提報成果（107年10月15日前），至基準日108年1月1日尚未填寫任何實施成果；請補填。",
      ],
    ],
  },
  {
    name: "in January of the next year",
    plan: { monitoring: ["每年1月15日前函送年度成果。"] },
    asOf: "108年1月16日",
    findings: [
      [
        "monitoring[0]",
        "計畫載明應於「每年1月15日前」提報成果（108年1月15日前），至基準日108年1月16日尚未填寫任何實施成果；請補填。",
      ],
    ],
  },
]);
