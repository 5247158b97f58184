import { testRule } from "../rule-table";

const actions = ["辦理1場次。"];

testRule("unknown-criterion", [
  {
    name: "ids, labels, numbered labels and paths are known",
    plan: {
      entries: [
        { criterion: "friendliness", actions },
        { criterion: "服務便捷", actions },
        { criterion: "二、 服務可近性", actions },
        { criterion: ["服務評價", "服務滿意情形"], actions },
      ],
    },
  },
  {
    name: "a name off by one character is misspelt, not unknown",
    plan: { entries: [{ criterion: "服務有善", actions }] },
  },
  {
    name: "a name off by one character at the end of a path is misspelt, not unknown",
    plan: {
      entries: [
        { criterion: ["服務評價", "服務滿意情型"], actions },
        { criterion: "服務評價/意見回應處理情型", actions },
      ],
    },
  },
  {
    name: "without a framework nothing is unknown",
    plan: { framework: undefined, entries: [{ criterion: "綠色採購績效", actions }] },
  },
  {
    name: "a printed total is no criterion",
    plan: { points: { 服務友善: 10, 合計: 10 } },
  },
  {
    name: "printed points of no criterion",
    plan: { points: { 服務友善: 10, 綠色採購績效: 20 } },
    findings: [
      [
        "points.綠色採購績效",
        "評核架構「leap-award-2018」沒有「綠色採購績效」這一項；請改為架構內的項目，或併入相關項目。",
      ],
    ],
  },
  {
    name: "two siblings in one row are merged, not unknown",
    plan: { entries: [{ criterion: "服務友善及服務一致及正確", actions }] },
  },
  {
    name: "a criterion of no framework",
    plan: { entries: [{ criterion: "綠色採購績效", actions }] },
    findings: [
      [
        "entries[0].criterion",
        "評核架構「leap-award-2018」沒有「綠色採購績效」這一項；請改為架構內的項目，或併入相關項目。",
      ],
    ],
  },
  {
    name: "a criterion of another framework, among faulty rows whose places must not shift",
    plan: {
      entries: [
        { criterion: "friendliness", actions: 5 as unknown as string },
        { criterion: "服務流程便捷性", actions },
      ],
    },
    findings: [
      [
        "entries[1].criterion",
        "評核架構「leap-award-2018」沒有「服務流程便捷性」這一項；請改為架構內的項目，或併入相關項目。",
      ],
    ],
  },
]);
