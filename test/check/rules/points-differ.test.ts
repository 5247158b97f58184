import { expect, test } from "vitest";
import { checkPlan, examplePlan } from "../../../src/check";
import { testRule } from "../rule-table";

const framework = "innovation-points-2010";

testRule("points-differ", [
  { name: "no points printed", plan: { framework } },
  {
    name: "the official points, by id, label and alias",
    plan: { framework, points: { "staff-conduct": 90, 服務流程: 280, 便民標準服務: 600 } },
  },
  { name: "a framework without points has nothing to differ from", plan: { points: { 服務友善: 10 } } },
  {
    name: "a total that is the framework's, and one of a framework without points",
    plan: { framework, points: { 總分: 1000 } },
  },
  {
    name: "a total that is another",
    plan: { framework, points: { 合計: 1050 } },
    findings: [["points.合計", "「合計」印為 1050 分，評核架構所定為 1000 分；請更正配分。"]],
  },
  {
    name: "a misprinted figure, said at the name that was written",
    plan: { framework, points: { 服務行銷有效性: 40 } },
    findings: [["points.服務行銷有效性", "「服務行銷有效性」印為 40 分，評核架構所定為 30 分；請更正配分。"]],
  },
]);

test("the suggestion puts the framework's points at the name that was written", () => {
  const { diagnostics } = checkPlan(examplePlan({ framework, points: { 服務行銷有效性: 40 } }));
  expect(diagnostics.find(({ code }) => code === "points-differ")?.fix).toEqual({
    safe: false,
    edits: [{ path: ["points", "服務行銷有效性"], value: 30 }],
  });
});
