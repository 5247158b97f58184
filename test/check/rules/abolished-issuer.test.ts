import { testRule } from "../rule-table";

const legalBasis = ["行政院研究發展考核委員會99年8月18日會研字第0992161632號函"];

testRule("abolished-issuer", [
  { name: "a body that exists", plan: {} },
  { name: "the body still existed in the plan's year", plan: { rocYear: 100, legalBasis } },
  { name: "103 began before the body was merged", plan: { rocYear: 103, legalBasis } },
  {
    name: "a city's own commission of a similar name",
    plan: { legalBasis: ["臺北市政府研究發展考核委員會107年1月5日北市研展字第1070000001號函"] },
  },
  { name: "a county's 研考會, by its short name", plan: { legalBasis: ["研考會99年8月18日府研字第0992161632號函"] } },
  { name: "a later letter of the same code", plan: { legalBasis: ["107年8月18日會研字第1072161632號函"] } },
  ...[
    "行政院研究發展考核委員會（以下簡稱研考會）99年8月18日會研字第0992161632號函",
    "行政院研考會99年8月18日會研字第0992161632號函",
    "研考會99年8月18日會研字第0992161632號函",
    "99年8月18日會研字第0992161632號函",
  ].map((citation) => ({
    name: citation,
    plan: { legalBasis: [citation] },
    findings: [
      [
        "legalBasis[0]",
        "「行政院研究發展考核委員會」已併入「國家發展委員會」（存續至103年1月21日），107年度計畫仍以其函為依據；請改引現行機關的函。",
      ],
    ] as const,
  })),
  {
    name: "a year after it was merged",
    plan: { rocYear: 105, legalBasis },
    findings: [
      [
        "legalBasis[0]",
        "「行政院研究發展考核委員會」已併入「國家發展委員會」（存續至103年1月21日），105年度計畫仍以其函為依據；請改引現行機關的函。",
      ],
    ],
  },
  {
    name: "a letter later than the body is another finding",
    plan: { legalBasis: ["行政院衛生署106年1月5日衛署企字第1060016789號函"] },
  },
  {
    name: "a body that was renamed",
    plan: { legalBasis: ["行政院衛生署101年1月5日衛署企字第1010016789號函"] },
    findings: [
      [
        "legalBasis[0]",
        "「行政院衛生署」已改制為「衛生福利部」（存續至102年7月22日），107年度計畫仍以其函為依據；請改引現行機關的函。",
      ],
    ],
  },
  {
    name: "a county that became a city",
    plan: { legalBasis: ["臺南縣政府98年1月13日府計研字第0980006665號函"] },
    findings: [
      [
        "legalBasis[0]",
        "「臺南縣政府」已併入「臺南市政府」（存續至99年12月24日），107年度計畫仍以其函為依據；請改引現行機關的函。",
      ],
    ],
  },
]);
