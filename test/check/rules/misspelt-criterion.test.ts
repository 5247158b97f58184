import { expect, test } from "vitest";
import { checkPlan, examplePlan } from "../../../src/check";
import { testRule } from "../rule-table";

const actions = ["辦理1場次。"];

testRule("misspelt-criterion", [
  { name: "the official label", plan: { entries: [{ criterion: "服務友善", actions }] } },
  {
    name: "an alias of another edition",
    plan: { framework: "innovation-2016", entries: [{ criterion: "便民標準服務", actions }] },
  },
  {
    name: "the right name contains the wrong one",
    plan: { framework: "innovation-2016", goals: ["以「創新(意)服務情形」為重點。"] },
  },
  {
    name: "the right name on two lines, and with a blank inside",
    plan: { framework: "innovation-2016", goals: ["創\n新(意)服務情形及創 新(意)服務情形"] },
  },
  {
    name: "a known misprint in full width",
    plan: { framework: "innovation-2016", goals: ["推動新（意）服務情形。"] },
    findings: [["goals[0]", "「新（意）服務情形」應為「創新(意)服務情形」；請更正為評核架構的正式名稱。"]],
  },
  {
    name: "a known misprint with a blank inside",
    plan: { framework: "innovation-2016", goals: ["推動創新增值 服務。"] },
    findings: [["goals[0]", "「創新增值服務」應為「創新加值服務」；請更正為評核架構的正式名稱。"]],
  },
  {
    name: "the name of printed points, misprinted and off by one character",
    plan: { framework: "innovation-points-2010", points: { 創新增值服務: 150, 服務行銷有校性: 30 } },
    findings: [
      ["points.創新增值服務", "「創新增值服務」應為「創新加值服務」；請更正為評核架構的正式名稱。"],
      ["points.服務行銷有校性", "「服務行銷有校性」應為「服務行銷有效性」；請更正為評核架構的正式名稱。"],
    ],
  },
  {
    name: "off by one character",
    plan: { entries: [{ criterion: "服務有善", actions }] },
    findings: [["entries[0].criterion", "「服務有善」應為「服務友善」；請更正為評核架構的正式名稱。"]],
  },
  {
    name: "a known misprint in the path above the criterion",
    plan: {
      framework: "innovation-2016",
      entries: [{ criterion: ["創新增值服務", "創新(意)服務情形", "有價值的創意服務"], actions }],
    },
    findings: [["entries[0].criterion", "「創新增值服務」應為「創新加值服務」；請更正為評核架構的正式名稱。"]],
  },
  {
    name: "a known misprint in running text",
    plan: { framework: "innovation-2016", goals: ["推動創新增值服務。"] },
    findings: [["goals[0]", "「創新增值服務」應為「創新加值服務」；請更正為評核架構的正式名稱。"]],
  },
]);

test("the fix names the criterion's id, or puts the text right", () => {
  const fixes = (plan: object) =>
    checkPlan(examplePlan(plan)).diagnostics.find(({ code }) => code === "misspelt-criterion")?.fix;
  expect(fixes({ entries: [{ criterion: "服務有善", actions }] })).toEqual({
    safe: false,
    edits: [{ path: ["entries", 0, "criterion"], value: "friendliness" }],
  });
  expect(fixes({ framework: "innovation-2016", goals: ["推動創新增值服務。"] })).toEqual({
    safe: true,
    edits: [{ path: ["goals", 0], value: "推動創新加值服務。" }],
  });
  expect(fixes({ framework: "innovation-2016", goals: ["推動創新\n增值服務。"] })).toEqual({
    safe: false,
    edits: [{ path: ["goals", 0], value: "推動創新加值服務。" }],
  });
});
