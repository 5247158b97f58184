import { testRule } from "../rule-table";

const sections = (...ordinals: readonly string[]) => ({
  sections: ordinals.map((ordinal) => ({ ordinal, title: "計畫內容" })),
});

testRule("section-numbering", [
  { name: "no sections", plan: {} },
  { name: "壹 to 參", plan: sections("壹", "貳", "參") },
  { name: "with the mark", plan: sections("壹、", "貳、", "參、") },
  { name: "beyond ten", plan: sections(..."壹貳參肆伍陸柒捌玖拾", "拾壹", "拾貳") },
  { name: "sections within sections begin anew each time", plan: sections("壹", "一", "二", "貳", "一", "二", "三") },
  { name: "the first pages are absent", plan: sections("參", "肆", "伍") },
  { name: "a section without ordinal", plan: { sections: [{ ordinal: "壹", title: "依據" }, { title: "附件" }] } },
  { name: "what is no ordinal", plan: sections("附件一", "附件一") },
  {
    name: "one comes twice, and the next is left out",
    plan: sections("壹", "貳", "貳", "肆"),
    findings: [
      ["sections[2].ordinal", "章節序號依序為「壹、貳、貳、肆」，「貳」重複，缺「參」；請依序重編，或補列缺漏的章節。"],
    ],
  },
  {
    name: "one is left out",
    plan: sections("壹", "貳", "肆"),
    findings: [["sections[2].ordinal", "章節序號依序為「壹、貳、肆」，缺「參」；請依序重編，或補列缺漏的章節。"]],
  },
  {
    name: "out of order",
    plan: sections("一、", "三、", "二、"),
    findings: [["sections[1].ordinal", "章節序號依序為「一、三、二」，次序顛倒；請依序重編，或補列缺漏的章節。"]],
  },
  {
    name: "within a section",
    plan: sections("壹", "（一）", "（一）", "貳"),
    findings: [
      ["sections[2].ordinal", "章節序號依序為「（一）、（一）」，「（一）」重複；請依序重編，或補列缺漏的章節。"],
    ],
  },
]);
