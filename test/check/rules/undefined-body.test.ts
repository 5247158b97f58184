import { testRule } from "../rule-table";

const said = (words: string, agency = "範例縣甲乙戶政事務所") => ({ agency, monitoring: [words] });
const found = (body: string, agency = "範例縣甲乙戶政事務所", count = "") =>
  [
    [
      "monitoring[0]",
      `「${agency}」的計畫寫「${body}」${count}，未說明所指機關；請改寫機關名稱，或於首次出現處註明「以下簡稱${body}」。`,
    ],
  ] as const;

testRule("undefined-body", [
  { name: "the office itself", plan: said("由本所主任督導。") },
  { name: "introduced", plan: said("函送範例縣政府（以下簡稱本府）備查，由本府考核。") },
  {
    name: "introduced among the citations",
    plan: { ...said("函送本府。"), legalBasis: ["範例縣政府（下稱「本府」）107年服務躍升計畫"] },
  },
  { name: "a department of a government", plan: said("函送本府，由本處彙整。", "範例縣政府民政處") },
  { name: "a branch", plan: said("本分局各組提送本局。", "範例縣政府警察局東區分局") },
  { name: "a school", plan: said("本校各處室。", "範例國民小學") },
  {
    name: "words that end or begin with these signs",
    plan: said("日本府中市、紙本會辦、本部分、本會計年度、資本公司、基本處置、本處所、本校正表。"),
  },
  { name: "a slogan in quotation marks", plan: said("張貼「本府關心您」標語。") },
  {
    name: "the words of a superior",
    plan: said("執行成果函送本府。"),
    findings: found("本府"),
  },
  {
    name: "of another unit, twice",
    plan: said("俾利本室彙整，由本室陳核。"),
    findings: found("本室", undefined, "（共2處）"),
  },
  {
    name: "a bureau in the plan of a township office",
    plan: said("由本局督導。", "範例縣甲乙鄉公所"),
    findings: found("本局", "範例縣甲乙鄉公所"),
  },
  {
    name: "a centre and a company",
    plan: said("由本中心及本公司辦理。"),
    findings: [...found("本中心"), ...found("本公司")],
  },
]);
