import { testRule } from "../rule-table";

const said = (...words: string[]) => ({
  goals: [],
  monitoring: [],
  entries: [{ criterion: "服務友善", actions: words }],
});

testRule("half-width-punctuation", [
  { name: "full width", plan: said("加強橫向聯繫，增設標示。") },
  { name: "some of each width are mixed, which is another finding", plan: said("加強聯繫,增設標示。", "檢討，改善。") },
  { name: "only brackets", plan: said("更新網站(頁)內容。") },
  { name: "foreign text and figures", plan: said("Open daily, 8:30-17:30; 1,000件。") },
  {
    name: "brackets of foreign names and numbers are not counted",
    plan: said("檢修A(B)型設備2件,聯絡電話(02)1234-5678。"),
    findings: [["entries[0].actions[0]", "中文句中的逗號（1處）均為半形；中文標點應用全形，請更正。"]],
  },
  { name: "what is left of a web page is another finding", plan: said("供民眾&nbsp;免費&#160;使用。") },
  { name: "no marks at all", plan: said("增設標示") },
  { name: "an address behind a blank", plan: said("網站 https://www.example.gov.tw/ 公開資料。") },
  {
    name: "commas",
    plan: said("加強聯繫,增設標示,檢討改善。"),
    findings: [["entries[0].actions[0]", "中文句中的逗號（2處）均為半形；中文標點應用全形，請更正。"]],
  },
  {
    name: "commas, semicolons and brackets",
    plan: said("加強聯繫(含電話),增設標示;檢討改善。"),
    findings: [
      ["entries[0].actions[0]", "中文句中的括號（1處）、逗號（1處）、分號（1處）均為半形；中文標點應用全形，請更正。"],
    ],
  },
  {
    name: "a colon",
    plan: said("目標:達90%。"),
    findings: [["entries[0].actions[0]", "中文句中的冒號（1處）均為半形；中文標點應用全形，請更正。"]],
  },
  {
    name: "full stops",
    plan: { ...said("辦理說明會2場.", "辦理座談會.並公告周知."), scope: undefined, rewards: [] },
    findings: [["entries[0].actions[0]", "中文句中的句號（3處）均為半形；中文標點應用全形，請更正。"]],
  },
  {
    name: "points that end no sentence",
    plan: said("十一.辦理說明會", "1.辦理說明會", "辦理甲乙等...2項", "滿意度達90.5分", "網址：甲乙丙丁.tw"),
  },
  {
    name: "question and exclamation marks",
    plan: said("需要協助嗎?", "歡迎!"),
    findings: [["entries[0].actions[0]", "中文句中的問號（1處）、驚嘆號（1處）均為半形；中文標點應用全形，請更正。"]],
  },
]);
