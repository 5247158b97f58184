import { exampleEntries } from "../../../src/check/example-plan";
import { testRule } from "../rule-table";

const sections = [{ ordinal: "參", title: "執行對象" }];
const columns = ["評核項目", "預期作法", "完成期限"];

testRule("form-term", [
  { name: "neither section nor column is known", plan: { monitoring: ["各實施對象依推動作法辦理。"] } },
  { name: "the heading's own word", plan: { sections, monitoring: ["各執行對象每季檢討。"] } },
  {
    name: "a heading with blanks and more words",
    plan: { sections: [{ title: "實 施 對 象：" }], monitoring: ["各實施對象每季檢討。"] },
  },
  {
    name: "two headings: either word is the plan's own",
    plan: { sections: [{ title: "執行對象" }, { title: "實施對象" }], monitoring: ["各實施對象每季檢討。"] },
  },
  { name: "the column's own word", plan: { columns, monitoring: ["依預期作法逐項追蹤。"] } },
  { name: "具體作法 is any concrete action", plan: { columns, monitoring: ["各課提出具體作法。"] } },
  {
    name: "a row speaks of those whom it serves",
    plan: { sections, entries: exampleEntries("friendliness", { actions: ["依適用對象增設標示20面。"] }) },
  },
  {
    name: "another word than the heading, twice",
    plan: { sections, monitoring: ["各實施對象每季檢討。", "各實施對象函送成果。"] },
    findings: [
      [
        "monitoring[0]",
        "本計畫的章節標題為「執行對象」，此處稱「實施對象」（共2處），用語不一；請統一，並確認是否沿用他計畫的文字。",
      ],
    ],
  },
  {
    name: "another word than the column",
    plan: { columns, monitoring: ["依推動作法逐項追蹤。"] },
    findings: [
      [
        "monitoring[0]",
        "本計畫的欄名為「預期作法」，此處稱「推動作法」，用語不一；請統一，並確認是否沿用他計畫的文字。",
      ],
    ],
  },
  {
    name: "in a goal",
    plan: { sections, goals: ["各適用對象的滿意度達90%。"] },
    findings: [
      [
        "goals[0]",
        "本計畫的章節標題為「執行對象」，此處稱「適用對象」，用語不一；請統一，並確認是否沿用他計畫的文字。",
      ],
    ],
  },
  {
    name: "in the words of a section",
    plan: { columns, sections: [{ title: "計畫內容", text: "實施作法如下表。" }] },
    findings: [
      [
        "sections[0].text",
        "本計畫的欄名為「預期作法」，此處稱「實施作法」，用語不一；請統一，並確認是否沿用他計畫的文字。",
      ],
    ],
  },
]);
