import { testRule } from "../rule-table";

const actions = ["辦理2場次。"];
const rows = (...criteria: readonly string[]) => ({
  framework: "innovation-2016",
  entries: criteria.map((criterion) => ({ criterion, actions })),
});
const says = (own: string, below: string) =>
  `${own}的作法列於本項，${below}的作法只列於其下的細項，體例不一；請統一列法。`;

testRule("uneven-depth", [
  { name: "every requirement by itself", plan: {} },
  { name: "all at the upper one", plan: rows("案件處理流程查詢公開程度", "服務親和程度", "民眾意見回應與改善程度") },
  { name: "all at the lower ones", plan: rows("提供案件承辦資訊種類", "電話禮貌測試績效", "設有民眾意見處理機制") },
  { name: "both for one and the same", plan: rows("服務親和程度", "電話禮貌測試績效") },
  {
    name: "criteria that the framework does not divide",
    plan: rows("服務設施合宜程度", "施政宣導有效程度", "電話禮貌測試績效"),
  },
  {
    name: "a heading without actions is only a heading",
    plan: {
      framework: "innovation-2016",
      entries: [
        { criterion: "服務親和程度", actions: [] },
        { criterion: "電話禮貌測試績效", actions },
      ],
    },
  },
  { name: "no framework", plan: { ...rows("服務親和程度", "設有民眾意見處理機制"), framework: undefined } },
  {
    name: "one above, one below",
    plan: rows("服務親和程度", "設有民眾意見處理機制"),
    findings: [["entries[1]", says("「服務親和程度」", "「民眾意見回應與改善程度」")]],
  },
  {
    name: "one above with its own lower ones, two below",
    plan: rows("案件處理流程查詢公開程度", "提供案件承辦資訊種類", "電話禮貌測試績效", "設有民眾意見處理機制"),
    findings: [["entries[2]", says("「案件處理流程查詢公開程度」", "「服務親和程度」、「民眾意見回應與改善程度」")]],
  },
  {
    name: "a dimension as a whole, another by its requirements",
    plan: {
      entries: [
        { criterion: "基礎服務", actions },
        { criterion: "服務便捷", actions },
      ],
    },
    findings: [["entries[1]", says("「基礎服務」", "「服務遞送」")]],
  },
  {
    name: "an indicator as a whole, another by its parts",
    plan: rows("服務流程便捷性", "服務設施合宜程度"),
    findings: [["entries[1]", says("「服務流程便捷性」", "「服務場所便利性」")]],
  },
]);
