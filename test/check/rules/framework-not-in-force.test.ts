import { testRule } from "../rule-table";

testRule("framework-not-in-force", [
  { name: "107 under the leap scheme, in force since 106", plan: {} },
  { name: "106, the first year of the leap scheme", plan: { rocYear: 106 } },
  { name: "105, the last year of the innovation scheme", plan: { framework: "innovation-2016", rocYear: 105 } },
  { name: "97, the first year of the innovation scheme", plan: { framework: "innovation-2010", rocYear: 97 } },
  {
    name: "106 still under the innovation scheme, as a Taipei office did",
    plan: { framework: "innovation-points-2010", rocYear: 106 },
    findings: [
      [
        "framework",
        "106年度計畫採用「政府服務創新精進方案」（99年度，第一線服務機關（第1類），15項評核指標配分1000分）架構，該架構適用期間為97年至105年；請改用計畫年度適用的架構。",
      ],
    ],
  },
  {
    name: "105 under the leap scheme, before it was promulgated",
    plan: { rocYear: 105 },
    findings: [
      [
        "framework",
        "105年度計畫採用「政府服務躍升方案」（107年度，政府服務獎整體服務類，4構面9實施要項）架構，該架構適用期間為106年起；請改用計畫年度適用的架構。",
      ],
    ],
  },
]);
