import { testRule } from "../rule-table";

const basis = (citation: string | object) => ({ legalBasis: [citation as string] });

testRule("letter-number-malformed", [
  { name: "ten digits", plan: {} },
  { name: "eleven digits with blanks inside", plan: basis("行政院 96 年 7 月 23 日院授研展字第 09600152471 號函") },
  {
    name: "an older form has fewer digits",
    plan: basis({ text: "內政部函", date: "89年6月20日", number: "台(89)內中地字第8978872號" }),
  },
  { name: "a citation without any number", plan: basis("行政院函頒「政府服務躍升方案」") },
  {
    name: "too few digits for its date",
    plan: basis({ text: "範例縣政府函", date: "107年2月1日", number: "府計研字第107005號" }),
    findings: [
      [
        "legalBasis[0].number",
        "發文字號「府計研字第107005號」的號碼有 6 碼；民國92年以後的號碼應為 10 碼或 11 碼，請核對原文。",
      ],
    ],
  },
  {
    name: "no 字第",
    plan: basis({ text: "範例縣政府函", number: "府計研1070053000" }),
    findings: [
      [
        "legalBasis[0].number",
        "發文字號「府計研1070053000」格式不符；應為「代字＋字第＋號碼＋號」，如「院授發社字第1061300008號」。",
      ],
    ],
  },
]);
