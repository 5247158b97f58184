import { testRule } from "../rule-table";

testRule("letter-year-prefix", [
  { name: "the year of the date", plan: { legalBasis: ["107年2月12日府計研字第1070053000號函"] } },
  { name: "the year before, at New Year", plan: { legalBasis: ["107年1月3日府計研字第1060070000號函"] } },
  {
    name: "a two-digit year in an older number",
    plan: { legalBasis: [{ text: "總統令", date: "89年6月14日", number: "（89）華總一義字第8900166180號" }] },
  },
  {
    name: "eleven digits and the closing letter of a ministry",
    plan: { legalBasis: [{ text: "函", date: "102年11月1日", number: "臺教高（四）字第1020166329B號" }] },
  },
  { name: "no date to compare with", plan: { legalBasis: [{ text: "函", number: "府計研字第1050070000號" }] } },
  {
    name: "the same year in the code and in the number",
    plan: { legalBasis: ["107年7月4日（107）北市地登字第1076005958號函"] },
  },
  {
    name: "the code names another year than the number",
    plan: { legalBasis: [{ text: "函", number: "（107）北市地登字第1106005958號" }] },
    findings: [
      [
        "legalBasis[0].number",
        "「（107）北市地登字第1106005958號」的代字載107年，號碼卻以 110 起首，兩者不符；請核對原文更正。",
      ],
    ],
  },
  {
    name: "two years before its date",
    plan: { legalBasis: ["107年2月12日府計研字第1050070000號函"] },
    findings: [
      [
        "legalBasis[0]",
        "「府計研字第1050070000號」的年度碼為 105，發文日期卻在107年；年度碼應為 107 或 106，請核對日期與字號。",
      ],
    ],
  },
  {
    name: "the year after its date",
    plan: { legalBasis: ["107年2月12日府計研字第1080070000號函"] },
    findings: [
      [
        "legalBasis[0]",
        "「府計研字第1080070000號」的年度碼為 108，發文日期卻在107年；年度碼應為 107 或 106，請核對日期與字號。",
      ],
    ],
  },
]);
