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
    name: "a colloquial verb, a name that begins with the verb, what is done step by step",
    plan: said(
      "與同仁討論討論，檢討檢討後，推動推動小組，逐項一步一步改善，來回來回。",
      "學校、學校家長會、民眾、民眾代表。",
    ),
  },
  {
    name: "a short word twice in a row in a list",
    plan: said("辦理講習、講習及測驗。", "辦理參訪、參訪。"),
    findings: [
      ["entries[0].actions[0]", "同一句列舉「講習」兩次；請刪除其一，或核對是否誤植。"],
      ["entries[0].actions[1]", "同一句列舉「參訪」兩次；請刪除其一，或核對是否誤植。"],
    ],
  },
  {
    name: "others, and other bodies",
    plan: said("與其他、其他機關合作。"),
    findings: [["entries[0].actions[0]", "同一句列舉「其他」兩次；請刪除其一，或核對是否誤植。"]],
  },
  {
    name: "a word of two characters twice that is no verb, or no beginning of a name",
    plan: said("每日每日巡檢。", "研習研習心得分享。", "持續改進改進。"),
    findings: [
      ["entries[0].actions[0]", "「每日每日」緊接重複「每日」；請核對原件，刪除贅字。"],
      ["entries[0].actions[1]", "「研習研習」緊接重複「研習」；請核對原件，刪除贅字。"],
      ["entries[0].actions[2]", "「改進改進」緊接重複「改進」；請核對原件，刪除贅字。"],
    ],
  },
  {
    name: "reduplications, names that begin with the verb, lists with blanks",
    plan: said(
      "常常檢查，人人有責，處處留心。",
      "辦理宣導 宣導 2場。",
      "落實執行執行計畫，檢討改善改善措施，彙整檢討檢討報告。",
      "與資料並並列公開。",
    ),
  },
  {
    name: "names that begin with the verb or the noun before them",
    plan: said(
      "聲請強制執行執行名義。",
      "強制執行執行費。",
      "為便利民眾民眾服務中心設置專人。",
      "強制執行執行處。",
      "便利民眾民眾滿意度調查。",
      "由負責執行執行秘書彙整。",
    ),
  },
  {
    name: "a verb twice that begins no name",
    plan: said(
      "提升提升服務品質2場。",
      "為了為了民眾便利。",
      "辦理辦理說明會。",
      "檢討檢討提案處理情形。",
      "供民眾民眾免費使用。",
      "改善改善等候動線。",
      "執行執行走動式服務。",
    ),
    findings: ["提升", "為了", "辦理", "檢討", "民眾", "改善", "執行"].map(
      (unit, i) =>
        [`entries[0].actions[${i}]`, `「${unit}${unit}」緊接重複「${unit}」；請核對原件，刪除贅字。`] as const,
    ),
  },
  {
    name: "a short thing twice in a list, behind its verb and before a figure",
    plan: said("協助新住民、長者、新住民15人。", "設置飲水機、座椅、影印機、飲水機等4項。"),
    findings: [
      ["entries[0].actions[0]", "同一句列舉「新住民」兩次；請刪除其一，或核對是否誤植。"],
      ["entries[0].actions[1]", "同一句列舉「飲水機」兩次；請刪除其一，或核對是否誤植。"],
    ],
  },
  {
    name: "short things of two lists, or of other verbs",
    plan: said(
      "戶政所、地政所與戶政所、稅捐處的分工。",
      "設置飲水機、座椅、更新飲水機。",
      "協助長者、關懷長者、長者共餐。",
    ),
  },
  {
    name: "a clause or a sentence twice",
    plan: said(
      "主動關懷民眾需求，主動關懷民眾需求2場。",
      "主動關懷民眾需求2場。主動關懷民眾需求2場。",
      "提供民眾便捷服務，提供民眾便捷服務2場。",
    ),
    findings: ["主動關懷民眾需求2場", "主動關懷民眾需求2場", "提供民眾便捷服務2場"].map(
      (said, i) => [`entries[0].actions[${i}]`, `同一段文字重複「${said}」；請刪除其一，或核對是否誤植。`] as const,
    ),
  },
  {
    name: "a clause that goes on, a short one, one that others end with",
    plan: said(
      "推動便民服務措施，推動便民服務措施說明會。",
      "隨到隨辦，隨到隨辦。",
      "收件由承辦人核章後送主管核定；發文由承辦人核章後送主管核定。",
    ),
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
    name: "並 twice",
    plan: said("檢討並並公布結果。"),
    findings: [["entries[0].actions[0]", "「並並」緊接重複「並」；請核對原件，刪除贅字。"]],
  },
  {
    name: "a particle twice",
    plan: said("便民之之措施。"),
    findings: [["entries[0].actions[0]", "「之之」緊接重複「之」；請核對原件，刪除贅字。"]],
  },
]);
