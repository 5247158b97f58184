import { testRule } from "../rule-table";

const due = (deadline: string) => ({ entries: [{ criterion: "服務友善", actions: ["甲。", "乙。"], deadline }] });

testRule("deadline-outside-year", [
  { name: "the last day of the year", plan: due("107年12月31日") },
  { name: "a month of the year", plan: due("107年6月") },
  { name: "a day that comes every year has no year to be wrong", plan: due("每年10月15日前") },
  { name: "a day without a year is one of the plan's year", plan: due("10月15日前") },
  {
    name: "a period that runs backwards measures nothing",
    plan: { ...due("107年5月1日"), period: { from: "2018-12-31", to: "2018-01-01" } },
  },
  { name: "the next year by its own words", plan: due("翌年1月5日前") },
  { name: "after the end of the year by its own words", plan: due("年度結束後一個月內") },
  {
    name: "a date beside a frequency",
    plan: due("每季辦理，106年12月31日前完成"),
    findings: [
      [
        "entries[0].deadline",
        "完成期限「每季辦理，106年12月31日前完成」不在計畫期程（107年1月1日至107年12月31日）之內；請核對年份。",
      ],
    ],
  },
  { name: "a date of the year beside a frequency", plan: due("每季辦理，107年12月31日前完成") },
  { name: "the next year by a remark", plan: due("108年1月15日（年度結束後函報）") },
  { name: "two dates of the year", plan: due("107年5月31日及11月30日") },
  { name: "a span that begins before the year", plan: due("106年12月1日至107年1月31日") },
  {
    name: "the first of two dates",
    plan: due("106年5月31日及107年5月31日"),
    findings: [
      [
        "entries[0].deadline",
        "完成期限「106年5月31日及107年5月31日」不在計畫期程（107年1月1日至107年12月31日）之內；請核對年份。",
      ],
    ],
  },
  {
    name: "a date with a remark",
    plan: due("106年5月31日（第1期）"),
    findings: [
      [
        "entries[0].deadline",
        "完成期限「106年5月31日（第1期）」不在計畫期程（107年1月1日至107年12月31日）之內；請核對年份。",
      ],
    ],
  },
  { name: "ongoing work", plan: due("經常辦理") },
  {
    name: "the year before, printed once for two actions: said once",
    plan: due("106年12月31日"),
    findings: [
      ["entries[0].deadline", "完成期限「106年12月31日」不在計畫期程（107年1月1日至107年12月31日）之內；請核對年份。"],
    ],
  },
  {
    name: "without a period the plan's year is the measure",
    plan: { ...due("108年1月5日"), period: undefined },
    findings: [
      ["entries[0].deadline", "完成期限「108年1月5日」不在計畫期程（107年1月1日至107年12月31日）之內；請核對年份。"],
    ],
  },
  {
    name: "a table of another year is one finding, what is of a third year another",
    plan: {
      entries: [
        {
          criterion: "服務友善",
          actions: [
            { text: "甲。", deadline: "106年5月1日" },
            { text: "乙。", deadline: "106年6月30日" },
            { text: "丙。", deadline: "108年6月30日" },
          ],
        },
        { criterion: "服務便捷", actions: ["丁。"], deadline: "106年9月1日" },
      ],
    },
    findings: [
      [
        "entries[0].actions[0].deadline",
        "完成期限「106年5月1日」等同一年份者共3處，不在計畫期程（107年1月1日至107年12月31日）之內；請核對年份。",
      ],
      [
        "entries[0].actions[2].deadline",
        "完成期限「108年6月30日」不在計畫期程（107年1月1日至107年12月31日）之內；請核對年份。",
      ],
    ],
  },
  {
    name: "a row without an action keeps its deadline",
    plan: { entries: [{ criterion: "服務友善", actions: [], deadline: "105年5月1日" }] },
    findings: [
      ["entries[0].deadline", "完成期限「105年5月1日」不在計畫期程（107年1月1日至107年12月31日）之內；請核對年份。"],
    ],
  },
]);
