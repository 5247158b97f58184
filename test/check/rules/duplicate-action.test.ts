import { testRule } from "../rule-table";

const rows = (...texts: readonly (readonly string[])[]) => ({
  entries: texts.map((actions, i) => ({ criterion: ["服務友善", "服務便捷", "服務可近性"][i] ?? "", actions })),
});
const same = (action: string, label = "服務友善") =>
  `作法「${action}」已列於「${label}」；請擇一列載，或敘明兩處的差別。`;
const near = (action: string, label = "服務友善") =>
  `作法「${action}」與前列「${label}」的作法文字大致相同；請擇一列載，或敘明兩處的差別。`;
const TALK = "邀集里長舉行座談，蒐集各里對服務的建議。";

testRule("duplicate-action", [
  { name: "different actions", plan: {} },
  { name: "too short to tell", plan: rows(["印製導覽圖冊。"], ["印製導覽圖冊。"]) },
  {
    name: "the same kind of work for two things",
    plan: rows(["代收設籍他縣者的護照照片核對申請。"], ["代收設籍他縣者的門牌證明補發申請。"]),
  },
  {
    name: "the same beginning, other ends",
    plan: rows(["建置行動網頁，刊登每月課程供家長下載。"], ["建置行動網頁，使同仁隨時填報值勤情形。"]),
  },
  {
    name: "an existing measure among the new ones is another finding",
    plan: {
      framework: "innovation-points-2010",
      entries: [
        { criterion: "服務流程透明度", actions: [TALK] },
        { criterion: "有價值的創意服務", actions: [TALK] },
      ],
    },
  },
  { name: "alike within one row", plan: rows(["每月測試東側樓梯的緊急照明。", "每月測試西側樓梯的緊急照明。"]) },
  {
    name: "the same under two criteria",
    plan: rows([TALK], ["甲案。", TALK]),
    findings: [["entries[1].actions[1]", same(TALK)]],
  },
  {
    name: "with other punctuation, blanks and width",
    plan: rows([TALK], ["邀集里長舉行座談,蒐集各里 對服務的建議"]),
    findings: [["entries[1].actions[0]", same("邀集里長舉行座談,蒐集各里 對服務的建議")]],
  },
  { name: "the same twice in one row", plan: rows([TALK, TALK]), findings: [["entries[0].actions[1]", same(TALK)]] },
  {
    name: "nearly the same",
    plan: rows([TALK], ["定期邀集里長舉行座談，蒐集各里對服務的建議。"]),
    findings: [["entries[1].actions[0]", near("定期邀集里長舉行座談，蒐集各里對服務的建議。")]],
  },
  {
    name: "three times: each after the first",
    plan: rows([TALK], [TALK], [TALK]),
    findings: [
      ["entries[1].actions[0]", same(TALK)],
      ["entries[2].actions[0]", same(TALK)],
    ],
  },
  {
    name: "a county is laxer about the words",
    plan: rows(["由專責小組審查各類補助申請案件。"], ["由專責小組複審各類補助申請書。"]),
    config: { rules: { "duplicate-action": { options: { leastPercent: 55 } } } },
    findings: [["entries[1].actions[0]", near("由專責小組複審各類補助申請書。")]],
  },
  {
    name: "and about the length",
    plan: rows(["印製導覽圖冊。"], ["印製導覽圖冊。"]),
    config: { rules: { "duplicate-action": { options: { leastLetters: 6 } } } },
    findings: [["entries[1].actions[0]", same("印製導覽圖冊。")]],
  },
]);
