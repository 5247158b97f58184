import { testRule } from "../rule-table";

const found = (date: string, expected: string, said: string) =>
  [["scope", `「${date}」為星期${expected}，計畫註為星期${said}；請核對日期與星期。`]] as const;

testRule("wrong-weekday", [
  { name: "no weekday", plan: { scope: "107年3月1日到校收件。" } },
  { name: "the right one", plan: { scope: "107年3月1日（星期四）到校收件。" } },
  { name: "in other words", plan: { scope: "107年3月1日(週四)及107年3月4日（星期天）。" } },
  { name: "in other words still", plan: { scope: "107年3月1日(四)、107年3月2日（禮拜五）。" } },
  { name: "items, not weekdays", plan: { scope: "107年3月1日（一）收件、（二）發證。" } },
  { name: "a leap day", plan: { scope: "105年2月29日（星期一）。" } },
  { name: "a day that does not exist is another finding", plan: { scope: "107年2月30日（星期五）。" } },
  { name: "no year: it may be any", plan: { scope: "3月1日（星期五）到校收件。" } },
  { name: "a weekday of its own", plan: { scope: "107年3月1日起，每週五到校收件。" } },
  {
    name: "the wrong one",
    plan: { scope: "107年3月1日（星期五）到校收件。" },
    findings: found("107年3月1日", "四", "五"),
  },
  {
    name: "the wrong one, without 星期",
    plan: { scope: "107年3月1日（五）到校收件。" },
    findings: found("107年3月1日", "四", "五"),
  },
  {
    name: "the wrong one, in half width",
    plan: { scope: "107年3月1日(五)到校收件。" },
    findings: found("107年3月1日", "四", "五"),
  },
  {
    name: "the wrong one, with 禮拜",
    plan: { scope: "107年3月1日（禮拜五）到校收件。" },
    findings: found("107年3月1日", "四", "五"),
  },
  {
    name: "with blanks",
    plan: { scope: "107 年 3 月 1 日 ( 週五 )。" },
    findings: found("107 年 3 月 1 日", "四", "五"),
  },
  {
    name: "in a deadline and a citation",
    plan: {
      legalBasis: [
        "行政院106年1月9日（星期二）院授發社字第1061300008號函頒「政府服務躍升方案」。",
        "行政院106年1月9日（星期一）院授發社字第1061300008號函頒「政府服務躍升方案」。",
      ],
      entries: [{ criterion: "服務友善", actions: ["增設標示20面。"], deadline: "107年6月30日（星期五）前" }],
    },
    findings: [
      ["legalBasis[0]", "「106年1月9日」為星期一，計畫註為星期二；請核對日期與星期。"],
      ["entries[0].deadline", "「107年6月30日」為星期六，計畫註為星期五；請核對日期與星期。"],
    ],
  },
  { name: "a Sunday", plan: { scope: "107年3月4日（星期六）。" }, findings: found("107年3月4日", "日", "六") },
  {
    name: "the second of two",
    plan: { scope: "107年3月1日（星期四）、107年3月2日（星期四）。" },
    findings: found("107年3月2日", "五", "四"),
  },
]);
