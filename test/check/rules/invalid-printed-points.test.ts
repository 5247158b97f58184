import { testRule } from "../rule-table";

testRule("invalid-printed-points", [
  { name: "no points printed", plan: {} },
  { name: "points above 0", plan: { points: { 服務友善: 0.5 } } },
  {
    name: "where the framework has points it is said that they differ",
    plan: { framework: "innovation-points-2010", points: { 服務行銷有效性: 0 } },
  },
  {
    name: "the same of the total of such a framework",
    plan: { framework: "innovation-points-2010", points: { 合計: 0 } },
  },
  {
    name: "a total of 0 where no other is known",
    plan: { points: { "合計：": 0 } },
    findings: [['points["合計："]', "「合計：」印為 0 分；配分應大於 0，請更正或刪除。"]],
  },
  {
    name: "0 and less than 0",
    plan: { points: { 服務友善: 0, 服務便捷: -5 } },
    findings: [
      ["points.服務友善", "「服務友善」印為 0 分；配分應大於 0，請更正或刪除。"],
      ["points.服務便捷", "「服務便捷」印為 -5 分；配分應大於 0，請更正或刪除。"],
    ],
  },
]);
