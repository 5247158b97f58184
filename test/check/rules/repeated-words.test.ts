import { testRule } from "../rule-table";

const said = (...words: string[]) => ({ entries: [{ criterion: "服務友善", actions: words }] });

testRule("repeated-words", [
  { name: "no repetition", plan: said("推動服務禮儀訓練。") },
  { name: "a verb and a name that begins with it", plan: said("推動推動小組會務，實施實施計畫。") },
  { name: "a reduplication", plan: said("一步一步改善，的的確確，研究研究。") },
  { name: "a particle before a word that begins with it", plan: said("通知與與會人員，及及時處理。") },
  { name: "numerals and placeholders", plan: said("一二三一二三，○○○○○○，甲乙甲乙甲乙，一一一一。") },
  { name: "one character again and again", plan: said("哈哈哈哈哈哈。") },
  { name: "words that come again later", plan: said("服務品質，提升服務品質。") },
  { name: "figures and letters", plan: said("123123，abcabcabc。") },
  { name: "a short word in two lists of one sentence", plan: said("中央、地方與中央、民間的分工。") },
  { name: "the same thing in two clauses", plan: said("更新網站資訊、服務指南，檢視網站資訊、服務指南。") },
  {
    name: "a list that names one thing twice",
    plan: said("檢查各項設備（無障礙設施、照明設備、飲水設備、無障礙設施）。"),
    findings: [["entries[0].actions[0]", "同一句列舉「無障礙設施」兩次；請刪除其一，或核對是否誤植。"]],
  },
  {
    name: "two characters three times",
    plan: said("服務服務服務品質。"),
    findings: [["entries[0].actions[0]", "「服務服務服務」緊接重複「服務」；請核對原件，刪除贅字。"]],
  },
  {
    name: "three characters again and again, and more behind",
    plan: said("書籍與對於與對於與對於與"),
    findings: [["entries[0].actions[0]", "「與對於與對於與對於」緊接重複「與對於」；請核對原件，刪除贅字。"]],
  },
  {
    name: "longer words twice, in two places",
    plan: said("推動小組推動小組會議。", "成立推動小組推動小組。"),
    findings: [["entries[0].actions[0]", "「推動小組推動小組」緊接重複「推動小組」（共2處）；請核對原件，刪除贅字。"]],
  },
  {
    name: "a particle twice",
    plan: said("便民之之措施。"),
    findings: [["entries[0].actions[0]", "「之之」緊接重複「之」；請核對原件，刪除贅字。"]],
  },
]);
