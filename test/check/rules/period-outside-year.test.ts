import { testRule } from "../rule-table";

testRule("period-outside-year", [
  { name: "the whole year", plan: {} },
  { name: "a part of the year", plan: { period: "107年3月1日至107年11月30日" } },
  { name: "no period", plan: { period: undefined } },
  {
    name: "the year before",
    plan: { period: "106年1月1日至106年12月31日" },
    findings: [
      ["period", "執行期程為 2017-01-01 至 2017-12-31，107年度計畫的期程應在該年度之內，且起日不得晚於迄日；請核對。"],
    ],
  },
  {
    name: "runs on into the next year",
    plan: { period: { from: "107.7.1", to: "108.6.30" } },
    findings: [
      ["period", "執行期程為 2018-07-01 至 2019-06-30，107年度計畫的期程應在該年度之內，且起日不得晚於迄日；請核對。"],
    ],
  },
  {
    name: "ends before it begins",
    plan: { period: { from: "2018-12-31", to: "2018-01-01" } },
    findings: [
      ["period", "執行期程為 2018-12-31 至 2018-01-01，107年度計畫的期程應在該年度之內，且起日不得晚於迄日；請核對。"],
    ],
  },
]);
