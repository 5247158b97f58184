import { testRule } from "../rule-table";

const said = (...words: string[]) => ({ entries: [{ criterion: "服務友善", actions: words }] });

testRule("html-remains", [
  { name: "plain text", plan: said("增設標示。") },
  { name: "less and more", plan: said("等候時間<10分鐘，滿意度>90%。") },
  { name: "title marks", plan: said("村<里>民大會。") },
  { name: "an ampersand", plan: said("Q&A專區、R&D。") },
  { name: "an arrow", plan: said("收件->審核->發證。") },
  { name: "an unknown tag", plan: said("<範例>") },
  {
    name: "list items",
    plan: said("<ol><li>增設標示。</li></ol>"),
    findings: [["entries[0].actions[0]", "文字殘留網頁標記「<ol>」等4處；請刪除，並確認分項及換行是否正確。"]],
  },
  {
    name: "a line break",
    plan: said("增設標示。<br/>培訓志工。"),
    findings: [["entries[0].actions[0]", "文字殘留網頁標記「<br/>」；請刪除，並確認分項及換行是否正確。"]],
  },
  {
    name: "a tag with its looks",
    plan: said('<p style="margin:0">增設標示。'),
    findings: [
      ["entries[0].actions[0]", '文字殘留網頁標記「<p style="margin:0">」；請刪除，並確認分項及換行是否正確。'],
    ],
  },
  {
    name: "a blank",
    plan: said("增設&nbsp;標示。"),
    findings: [["entries[0].actions[0]", "文字殘留網頁標記「&nbsp;」；請刪除，並確認分項及換行是否正確。"]],
  },
]);
