import { EXAMPLE_PLAN } from "../../../src/check";
import { testRule } from "../rule-table";

const due = (...deadlines: readonly string[]) => ({
  entries: EXAMPLE_PLAN.entries.map((entry, i) => ({ ...entry, deadline: deadlines[i % deadlines.length] ?? "" })),
});
const none = { entries: EXAMPLE_PLAN.entries.map(({ criterion, actions }) => ({ criterion, actions })) };

testRule("vague-deadlines", [
  { name: "days and frequencies", plan: {} },
  { name: "a form without deadlines", plan: none },
  { name: "most are vague, one is not", plan: due("經常辦理", "經常辦理", "107年6月30日") },
  { name: "frequencies can be followed up", plan: due("每季", "每月") },
  { name: "ongoing until a day", plan: due("持續辦理至107年12月31日") },
  { name: "four are few", plan: { entries: due("經常辦理").entries.slice(0, 4) } },
  {
    name: "all ongoing",
    plan: due("經常辦理"),
    findings: [
      [
        "entries",
        "所列9項完成期限全為「經常辦理」，無具體期限；可定期限或頻率者，請寫日期（如「6月30日前」）或頻率（如「每季」）。",
      ],
    ],
  },
  {
    name: "ongoing or as needed",
    plan: due("經常辦理", "適時辦理"),
    findings: [
      [
        "entries",
        "所列9項完成期限全為「經常辦理」、「適時辦理」，無具體期限；可定期限或頻率者，請寫日期（如「6月30日前」）或頻率（如「每季」）。",
      ],
    ],
  },
  {
    name: "as needed",
    plan: due("適時辦理"),
    findings: [
      [
        "entries",
        "所列9項完成期限全為「適時辦理」，無具體期限；可定期限或頻率者，請寫日期（如「6月30日前」）或頻率（如「每季」）。",
      ],
    ],
  },
  {
    name: "all that there are, beside rows without",
    plan: { entries: [...due("隨時").entries.slice(0, 5), ...none.entries.slice(5)] },
    findings: [
      [
        "entries",
        "所列5項完成期限全為「隨時」，無具體期限；可定期限或頻率者，請寫日期（如「6月30日前」）或頻率（如「每季」）。",
      ],
    ],
  },
]);
