import { testRule } from "../rule-table";

testRule("letter-title-mismatch", [
  { name: "letter and title belong together", plan: {} },
  {
    name: "a letter that is not known is not wrong",
    plan: { legalBasis: ["範例縣政府107年2月1日府計研字第1070000001號函頒「範例實施計畫」"] },
  },
  { name: "a letter cited without a title", plan: { legalBasis: ["行政院106年1月9日院授發社字第1061300008號函"] } },
  {
    name: "the letter of 106 under the older scheme's name, as offices in Changhua did",
    plan: { legalBasis: ["行政院106年1月9日院授發社字第1061300008號函頒「政府服務創新精進方案」"] },
    findings: [
      [
        "legalBasis[0]",
        "「院授發社字第1061300008號」函頒的是「政府服務躍升方案」，計畫寫成「政府服務創新精進方案」；請更正名稱，或核對文號。",
      ],
    ],
  },
]);
