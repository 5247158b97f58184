import { testRule } from "../rule-table";

const due = (deadline: string) => ({ entries: [{ criterion: "服務友善", actions: ["甲。"], deadline }] });

testRule("impossible-date", [
  { name: "the last day of February", plan: due("107年2月28日") },
  { name: "words that name no day", plan: due("儘量配合") },
  { name: "a text too long for one citation", plan: { legalBasis: [`${"依規定辦理。".repeat(80)}107年2月30日函`] } },
  {
    name: "30 February beside other words",
    plan: due("經常辦理（107年2月30日前）"),
    findings: [["entries[0].deadline", "「經常辦理（107年2月30日前）」所載日期不存在；請核對年、月、日並更正。"]],
  },
  {
    name: "30 February in the text of a deadline that was handed in as understood",
    plan: {
      entries: [
        {
          criterion: "服務友善",
          actions: ["甲。"],
          deadline: { kind: "date", text: "107年2月30日", date: "2018-02-28" },
        },
      ],
    },
    findings: [["entries[0].deadline", "「107年2月30日」所載日期不存在；請核對年、月、日並更正。"]],
  },
  {
    name: "30 February",
    plan: due("107年2月30日"),
    findings: [["entries[0].deadline", "「107年2月30日」所載日期不存在；請核對年、月、日並更正。"]],
  },
  {
    name: "a thirteenth month in a citation; the rest of it is understood",
    plan: { legalBasis: ["行政院106年13月9日院授發社字第1061300008號函頒「政府服務躍升方案」"] },
    findings: [
      [
        "legalBasis[0]",
        "「行政院106年13月9日院授發社字第1061300008號函頒「政府服務躍升方案」」所載日期不存在；請核對年、月、日並更正。",
      ],
    ],
  },
]);
