import { EXAMPLE_PLAN } from "../../../src/check";
import { testRule } from "../rule-table";

const goal = (text: string) => ({ goals: [text] });
const says = (found: string, counted: string) =>
  `此處稱「${found}」，計畫各列所回應者為${counted}，項數不符；請核對項數，或補列缺漏的項目。`;
const eight = EXAMPLE_PLAN.entries.slice(1);

testRule("criteria-count", [
  { name: "no count at all", plan: {} },
  { name: "the right counts, in figures and letters", plan: goal("含4個構面、九項實施要項。") },
  { name: "a word of the plan's own for some level", plan: goal("包含4個工作指標。") },
  { name: "some of them", plan: goal("其中2項實施要項及第3項指標，新增3項指標，每項指標均予檢討。") },
  {
    name: "a count in an action is of something else",
    plan: {
      entries: [
        ...EXAMPLE_PLAN.entries.slice(1),
        { criterion: "consistency-accuracy", actions: ["檢討3項指標，減少1項。"] },
      ],
    },
  },
  {
    name: "a misspelt criterion is answered all the same",
    plan: {
      entries: [...eight, { criterion: "基礎服務／服務一致及正缺", actions: ["抽查50件。"] }],
      ...goal("共9項實施要項。"),
    },
  },
  { name: "points are no count", plan: { columns: ["實施要項（30分）"] } },
  { name: "no framework", plan: { framework: undefined, ...goal("共計15項實施要項。") } },
  { name: "a level that the framework does not have", plan: goal("共計15項次評核指標。") },
  {
    name: "a row answers a dimension as a whole: its requirements cannot be counted",
    plan: { entries: [{ criterion: "基礎服務", actions: ["甲案。"] }], ...goal("共9項實施要項。") },
  },
  {
    name: "the heading of a column",
    plan: { columns: ["構面", "實施要項（9 項）"], entries: eight },
    findings: [["columns[1]", says("實施要項（9 項）", "實施要項 8 項")]],
  },
  {
    name: "a goal and a section say the same: once",
    plan: { ...goal("實施要項共計10項。"), sections: [{ title: "計畫內容", text: "實施要項計10項" }] },
    findings: [["goals[0]", says("實施要項共計10項", "實施要項 9 項")]],
  },
  {
    name: "another word for a level",
    plan: { sections: [{ title: "計畫內容（五大面向）" }] },
    findings: [["sections[0].title", says("五大面向", "構面 4 項")]],
  },
  {
    name: "a word of the plan's own for no level",
    plan: goal("包含 6 個工作指標。"),
    findings: [["goals[0]", says("6 個工作指標", "構面 4 項、實施要項 9 項")]],
  },
]);
