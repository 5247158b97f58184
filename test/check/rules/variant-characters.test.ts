import { testRule } from "../rule-table";

/** The title of the example plan says 提升 and 計畫. */
const said = (...words: string[]) => ({ entries: [{ criterion: "服務友善", actions: words }] });

testRule("variant-characters", [
  { name: "one form throughout", plan: said("提升品質。", "提升效率。") },
  { name: "the form that is not prescribed, throughout", plan: { ...said("公佈於網站。"), goals: ["公佈成果。"] } },
  { name: "another's name in quotation marks", plan: said("公布成果。", "配合「公佈欄數位化」專案。") },
  { name: "a plan's title in title marks", plan: said("公布成果。", "依《資料公佈要點》辦理。") },
  { name: "settling a matter is not understanding it", plan: said("瞭解需求。", "為了解決問題，免除了解釋。") },
  { name: "restoring is not answering", plan: said("三日內回覆。", "設備回復原狀，系統回復正常。") },
  { name: "a place and a thing are not one word", plan: said("設於臺北市。", "增設洗手台。") },
  { name: "words that only share a character", plan: said("平臺維護。", "櫃台服務。") },
  {
    name: "the framework's own wording does not count against itself",
    plan: { framework: "leap-measures-2025", entries: [{ criterion: "strategy-2-1", actions: ["分析意見。"] }] },
  },
  {
    name: "the prescribed form, though the other is used more",
    plan: { ...said("提昇品質。", "提昇效率。"), goals: ["上升5%。"] },
    findings: [["entries[0].actions[0]", "「提昇」（2處）與「提升」（1處）混用；請統一寫作「提升」（公文規定用字）。"]],
  },
  {
    name: "three forms of which one is used most",
    plan: said("服務櫃台。", "一號櫃檯。", "二號櫃檯、三號櫃臺。"),
    findings: [
      [
        "entries[0].actions[0]",
        "「櫃檯」（2處）與「櫃台」（1處）與「櫃臺」（1處）混用；請統一寫作「櫃檯」（本計畫較常用）。",
      ],
    ],
  },
  {
    name: "as often the one as the other, and none prescribed",
    plan: said("加強橫向聯繫。", "與各課連繫。"),
    findings: [["entries[0].actions[0]", "「聯繫」（1處）與「連繫」（1處）混用；請擇一統一用字。"]],
  },
  {
    name: "in the title and in an action",
    plan: { ...said("召開會議，擬訂計劃。") },
    findings: [["entries[0].actions[0]", "「計畫」（1處）與「計劃」（1處）混用；請統一寫作「計畫」（公文規定用字）。"]],
  },
  {
    name: "another form than the framework's name of the criterion",
    plan: { framework: "leap-measures-2025", entries: [{ criterion: "strategy-3-2", actions: ["建置服務平台。"] }] },
    findings: [["entries[0].actions[0]", "「平台」（1處）與「平臺」（1處）混用；請統一寫作「平臺」（公文規定用字）。"]],
  },
  {
    name: "words of the configuration",
    plan: said("設置服務站。", "設置服務點。"),
    config: { variants: [["服務站", "服務點", "服務站"]] },
    findings: [["entries[0].actions[0]", "「服務站」（1處）與「服務點」（1處）混用；請擇一統一用字。"]],
  },
]);
