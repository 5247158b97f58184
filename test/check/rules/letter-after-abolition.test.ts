import { testRule } from "../rule-table";

const legalBasis = (citation: string) => ({ rocYear: 107, legalBasis: [citation] });

testRule("letter-after-abolition", [
  { name: "a body that exists", plan: {} },
  {
    name: "a letter of the time when the body existed",
    plan: legalBasis("行政院衛生署101年7月22日衛署企字第1010016789號函"),
  },
  { name: "on its last day", plan: legalBasis("行政院衛生署102年7月22日衛署企字第1020016789號函") },
  { name: "its successor", plan: legalBasis("衛生福利部102年7月23日衛部綜字第1020016789號函") },
  { name: "without a date", plan: legalBasis("行政院衛生署函頒「服務獎勵計畫」") },
  { name: "a month in which it still existed", plan: legalBasis("行政院衛生署102年7月函頒「服務獎勵計畫」") },
  {
    name: "a city's commission of a similar name",
    plan: legalBasis("臺北市政府研究發展考核委員會106年1月5日北市研展字第1060000001號函"),
  },
  {
    name: "on the day of its successor",
    plan: legalBasis("行政院衛生署102年7月23日衛署企字第1020016789號函"),
    findings: [
      [
        "legalBasis[0]",
        "計畫引用「行政院衛生署」102年7月23日的函，該機關僅存續至102年7月22日，其後為「衛生福利部」；請更正發文機關或日期。",
      ],
    ],
  },
  {
    name: "an office under it",
    plan: legalBasis("行政院農業委員會林務局113年2月1日林企字第1130000123號函"),
    findings: [
      [
        "legalBasis[0]",
        "計畫引用「行政院農業委員會」113年2月1日的函，該機關僅存續至112年7月31日，其後為「農業部」；請更正發文機關或日期。",
      ],
    ],
  },
  {
    name: "a county that had become a city, with 台 for 臺",
    plan: legalBasis("台南縣政府100年1月13日府計研字第1000006665號函"),
    findings: [
      [
        "legalBasis[0]",
        "計畫引用「臺南縣政府」100年1月13日的函，該機關僅存續至99年12月24日，其後為「臺南市政府」；請更正發文機關或日期。",
      ],
    ],
  },
  {
    name: "by its short name",
    plan: legalBasis("行政院勞委會105年5月1日勞企字第1050000123號函"),
    findings: [
      [
        "legalBasis[0]",
        "計畫引用「行政院勞工委員會」105年5月1日的函，該機關僅存續至103年2月16日，其後為「勞動部」；請更正發文機關或日期。",
      ],
    ],
  },
]);
