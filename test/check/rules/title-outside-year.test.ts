import { testRule } from "../rule-table";

testRule("title-outside-year", [
  { name: "the plan's year", plan: {} },
  { name: "a title without a year", plan: { title: "提升服務品質執行計畫" } },
  { name: "several years, the plan's among them", plan: { title: "106年至107年提升服務品質執行計畫" } },
  { name: "a year of the common era", plan: { title: "2018年提升服務品質執行計畫" } },
  {
    name: "the year before, in full width",
    plan: { title: "範例戶政事務所１０６年度提升服務品質執行計畫" },
    findings: [
      [
        "title",
        "計畫名稱「範例戶政事務所106年度提升服務品質執行計畫」所載為106年，計畫年度為107年；請更正名稱或計畫年度。",
      ],
    ],
  },
]);
