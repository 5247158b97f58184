import { testRule } from "../rule-table";

const monitoring = (words: string, rocYear = 107) => ({ rocYear, monitoring: [words] });
const found = (rocYear: number, name: string, expected: string, places = "") =>
  [
    ["monitoring[0]", `${rocYear}年度並無「${name}」${places}，當年度的獎項為「${expected}」；請更正獎項名稱。`],
  ] as const;

testRule("award-name", [
  { name: "no award", plan: {} },
  { name: "the award of the year", plan: monitoring("配合「政府服務獎」評獎作業辦理。") },
  { name: "of an earlier year", plan: monitoring("配合政府服務品質獎評獎作業辦理。", 100) },
  { name: "that of the year before is given in this one", plan: monitoring("參加政府服務品質獎評獎。", 106) },
  { name: "what was won", plan: monitoring("本所曾榮獲政府服務品質獎。") },
  { name: "an edition that is past", plan: monitoring("第5屆政府服務品質獎之經驗。") },
  { name: "a year that is past", plan: monitoring("101年度政府服務品質獎評獎意見。") },
  { name: "offices that won it", plan: monitoring("觀摩政府服務品質獎得獎機關。") },
  { name: "a county's own award", plan: monitoring("配合範例縣政府服務品質獎初審。") },
  {
    name: "the first award in a plan for 105",
    plan: monitoring("配合「行政院服務品質獎」評獎作業辦理。", 105),
    findings: found(105, "行政院服務品質獎", "政府服務品質獎"),
  },
  {
    name: "the second in a plan for 107",
    plan: monitoring("參加政府服務品質獎評獎。"),
    findings: found(107, "政府服務品質獎", "政府服務獎"),
  },
  {
    name: "one that was still to come",
    plan: monitoring("參加政府服務獎評獎。", 100),
    findings: found(100, "政府服務獎", "政府服務品質獎"),
  },
  {
    name: "another clause speaks of the past",
    plan: monitoring("經獲得縣府績優獎，並推薦參加行政院服務品質獎評獎。", 105),
    findings: found(105, "行政院服務品質獎", "政府服務品質獎"),
  },
  {
    name: "in several places: one finding",
    plan: { rocYear: 107, monitoring: ["參加政府服務品質獎。"], rewards: ["獲推薦參加政府服務品質獎者，予以敘獎。"] },
    findings: found(107, "政府服務品質獎", "政府服務獎", "（全計畫共2處）"),
  },
]);
