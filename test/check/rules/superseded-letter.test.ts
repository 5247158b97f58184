import { testRule } from "../rule-table";

const legalBasis = ["行政院96年7月23日院授研展字第09600152471號函頒「政府服務創新精進方案」"];

testRule("superseded-letter", [
  { name: "the scheme in force", plan: {} },
  { name: "the older scheme in its own time", plan: { rocYear: 105, framework: "innovation-2016", legalBasis } },
  {
    name: "adopted before the new scheme was promulgated",
    plan: { rocYear: 106, adopted: "105年12月20日", legalBasis },
  },
  {
    name: "another document of a similar name, without a number",
    plan: { legalBasis: ["範例縣政府函頒「範例縣政府服務創新精進方案」"] },
  },
  {
    name: "the older scheme by its title alone",
    plan: { legalBasis: ["行政院96年7月23日函頒「政府服務創新精進方案」"] },
    findings: [
      [
        "legalBasis[0]",
        "「政府服務創新精進方案」（院授研展字第09600152471號）自民國106年起已由新方案取代，107年度計畫仍以之為依據；請改引現行方案。",
      ],
    ],
  },
  {
    name: "the older scheme under a number that lost a digit",
    plan: { legalBasis: ["行政院96年7月23日院授研展字第0960015247號函頒「政府服務創新精進方案」"] },
    findings: [
      [
        "legalBasis[0]",
        "「政府服務創新精進方案」（院授研展字第09600152471號）自民國106年起已由新方案取代，107年度計畫仍以之為依據；請改引現行方案。",
      ],
    ],
  },
  {
    name: "the number of the new scheme under the older one's title is another finding",
    plan: { legalBasis: ["行政院106年1月9日院授發社字第1061300008號函頒「政府服務創新精進方案」"] },
  },
  {
    name: "106 still on the letter of 96, as a Taipei office did",
    plan: { rocYear: 106, adopted: "106年2月1日", legalBasis },
    findings: [
      [
        "legalBasis[0]",
        "「政府服務創新精進方案」（院授研展字第09600152471號）自民國106年起已由新方案取代，106年度計畫仍以之為依據；請改引現行方案。",
      ],
    ],
  },
]);
