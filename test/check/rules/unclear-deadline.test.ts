import { testRule } from "../rule-table";

const due = (deadline: string) => ({ entries: [{ criterion: "服務友善", actions: ["甲。"], deadline }] });

testRule("unclear-deadline", [
  { name: "ongoing", plan: due("經常辦理") },
  { name: "as needed", plan: due("適時辦理") },
  { name: "recurring", plan: due("每2個月") },
  { name: "a date", plan: due("107年12月31日") },
  { name: "a day of the plan's own year", plan: due("10月15日前") },
  { name: "a date that does not exist is another finding", plan: due("107年2月30日") },
  {
    name: "words that name no time",
    plan: due("儘量配合"),
    findings: [
      [
        "entries[0].deadline",
        "完成期限「儘量配合」無法辨識；請寫成日期（如「107年12月31日」）、頻率（如「每季」）或「經常辦理」。",
      ],
    ],
  },
]);
