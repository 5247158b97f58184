import { testRule } from "../rule-table";

const legalBasis = (citation: string) => ({ legalBasis: [citation] });

testRule("letter-part-mismatch", [
  { name: "number, title, date and issuer belong together", plan: {} },
  {
    name: "a copy of the letter, told apart by one digit more",
    plan: legalBasis("行政院106年1月9日院授發社字第10613000081號函頒「政府服務躍升方案」"),
  },
  {
    name: "the letter of a county that passed it on, of another day",
    plan: legalBasis("範例縣政府106年1月20日府計研字第1060012345號函頒「政府服務躍升方案」"),
  },
  {
    name: "the letter of a county of the same day",
    plan: legalBasis("範例縣政府106年1月9日府計研字第1060012345號函頒「政府服務躍升方案」"),
  },
  ...["本府", "本所", "該府", "鈞府", ""].map((issuer) => ({
    name: `the letter that ${issuer || "an office without a name"} passed it on by, of the same day`,
    plan: legalBasis(`${issuer}106年1月9日府研服字第1060001234號函頒「政府服務躍升方案」`),
  })),
  { name: "an issuer that is no name, of this office", plan: legalBasis("本院106年1月9日院授發社字第1061300008號函") },
  {
    name: "another date is another finding",
    plan: legalBasis("行政院107年1月9日院授發社字第1061300008號函頒「政府服務躍升方案」"),
  },
  { name: "no issuer", plan: legalBasis("106年1月9日院授發社字第1061300008號函頒「政府服務躍升方案」") },
  {
    name: "an issuer by its abbreviation",
    plan: legalBasis("國發會107年2月15日發社字第1071300028號函頒第2屆「政府服務獎」評獎實施計畫"),
  },
  { name: "an issuer that is no name", plan: legalBasis("鈞院106年1月9日院授發社字第1061300008號函") },
  {
    name: "a malformed number is another finding",
    plan: legalBasis("行政院106年1月9日院授發社字第10613A0008號函頒「政府服務躍升方案」"),
  },
  {
    name: "two digits of the number changed about",
    plan: legalBasis("行政院106年1月9日院授發社字第1061300080號函頒「政府服務躍升方案」"),
    findings: [
      [
        "legalBasis[0]",
        "行政院106年1月9日函頒「政府服務躍升方案」的文號為「院授發社字第1061300008號」，計畫寫成「院授發社字第1061300080號」；請核對文號。",
      ],
    ],
  },
  {
    name: "another code",
    plan: legalBasis("106年1月9日院授研展字第1061300008號函頒「政府服務躍升方案」"),
    findings: [
      [
        "legalBasis[0]",
        "行政院106年1月9日函頒「政府服務躍升方案」的文號為「院授發社字第1061300008號」，計畫寫成「院授研展字第1061300008號」；請核對文號。",
      ],
    ],
  },
  {
    name: "another issuer",
    plan: legalBasis("國家發展委員會106年1月9日院授發社字第1061300008號函頒「政府服務躍升方案」"),
    findings: [
      [
        "legalBasis[0]",
        "「院授發社字第1061300008號」的發文機關為「行政院」，計畫寫成「國家發展委員會」；請核對發文機關。",
      ],
    ],
  },
]);
