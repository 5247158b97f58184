import { testRule } from "../rule-table";

const config = { extends: "strict" };
const rows = (...labels: readonly (readonly (string | undefined)[])[]) => ({
  entries: labels.map((row) => ({
    criterion: "服務友善",
    actions: row.map((label) => ({ ...(label !== undefined && { label }), text: "增設服務設施1處。" })),
  })),
});

testRule("numbering-style", [
  { name: "no numbers", plan: {}, config },
  { name: "one style", plan: rows(["1.", "2."], ["1.", "2.", "3."]), config },
  { name: "another style one level down", plan: rows(["1.", "(1)", "(2)", "2."], ["1.", "2."]), config },
  { name: "every single action without a number", plan: rows([undefined], ["1.", "2."], [undefined]), config },
  { name: "every single action with one", plan: rows(["1."], ["1.", "2."]), config },
  { name: "not asked unless strict", plan: rows(["1.", "2、"]), config: {} },
  {
    name: "goals in one style",
    plan: { goals: ["一、便民。", "二、創新。"], monitoring: ["（一）平時。", "（二）年度。"] },
    config,
  },
  {
    name: "two marks in one row",
    plan: rows(["1.", "2、", "3."]),
    config,
    findings: [["entries[0].actions[1].label", "編號寫法不一，並用「1.」、「1、」；同一層次請採同一種寫法。"]],
  },
  {
    name: "full and half width in two rows",
    plan: rows(["（1）", "（2）"], ["(1)", "(2)", "(3)"]),
    config,
    findings: [["entries[0].actions[0].label", "編號寫法不一，並用「（1）」、「(1)」；同一層次請採同一種寫法。"]],
  },
  {
    name: "single actions with and without number",
    plan: rows([undefined], ["1."], [undefined], ["1.", "2."]),
    config,
    findings: [["entries[1].actions[0].label", "僅有一項作法的列，1列有編號、2列不編號；請採同一種體例。"]],
  },
  ...[
    [["壹", "二", "參"], "壹", "一", 1],
    [["壹", "貳", "三"], "壹", "一", 2],
    [["一", "二", "參"], "一", "壹", 2],
  ].map(([ordinals, usual, rarer, at]) => ({
    name: `sections ${String(ordinals)}`,
    plan: { sections: (ordinals as string[]).map((ordinal) => ({ ordinal, title: "計畫內容" })) },
    config,
    findings: [
      [`sections[${at}].ordinal`, `編號寫法不一，並用「${usual}」、「${rarer}」；同一層次請採同一種寫法。`],
    ] as const,
  })),
  {
    name: "sections in one style",
    plan: { sections: ["一", "二"].map((ordinal) => ({ ordinal, title: "內容" })) },
    config,
  },
  {
    name: "goals in two styles",
    plan: { goals: ["1.便民。", "2.創新。", "3、透明。"] },
    config,
    findings: [["goals[2]", "編號寫法不一，並用「1.」、「1、」；同一層次請採同一種寫法。"]],
  },
  {
    name: "figures of full width",
    plan: rows(["1.", "2.", "３."]),
    config,
    findings: [["entries[0].actions[2].label", "編號寫法不一，並用「1.」、「１.」；同一層次請採同一種寫法。"]],
  },
]);
