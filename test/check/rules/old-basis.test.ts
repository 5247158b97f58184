import { testRule } from "../rule-table";

const config = { extends: "strict" };
const legalBasis = (...dates: readonly string[]) => ({
  legalBasis: dates.map((date) => `範例縣政府${date}府計研字第1010051234號函`),
});
const words = (latest: string, years: number) =>
  `107年度計畫所依的函，最近一件為${latest}，相隔${years}年；請確認是否另有新頒的函，並更新計畫依據。`;

testRule("old-basis", [
  { name: "a letter of the year before", plan: {}, config },
  { name: "one of several is new", plan: legalBasis("96年7月23日", "106年12月1日"), config },
  { name: "four years", plan: legalBasis("103年1月5日"), config },
  {
    name: "one without a date may be new",
    plan: { legalBasis: ["行政院96年7月23日函頒「甲方案」", "服務獎勵計畫"] },
    config,
  },
  { name: "none", plan: { legalBasis: [] }, config },
  { name: "not asked unless strict", plan: legalBasis("96年7月23日"), config: {} },
  {
    name: "more years allowed",
    plan: legalBasis("101年7月23日"),
    config: { extends: "strict", rules: { "old-basis": { options: { years: 10 } } } },
  },
  {
    name: "five years",
    plan: legalBasis("102年1月5日"),
    config,
    findings: [["legalBasis[0]", words("102年1月5日", 5)]],
  },
  {
    name: "the latest of several",
    plan: legalBasis("96年7月23日", "99年8月18日", "98年1月1日"),
    config,
    findings: [["legalBasis[1]", words("99年8月18日", 8)]],
  },
  {
    name: "fewer years allowed",
    plan: legalBasis("105年1月5日"),
    config: { rules: { "old-basis": { options: { years: 2 } } } },
    findings: [["legalBasis[0]", words("105年1月5日", 2)]],
  },
  {
    name: "asked by name",
    plan: legalBasis("96年7月23日"),
    config: { rules: { "old-basis": "warning" } },
    findings: [["legalBasis[0]", words("96年7月23日", 11)]],
  },
]);
