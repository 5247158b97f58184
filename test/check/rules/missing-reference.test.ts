import { testRule } from "../rule-table";

const said = (...words: string[]) => ({ entries: [{ criterion: "服務友善", actions: words }] });

testRule("missing-reference", [
  { name: "no attachment", plan: said("增設標示。") },
  { name: "attachments in general", plan: said("檢附相關附件，申請書附件應備齊。", "電子郵件附件不得逾10MB。") },
  {
    name: "a section with that heading",
    plan: { ...said("名單如附件1。"), sections: [{ title: "附件1 推動小組名單" }] },
  },
  {
    name: "a section with that heading in other numerals",
    plan: {
      ...said("名單如附件 １。"),
      sections: [{ title: "名單", text: "內容。" }, { title: "附件一、推動小組名單" }],
    },
  },
  { name: "a passage that is the attachment", plan: { ...said("名單如附表。"), monitoring: ["附表：推動小組名單。"] } },
  { name: "the table below", plan: said("實施要項如下表。") },
  { name: "the table of a law", plan: said("依規費收費辦法附表一及作業要點之附件2收費。") },
  { name: "an attached thing", plan: said("附件箱3個、附表演活動。") },
  {
    name: "two numbered ones, one several times",
    plan: said("名單如附件1。", "期程如附件2，名單詳附件1。"),
    findings: [["entries[0].actions[0]", "引用「附件1」、「附件2」，文件內未見；請一併附上，或刪除引用。"]],
  },
  {
    name: "one without a number",
    plan: said("分工如附表。"),
    findings: [["entries[0].actions[0]", "引用「附表」，文件內未見；請一併附上，或刪除引用。"]],
  },
  {
    name: "a Chinese numeral, in brackets",
    plan: said("分工表（附錄三）每年檢討。"),
    findings: [["entries[0].actions[0]", "引用「附錄三」，文件內未見；請一併附上，或刪除引用。"]],
  },
  {
    name: "at the beginning of a sentence",
    plan: said("附件3所列項目全數辦理。"),
    findings: [["entries[0].actions[0]", "引用「附件3」，文件內未見；請一併附上，或刪除引用。"]],
  },
  {
    name: "a heading that begins with it",
    plan: { ...said("附件3所列項目全數辦理。"), sections: [{ title: "附件3 項目表" }] },
  },
  {
    name: "one of two is there",
    plan: { ...said("名單如附件1。", "期程如附件2。"), sections: [{ title: "附件1" }] },
    findings: [["entries[0].actions[1]", "引用「附件2」，文件內未見；請一併附上，或刪除引用。"]],
  },
]);
