import { testRule } from "../rule-table";

const said = (...words: string[]) => ({ entries: [{ criterion: "服務友善", actions: words }] });
const TO_DO = "請統一，中文標點及括號用全形，數字及英文字母用半形。";

testRule("mixed-width", [
  { name: "full width throughout", plan: said("更新網站（頁）內容：每月1次，由資訊人員辦理。") },
  { name: "brackets in half width throughout", plan: { ...said("更新網站(頁)內容。"), rewards: ["敘獎(嘉獎)。"] } },
  { name: "a numbering in half width", plan: said("(1)更新網站（頁）內容。") },
  { name: "foreign text", plan: said("依ISO 9001（品質）辦理。Monday, (Tuesday): open.") },
  { name: "figures and times", plan: said("每日8:30至17:30，共1,000件。") },
  { name: "an address", plan: said("網址：https://www.example.gov.tw/?id=1。") },
  {
    name: "brackets of both widths",
    plan: said("更新網站(頁)內容。", "檢查網站（頁）連結，修正（含附件）。"),
    findings: [["entries[0].actions[0]", `全形與半形混用：括號（半形1處、全形2處）；${TO_DO}`]],
  },
  {
    name: "full stops",
    plan: said("辦理說明會2場.", "辦理座談會.並公告周知。"),
    findings: [["entries[0].actions[0]", `全形與半形混用：句號（半形2處、全形5處）；${TO_DO}`]],
  },
  { name: "points that end no sentence", plan: said("十一.辦理說明會", "1.辦理說明會", "甲乙等...2項", "甲乙丙丁.tw") },
  {
    name: "a bracket of either width in one pair",
    plan: said("更新網站(頁）內容。"),
    findings: [["entries[0].actions[0]", `全形與半形混用：括號（半形1處、全形1處）；${TO_DO}`]],
  },
  {
    name: "marks, the first place in the order of the plan",
    plan: said("辦理如下:宣導,訓練。", "檢討：每季，每年。"),
    findings: [
      ["entries[0].actions[0]", `全形與半形混用：逗號（半形1處、全形1處）、冒號（半形1處、全形1處）；${TO_DO}`],
    ],
  },
  {
    name: "digits and letters",
    plan: said("辦理２場，共30人。", "推動Ｅ化，善用AI。"),
    findings: [
      [
        "entries[0].actions[0]",
        // The title has a year and a goal has a figure.
        `全形與半形混用：數字（半形3處、全形1處）、英文字母（半形1處、全形1處）；${TO_DO}`,
      ],
    ],
  },
]);
