import { EXAMPLE_PLAN } from "../../../src/check";
import { testRule } from "../rule-table";

const due = (...deadlines: readonly string[]) => ({
  entries: EXAMPLE_PLAN.entries.map((entry, i) => ({ ...entry, deadline: deadlines[i % deadlines.length] ?? "" })),
});
const words = (deadline: string, count = 9) =>
  `所列${count}項完成期限全為「${deadline}」；請依各項工作的實際進度分別訂定，經常性的工作請寫頻率。`;

testRule("same-deadline", [
  { name: "several days", plan: {} },
  { name: "two days", plan: due("107年12月31日", "107年12月31日", "107年6月30日") },
  { name: "that all are vague is another finding", plan: due("經常辦理") },
  { name: "a day and a frequency", plan: due("107年12月31日", "每季") },
  {
    name: "a form without deadlines",
    plan: { entries: EXAMPLE_PLAN.entries.map(({ criterion, actions }) => ({ criterion, actions })) },
  },
  { name: "four are few", plan: { entries: due("107年12月31日").entries.slice(0, 4) } },
  {
    name: "all on the last day of the year",
    plan: due("107年12月31日"),
    findings: [["entries", words("107年12月31日")]],
  },
  {
    name: "blanks make no difference",
    plan: due("107年12月31日", "107 年 12 月 31 日"),
    findings: [["entries", words("107年12月31日")]],
  },
  {
    name: "nor do other words for the day",
    plan: due("107年12月31日", "107年底"),
    findings: [["entries", words("107年12月31日")]],
  },
  { name: "one frequency for everything", plan: due("每季"), findings: [["entries", words("每季")]] },
]);
