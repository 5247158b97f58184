import { testRule } from "../rule-table";

const actions = ["辦理1場次。"];

testRule("duplicate-criterion", [
  { name: "every criterion once", plan: {} },
  {
    name: "a row for each strategy of a criterion",
    plan: {
      entries: [
        { criterion: "friendliness", strategy: "改善環境。", actions },
        { criterion: "friendliness", strategy: "加強訓練。", actions },
      ],
    },
  },
  {
    name: "the same strategy twice, and a row without any",
    plan: {
      entries: [
        { criterion: "friendliness", strategy: "改善環境。", actions },
        { criterion: "friendliness", strategy: "改善 環境。", actions },
        { criterion: "friendliness", actions },
        { criterion: "friendliness", strategy: "加強訓練。", actions },
      ],
    },
    findings: [
      ["entries[1].criterion", "「服務友善」已列於第 1 列；請合併為一列。"],
      ["entries[2].criterion", "「服務友善」已列於第 1 列；請合併為一列。"],
      ["entries[3].criterion", "「服務友善」已列於第 3 列；請合併為一列。"],
    ],
  },
  {
    name: "by id and again by label",
    plan: {
      entries: [
        { criterion: "friendliness", actions },
        { criterion: "服務便捷", actions },
        { criterion: "服務友善", actions },
      ],
    },
    findings: [["entries[2].criterion", "「服務友善」已列於第 1 列；請合併為一列。"]],
  },
  {
    name: "rows are counted as they were handed in, whatever is wrong with others",
    plan: {
      entries: [
        { criterion: 5 as unknown as string, actions },
        { criterion: "friendliness", actions },
        { criterion: "服務友善", actions },
      ],
    },
    findings: [["entries[2].criterion", "「服務友善」已列於第 2 列；請合併為一列。"]],
  },
  {
    name: "an unknown name twice is still a repetition",
    plan: {
      framework: undefined,
      entries: [
        { criterion: "資訊安全", actions },
        { criterion: "資訊安全", actions },
      ],
    },
    findings: [["entries[1].criterion", "「資訊安全」已列於第 1 列；請合併為一列。"]],
  },
]);
