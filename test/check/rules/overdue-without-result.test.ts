import { testRule } from "../rule-table";

const asOf = "107年8月1日";
const row = (action: object) => ({
  entries: [{ criterion: "服務友善", actions: [{ text: "增設標示。", ...action }] }],
});

testRule("overdue-without-result", [
  { name: "without a reference date nothing is overdue", plan: row({ deadline: "107年6月30日" }) },
  { name: "the day itself is not over", plan: row({ deadline: "107年8月1日" }), asOf },
  { name: "only the month of the reference date is known", plan: row({ deadline: "107年8月31日" }), asOf: "107年8月" },
  { name: "with a result", plan: row({ deadline: "107年6月30日", result: "已增設20面。" }), asOf },
  { name: "no date", plan: row({ deadline: "每月" }), asOf },
  {
    name: "past its day without a result",
    plan: row({ deadline: "107年6月30日" }),
    asOf,
    findings: [
      [
        "entries[0].actions[0]",
        "「增設標示。」的完成期限為107年6月30日，至基準日107年8月1日已逾期，尚未填寫實施成果；請補填，或敘明辦理情形。",
      ],
    ],
  },
]);
