import { testRule } from "../rule-table";

const legalBasis = (citation: string) => ({ legalBasis: [citation] });
const found = (citation: string, missing: string, known = "") =>
  [["legalBasis", `計畫依據「${citation}」未載${missing}；請補列${known}，以便查考。`]] as const;
const LEAP = "（據查為「行政院106年1月9日院授發社字第1061300008號函頒『政府服務躍升方案』」）";

testRule("incomplete-citation", [
  { name: "a letter in full", plan: {} },
  { name: "a law", plan: legalBasis("個人資料保護法") },
  { name: "an article of a law", plan: legalBasis("政府資訊公開法第7條") },
  { name: "directions, which are published under their names", plan: legalBasis("行政院函頒「文書處理手冊」") },
  { name: "a regulation and its issuer", plan: legalBasis("範例縣政府為民服務工作考核要點") },
  { name: "what cannot be told at all is another finding", plan: legalBasis("依上級指示辦理") },
  {
    name: "a date that does not exist is another finding",
    plan: legalBasis("範例縣政府106年2月30日府計研字第1060012345號函頒「服務獎勵計畫」"),
  },
  {
    name: "a malformed number is another finding",
    plan: legalBasis("範例縣政府106年2月3日府計研字第10600號函頒「服務獎勵計畫」"),
  },
  { name: "what a meeting resolved", plan: legalBasis("本所106年11月20日所務會議決議辦理。") },
  {
    name: "a strange sign in the number is another finding",
    plan: legalBasis("範例縣政府106年2月3日府計研字第106A012345號函頒「服務獎勵計畫」"),
  },
  {
    name: "corner marks in half width",
    plan: legalBasis("範例縣政府106年2月3日府計研字第1060012345號函頒｢服務獎勵計畫｣"),
  },
  ...(
    [
      ["範例縣政府106年2月3日府計研字第1060012345號函送會議紀錄。", "文件名稱或主旨"],
      ["範例縣政府106年2月3日府計研字第1060012345號函辦理。", "文件名稱或主旨"],
      ["106年2月3日府計研字第1060012345號函辦理。", "發文機關、文件名稱或主旨"],
      ["範例縣政府府計研字第1060012345號函頒「服務獎勵計畫」", "發文日期"],
      ["範例縣政府106年2月3日函頒「服務獎勵計畫」", "發文字號"],
      ["範例縣政府107年度提升政府服務實施計畫", "發文日期、發文字號"],
      ["行政院函頒「政府服務躍升方案」", "發文日期、發文字號", LEAP],
      ["行政院106年1月9日院授發社字第1061300008號函", "文件名稱或主旨", LEAP],
    ] as const
  ).map(([citation, missing, known]) => ({
    name: `${citation} lacks ${missing}`,
    plan: legalBasis(citation),
    findings: found(citation, missing, known).map(([, message]) => ["legalBasis[0]", message] as const),
  })),
  {
    name: "each of several",
    plan: { legalBasis: ["範例縣政府服務獎勵計畫", "範例縣政府服務精進方案"] },
    findings: ["範例縣政府服務獎勵計畫", "範例縣政府服務精進方案"].map(
      (citation, i) =>
        [`legalBasis[${i}]`, `計畫依據「${citation}」未載發文日期、發文字號；請補列，以便查考。`] as const,
    ),
  },
]);
