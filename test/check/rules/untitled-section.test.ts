import { testRule } from "../rule-table";

const titled = [
  { ordinal: "壹", title: "計畫依據" },
  { ordinal: "貳", title: "計畫目標" },
  { ordinal: "參", title: "具體措施、執行策略與方法" },
];
const words = (ordinals: string, clause: string) =>
  `章節「${ordinals}」沒有標題，直接為條文（「${clause}」），與其他章節（如「壹、計畫依據」）體例不一；請補標題（如「其他」、「附則」）。`;

testRule("untitled-section", [
  { name: "no sections", plan: {} },
  { name: "every section has a title", plan: { sections: titled } },
  {
    name: "the clause has a title",
    plan: { sections: [...titled, { ordinal: "肆", title: "其他", text: "另訂之。" }] },
  },
  {
    name: "no section has one",
    plan: { sections: titled.map((section) => ({ ...section, title: "本計畫另訂之。" })) },
  },
  { name: "only one has", plan: { sections: [...titled.slice(0, 1), { ordinal: "貳", title: "奉核後實施。" }] } },
  {
    name: "a long title is no clause",
    plan: { sections: [...titled, { ordinal: "肆", title: "為民服務工作推動小組之組成及管制考核作業方式" }] },
  },
  {
    name: "the last one begins with its clause",
    plan: { sections: [...titled, { ordinal: "肆", title: "本計畫奉核後實施。" }] },
    findings: [["sections[3].title", words("肆", "本計畫奉核後實施。")]],
  },
  {
    name: "a long clause that lacks its full stop",
    plan: { sections: [...titled, { ordinal: "肆", title: "本計畫如有未盡之處，得隨時修正補充" }] },
    findings: [["sections[3].title", words("肆", "本計畫如有未盡之處，得隨時修正補充")]],
  },
  {
    name: "two of them: one finding",
    plan: {
      sections: [...titled, { ordinal: "肆", title: "未盡事宜另訂之。" }, { ordinal: "伍", title: "奉核後實施。" }],
    },
    findings: [["sections[3].title", words("肆、伍", "未盡事宜另訂之。")]],
  },
  {
    name: "without ordinal",
    plan: { sections: [...titled, { title: "奉核後實施。" }] },
    findings: [["sections[3].title", words("奉核後實施。", "奉核後實施。")]],
  },
]);
