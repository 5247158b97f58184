import { testRule } from "../rule-table";

const config = { extends: "strict" };
const row = (action: string | { readonly text: string; readonly target?: string }, more: object = {}) => ({
  entries: [{ criterion: "服務友善", actions: [action], ...more }],
});
const says = (label = "服務友善") =>
  `「${label}」未載可量測的目標（比率、次數、件數或時限）；請訂定目標值，或敘明如何考核。`;

testRule("row-without-measure", [
  { name: "every row of the example", plan: {}, config },
  { name: "not asked by default", plan: row("增設標示。") },
  { name: "an amount", plan: row("增設標示20面。"), config },
  { name: "a limit of time: on the day itself", plan: row("於公告日當日上網。"), config },
  { name: "a limit of time: within the day", plan: row("受理申請當日內辦畢。"), config },
  {
    name: "on the day itself, but nothing that can be late",
    plan: row("活動當日設置服務檯。"),
    config,
    findings: [["entries[0]", says()]],
  },
  { name: "in the target", plan: row({ text: "增設標示。", target: "滿意度90%。" }), config },
  { name: "in the benefit", plan: row("增設標示。", { benefit: "滿意度提升至九成。" }), config },
  { name: "in the strategy", plan: row("增設標示。", { strategy: "三日內回復。" }), config },
  {
    name: "a row without actions is another finding",
    plan: { entries: [{ criterion: "服務友善", actions: [] }] },
    config,
  },
  { name: "an action without anything", plan: row("增設標示。"), config, findings: [["entries[0]", says()]] },
  {
    name: "asked by name",
    plan: row("增設標示。"),
    config: { rules: { "row-without-measure": "warning" } },
    findings: [["entries[0]", says()]],
  },
  {
    name: "a deadline is no target",
    plan: row("增設標示。", { deadline: "107年6月30日" }),
    config,
    findings: [["entries[0]", says()]],
  },
  {
    name: "each row by itself, an unknown one as written",
    plan: { entries: [...row("增設標示。").entries, { criterion: "資訊安全", actions: ["加強宣導。"] }] },
    config,
    findings: [
      ["entries[0]", says()],
      ["entries[1]", says("資訊安全")],
    ],
  },
]);
