import { testRule } from "../rule-table";

const entries = [
  { criterion: "服務友善", actions: [{ text: "增設標示20面。", target: "滿意度90%。" }], deadline: "每月" },
];
const LATER = "年度終了後請補填，計畫階段不用者，請刪除此欄";

testRule("empty-column", [
  { name: "headings are not known", plan: {} },
  {
    name: "every heading has something under it",
    plan: { columns: ["實施要項", "推動作法", "完成期限", "預期目標"], entries },
  },
  {
    name: "headings of criteria and actions",
    plan: { columns: ["評核項目", "評核指標（15項）", "具體作法"], entries },
  },
  { name: "a heading that is not known", plan: { columns: ["備註", "照片"], entries } },
  { name: "a heading with blanks, in brackets and full width", plan: { columns: ["完 成 期 限（年月日）"], entries } },
  { name: "a plan without rows", plan: { columns: ["實施成果"], entries: [] } },
  {
    name: "a result in one row",
    plan: {
      columns: ["實施成果"],
      entries: [{ criterion: "服務友善", actions: [{ text: "甲案。", result: "已辦理。" }] }],
    },
  },
  {
    name: "results and scores are one finding",
    plan: { columns: ["評核項目", "具體作法", "預期目標", "實施成果", "評核分數"], entries },
    findings: [["columns[3]", `計畫表印有「實施成果」、「評核分數」欄，各列均空白；${LATER}。`]],
  },
  {
    name: "units",
    plan: { columns: ["推動作法", "承辦單位"], entries },
    findings: [["columns[1]", "計畫表印有「承辦單位」欄，各列均空白；請補填，不用者，請刪除此欄。"]],
  },
  {
    name: "deadlines of no row",
    plan: { columns: ["完成期限"], entries: [{ criterion: "服務友善", actions: ["增設標示20面。"] }] },
    findings: [["columns[0]", "計畫表印有「完成期限」欄，各列均空白；請補填，不用者，請刪除此欄。"]],
  },
  {
    name: "two headings for one thing are said once",
    plan: { columns: ["主辦單位", "承辦單位"], entries },
    findings: [["columns[0]", "計畫表印有「主辦單位」欄，各列均空白；請補填，不用者，請刪除此欄。"]],
  },
]);
