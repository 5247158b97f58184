import { testRule } from "../rule-table";

testRule("letter-title-mismatch", [
  { name: "letter and title belong together", plan: {} },
  {
    name: "a letter that is not known is not wrong",
    plan: { legalBasis: ["範例縣政府107年2月1日府計研字第1070000001號函頒「範例實施計畫」"] },
  },
  { name: "a letter cited without a title", plan: { legalBasis: ["行政院106年1月9日院授發社字第1061300008號函"] } },
  {
    name: "a title printed with other quotation marks and more words around it",
    plan: {
      legalBasis: [
        "國家發展委員會107年2月15日發社字第1071300028號函頒第2屆『政府服務獎』評獎實施計畫",
        "行政院106年1月9日院授發社字第1061300008號函頒「政府服務躍升方案」及附件",
      ],
    },
  },
  {
    name: "a pairing that only one document shows proves nothing",
    plan: { legalBasis: ["彰化縣政府107年2月12日府計研字第1070053000號函頒「107年度為民服務實施計畫」"] },
  },
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
