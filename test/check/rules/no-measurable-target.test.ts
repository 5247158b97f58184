import { testRule } from "../rule-table";

const rows = (...actions: readonly string[]) => ({
  goals: ["提供優質服務。"],
  entries: actions.map((action) => ({ criterion: "服務友善", actions: [action] })),
});
const says = (count: number, measured: string) =>
  `載有作法的 ${count} 列中，${measured}載有可量測的目標（比率、次數、件數或時限），年終無從考核成效；請就主要作法訂定可量測的目標。`;
const none = (count: number) => [["entries", says(count, "沒有任何一列")]] as const;
const vague = ["增設標示。", "加強訓練。", "更新網頁。"] as const;

testRule("no-measurable-target", [
  { name: "every row of the example", plan: {} },
  { name: "a goal for the whole plan", plan: { ...rows(...vague), goals: ["滿意度達90%以上。"] } },
  { name: "one row of four", plan: rows(...vague, "抽查50件。") },
  { name: "two rows say nothing about the share", plan: rows("增設標示。", "加強訓練。") },
  {
    name: "no row has actions",
    plan: { goals: [], entries: vague.map(() => ({ criterion: "服務友善", actions: [] })) },
  },
  {
    name: "a benefit, a target",
    plan: {
      entries: [
        { criterion: "服務友善", actions: [{ text: "增設標示。", target: "3日內回復。" }] },
        { criterion: "服務便捷", actions: ["加強訓練。"], benefit: "錯誤率降低百分之五。" },
        { criterion: "服務可近性", actions: ["到校收件。"] },
      ],
    },
  },
  ...[
    "達九成以上。",
    "滿意度 ９０％",
    "每季一次。",
    "每月召開法令研討會一次。",
    "至少二場。",
    "十五分鐘內完成。",
    "增加通報項目至8項。",
    "由3日縮短為當日辦理。",
    "每2個月召開1次會議。",
    "擬增加1位志工。",
    "問卷400份。",
    "線上預約推廣全年300件。",
    "公開作業流程40項。",
    "每月電話測試20通。",
    "到校服務6校。",
    "提供檢索方式3種。",
    "網站失效連結為0。",
    "陳情逾期案件為零。",
    "達成受理零錯誤。",
    "減少書表2種。",
    "表單簡併6種。",
    "設置服務窗口2個。",
    "線上申辦件數成長一倍。",
    "更新座椅三十張。",
    "辦理講習2-3場。",
    "辦理說明會一場。",
    "電話禮貌測試平均85分。",
    "同仁提案12案。",
  ].map((action) => ({ name: `can be measured: ${action}`, plan: rows(...vague, action) })),
  { name: "nothing at all", plan: rows(...vague), findings: none(3) },
  ...[
    "107年12月31日前完成。",
    "24小時受理，全年無休。",
    "依第7條第3款公開。",
    "開立一次告知單。",
    "網站計有最新法令、人口統計7項。",
    "提供身分證掛失等6項線上服務。",
    "提供數十種通報服務。",
    "表揚前三名。",
    "達成四項目標。",
    "表揚前3名。",
    "案件一處收件，全程服務。",
    "「113通報專線」加強宣導。",
    "5人以上團體可申請到府服務。",
    "每日維護，每週一更新。",
    "於2樓設置座椅。",
    "年滿14歲者由專人到校收件。",
    "依「107年度計畫」辦理。",
    "定期更新第2版。",
  ].map((action) => ({ name: `no measure: ${action}`, plan: rows(...vague, action), findings: none(4) })),
  {
    name: "one row of five",
    plan: rows(...vague, "改善動線。", "抽查50件。"),
    findings: [["entries", says(5, "僅 1 列")]],
  },
  {
    name: "a county asks for more",
    plan: rows(...vague, "抽查50件。"),
    config: { rules: { "no-measurable-target": { options: { leastPercent: 50 } } } },
    findings: [["entries", says(4, "僅 1 列")]],
  },
]);
