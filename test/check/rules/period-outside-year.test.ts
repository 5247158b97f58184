import { testRule } from "../rule-table";

testRule("period-outside-year", [
  { name: "the whole year", plan: {} },
  { name: "a part of the year", plan: { period: "107年3月1日至107年11月30日" } },
  { name: "months, and a year that holds them", plan: { period: { from: "2018-03", to: "2018" } } },
  { name: "no period", plan: { period: undefined } },
  {
    name: "the year before",
    plan: { period: "106年1月1日至106年12月31日" },
    findings: [["period", "執行期程自106年1月1日至106年12月31日，超出107年度；年度計畫的期程應在該年度之內，請核對。"]],
  },
  {
    name: "runs on into the next year",
    plan: { period: { from: "107.7.1", to: "108.6.30" } },
    findings: [["period", "執行期程自107年7月1日至108年6月30日，超出107年度；年度計畫的期程應在該年度之內，請核對。"]],
  },
  {
    name: "ends before it begins",
    plan: { period: { from: "2018-12-31", to: "2018-01-01" } },
    findings: [["period", "執行期程的起日107年12月31日晚於迄日107年1月1日；請核對起迄日期。"]],
  },
]);
