import { testRule } from "../rule-table";

testRule("unclear-citation", [
  { name: "issuer, date, number and title", plan: {} },
  { name: "a title alone", plan: { legalBasis: ["「政府服務躍升方案」"] } },
  { name: "a law", plan: { legalBasis: ["政府資訊公開法第7條"] } },
  { name: "no citation at all", plan: { legalBasis: [] } },
  { name: "a letter number that is malformed is another finding", plan: { legalBasis: ["府計研字第A號"] } },
  {
    name: "words that name nothing",
    plan: { legalBasis: ["依上級指示辦理"] },
    findings: [
      [
        "legalBasis[0]",
        "計畫依據「依上級指示辦理」看不出發文機關、日期、字號或名稱；請寫明，例如「行政院106年1月9日院授發社字第1061300008號函」。",
      ],
    ],
  },
]);
