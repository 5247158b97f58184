import { testRule } from "../rule-table";

testRule("letter-date-mismatch", [
  { name: "the letter's own date", plan: {} },
  {
    name: "only its month",
    plan: { legalBasis: [{ text: "函", date: "2017-01", number: "院授發社字第1061300008號" }] },
  },
  { name: "no date", plan: { legalBasis: [{ text: "函", number: "院授發社字第1061300008號" }] } },
  { name: "a letter that is not known", plan: { legalBasis: ["範例縣政府107年2月1日府計研字第1070000001號函"] } },
  {
    name: "a year too late",
    plan: { legalBasis: ["行政院107年1月9日院授發社字第1061300008號函頒「政府服務躍升方案」"] },
    findings: [
      [
        "legalBasis[0]",
        "「院授發社字第1061300008號」的發文日期為106年1月9日，計畫寫成107年1月9日；請更正日期，或核對文號。",
      ],
    ],
  },
]);
