import { testRule } from "../rule-table";

const basis = (citation: string | object) => ({ legalBasis: [citation as string] });

const malformed = (found: string, faults: string) =>
  `發文字號「${found}」${faults}；應為「代字＋字第＋號碼＋號」（例如「院授發社字第1061300008號」），請核對原文更正。`;

testRule("letter-number-malformed", [
  { name: "ten digits", plan: {} },
  { name: "eleven digits with blanks inside", plan: basis("行政院 96 年 7 月 23 日院授研展字第 09600152471 號函") },
  {
    name: "an older form has fewer digits",
    plan: basis({ text: "內政部函", date: "89年6月20日", number: "台(89)內中地字第8978872號" }),
  },
  { name: "a citation without any number", plan: basis("行政院函頒「政府服務躍升方案」") },
  {
    name: "ten digits and the closing letter of a ministry",
    plan: basis({ text: "教育部函", date: "102年11月1日", number: "臺教高（四）字第1020166329B號" }),
  },
  {
    name: "a letter in a text too long for one citation",
    plan: basis(`${"一、依據下列各項規定及函示辦理。".repeat(30)}107年2月12日府計研字第1070053000號函頒`),
  },
  ...["、", "及", "、第"].map((joiner) => ({
    name: `two numbers that share one 號, joined by ${joiner}`,
    plan: basis(`行政院106年1月9日院授發社字第1061300008${joiner}1061300009號函頒「政府服務躍升方案」`),
  })),
  {
    name: "three numbers that share one 號, in the field",
    plan: basis({ text: "行政院函", number: "院授發社字第 1061300008、1061300009及1061300010 號" }),
  },
  {
    name: "stray characters within the number, in a text",
    plan: basis("範例縣政府107年2月1日府計研字第10700A5號函"),
    findings: [["legalBasis[0]", malformed("府計研字第10700A5號", "號碼夾雜其他字元")]],
  },
  {
    name: "no 第, in a text",
    plan: basis("行政院106年1月9日院授發社字1061300008號函頒「政府服務躍升方案」"),
    findings: [["legalBasis[0]", malformed("院授發社字1061300008號", "缺「第」")]],
  },
  {
    name: "no 字, in a text with blanks",
    plan: basis("行政院106年1月9日院授發社第 1061300008 號函頒「政府服務躍升方案」"),
    findings: [["legalBasis[0]", malformed("院授發社第1061300008號", "缺「字」")]],
  },
  {
    name: "too few digits for its date",
    plan: basis({ text: "範例縣政府函", date: "107年2月1日", number: "府計研字第107005號" }),
    findings: [
      [
        "legalBasis[0].number",
        "發文字號「府計研字第107005號」的號碼有 6 碼；民國92年以後的號碼多為 10 碼或 11 碼，請核對原文。",
      ],
    ],
  },
  {
    name: "no 字第",
    plan: basis({ text: "範例縣政府函", number: "府計研1070053000" }),
    findings: [["legalBasis[0].number", malformed("府計研1070053000", "缺「字」、缺「第」、缺「號」")]],
  },
  {
    name: "no 號, in a text: the word of issuing is no part of the number",
    plan: basis("範例縣政府107年2月1日府計研字第1070053000函頒「範例計畫」"),
    findings: [["legalBasis[0]", malformed("府計研字第1070053000", "缺「號」")]],
  },
  {
    name: "號 twice",
    plan: basis("範例縣政府107年2月1日府計研字第1070053000號號函頒「範例計畫」"),
    findings: [["legalBasis[0]", malformed("府計研字第1070053000號號", "重複「號」")]],
  },
  {
    name: "a hyphen within the number",
    plan: basis("範例縣政府107年2月1日府計研字第107-0053000號函頒「範例計畫」"),
    findings: [["legalBasis[0]", malformed("府計研字第107-0053000號", "號碼夾雜其他字元")]],
  },
  {
    name: "neither code nor digits",
    plan: basis({ text: "範例縣政府函", number: "字第號" }),
    findings: [["legalBasis[0].number", malformed("字第號", "缺代字、缺號碼")]],
  },
  {
    name: "other signs in the code",
    plan: basis({ text: "範例縣政府函", number: "府計*研字第1070053000號" }),
    findings: [["legalBasis[0].number", malformed("府計*研字第1070053000號", "代字夾雜其他字元")]],
  },
]);
