import { testRule } from "../rule-table";

const strategy = "就民眾意見研議因應作法。";
const says = (label: string, found = strategy) =>
  `「${label}」只載推動策略「${found}」，未載作法；請補列具體作法、完成期限與承辦單位。`;

testRule("strategy-without-action", [
  { name: "no strategy", plan: {} },
  {
    name: "a strategy with actions",
    plan: { entries: [{ criterion: "服務友善", strategy, actions: ["辦理2場次。"] }] },
  },
  { name: "a row without both is another finding", plan: { entries: [{ criterion: "服務友善", actions: [] }] } },
  {
    name: "an action that could not be read",
    plan: { entries: [{ criterion: "服務友善", strategy, actions: [{ text: 5 as unknown as string }] }] },
  },
  {
    name: "two strategies of one criterion, both with actions",
    plan: {
      entries: [
        { criterion: "服務友善", strategy, actions: ["辦理2場次。"] },
        { criterion: "服務友善", strategy: "改善環境。", actions: ["增設3處。"] },
      ],
    },
  },
  {
    name: "one action for a strategy is enough",
    plan: { entries: [{ criterion: "服務友善", strategy, actions: "甲案。" }] },
  },
  {
    name: "a strategy alone",
    plan: { entries: [{ criterion: "服務友善", strategy, actions: [] }] },
    findings: [["entries[0].actions", says("服務友善")]],
  },
  {
    name: "with a deadline and a benefit",
    plan: {
      entries: [{ criterion: "意見回應處理情形", strategy, actions: [], deadline: "107年12月31日", benefit: "90%。" }],
    },
    findings: [["entries[0].actions", says("意見回應處理情形")]],
  },
  {
    name: "one of two strategies of a criterion",
    plan: {
      entries: [
        { criterion: "服務友善", strategy: "改善環境。", actions: ["增設3處。"] },
        { criterion: "服務友善", strategy, actions: [] },
      ],
    },
    findings: [["entries[1].actions", says("服務友善")]],
  },
  {
    name: "no framework",
    plan: { framework: undefined, entries: [{ criterion: "資訊安全", strategy, actions: [] }] },
    findings: [["entries[0].actions", says("資訊安全")]],
  },
]);
