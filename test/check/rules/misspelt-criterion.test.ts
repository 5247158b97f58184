import { describe, expect, test } from "vitest";
import type { Path } from "../../../src/base/path";
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
    name: "one misprint above several rows, and in two passages",
    plan: {
      framework: "innovation-2016",
      goals: ["推動創新增值服務。", "檢討創新增值服務。"],
      entries: [
        { criterion: ["創新增值服務", "創新(意)服務情形", "有價值的創意服務"], actions },
        { criterion: ["創新增值服務", "創新(意)服務情形", "地點延伸創意服務"], actions },
      ],
    },
    findings: [
      ["goals[0]", "「創新增值服務」應為「創新加值服務」；請更正為評核架構的正式名稱。"],
      ["entries[0].criterion", "「創新增值服務」應為「創新加值服務」；請更正為評核架構的正式名稱。"],
    ],
  },
  { name: "a quoted slogan", plan: { goals: ["以「服務有善」為口號，滿意度90%。"] } },
  {
    name: "quoted names of other things beside a criterion",
    plan: { goals: ["就「服務友善」訂定「服務禮儀要點」及「友善列車」。"] },
  },
  {
    name: "a quoted name beside a right one",
    plan: { goals: ["包含「基礎服務」、「服務遞迭」及「服務量能」，滿意度90%。"] },
    findings: [["goals[0]", "「服務遞迭」應為「服務遞送」；請更正為評核架構的正式名稱。"]],
  },
  {
    name: "a known misprint in running text",
    plan: { framework: "innovation-2016", goals: ["推動創新增值服務。"] },
    findings: [["goals[0]", "「創新增值服務」應為「創新加值服務」；請更正為評核架構的正式名稱。"]],
  },
]);

describe("the fix", () => {
  const fixOf = (plan: object) =>
    checkPlan(examplePlan(plan)).diagnostics.find(({ code }) => code === "misspelt-criterion")?.fix;
  const framework = "innovation-2016";
  const criterion = ["entries", 0, "criterion"];

  test.each<[string, object, boolean, Path, string]>([
    ["puts a label for a label", { entries: [{ criterion: "服務有善", actions }] }, false, criterion, "服務友善"],
    ["puts an id for an id", { entries: [{ criterion: "freindliness", actions }] }, false, criterion, "friendliness"],
    [
      "leaves the labels around it",
      { framework, entries: [{ criterion: ["創新增值服務", "創新(意)服務情形", "有價值的創意服務"], actions }] },
      true,
      criterion,
      "創新加值服務／創新(意)服務情形／有價值的創意服務",
    ],
    [
      "puts what is printed right beside a criterion that is named rightly",
      { framework, entries: [{ criterion: "value-added-innovation", printedAs: "創新增值服務", actions }] },
      true,
      ["entries", 0, "printedAs"],
      "創新加值服務",
    ],
    ["puts a text right", { framework, goals: ["推動創新增值服務。"] }, true, ["goals", 0], "推動創新加值服務。"],
    [
      "is a suggestion where a line break goes",
      { framework, goals: ["推動創新\n增值服務。"] },
      false,
      ["goals", 0],
      "推動創新加值服務。",
    ],
  ])("%s", (_, plan, safe, path, value) => expect(fixOf(plan)).toEqual({ safe, edits: [{ path, value }] }));

  test("puts every row right", () => {
    const row = { criterion: "value-added-innovation", printedAs: "創新增值服務", actions };
    const edits = [0, 1].map((i) => ({ path: ["entries", i, "printedAs"], value: "創新加值服務" }));
    expect(fixOf({ framework, entries: [row, row] })).toEqual({ safe: true, edits });
  });

  test("puts a quoted name right where it stands, as a suggestion", () => {
    const edits = [{ path: ["goals", 0], within: { start: 7, end: 11 }, value: "服務遞送", replaces: "服務遞迭" }];
    expect(fixOf({ goals: ["「基礎服務」「服務遞迭」達90%。"] })).toEqual({ safe: false, edits });
  });
});
