import { testRule } from "../rule-table";

const actions = ["辦理1場次。"];

testRule("duplicate-criterion", [
  { name: "every criterion once", plan: {} },
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
