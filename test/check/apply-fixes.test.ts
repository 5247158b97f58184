import { describe, expect, test } from "vitest";
import { applyFixes, checkPlan, examplePlan } from "../../src/check";
import type { Diagnostic, Edit } from "../../src/diagnostics";

const finding = (edits: readonly Edit[], safe = true): Diagnostic => ({
  code: "example",
  severity: "info",
  path: [],
  message: "",
  args: {},
  fix: { safe, edits },
});

const plan = { title: "  甲乙丙丁", rocYear: 107, goals: ["一二三", "四五六"] };

describe("applyFixes", () => {
  test.each<[string, readonly Diagnostic[], object, number]>([
    ["nothing to do", [], plan, 0],
    ["a whole text", [finding([{ path: ["goals", 1], value: "七" }])], { ...plan, goals: ["一二三", "七"] }, 1],
    ["a number", [finding([{ path: ["rocYear"], value: 108 }])], { ...plan, rocYear: 108 }, 1],
    [
      "words of a text, counted without its outer blanks",
      [finding([{ path: ["title"], value: "子", within: { start: 1, end: 3 } }])],
      { ...plan, title: "  甲子丁" },
      1,
    ],
    [
      "several places of one text, in whatever order",
      [
        finding([
          { path: ["goals", 0], value: "參", within: { start: 2, end: 3 } },
          { path: ["goals", 0], value: "壹一", within: { start: 0, end: 1 } },
        ]),
      ],
      { ...plan, goals: ["壹一二參", "四五六"] },
      1,
    ],
    [
      "letters put between two others",
      [finding([{ path: ["goals", 0], value: "、", within: { start: 1, end: 1 } }])],
      { ...plan, goals: ["一、二三", "四五六"] },
      1,
    ],
    [
      "the first of two that change the same words",
      [
        finding([{ path: ["goals", 0], value: "子", within: { start: 0, end: 2 } }]),
        finding([{ path: ["goals", 0], value: "丑", within: { start: 1, end: 3 } }]),
        finding([{ path: ["goals", 0], value: "寅", within: { start: 2, end: 3 } }]),
        finding([{ path: ["goals", 0], value: "卯" }]),
      ],
      { ...plan, goals: ["子寅", "四五六"] },
      2,
    ],
    ["a suggestion", [finding([{ path: ["rocYear"], value: 108 }], false)], plan, 0],
    ["a place that is not there", [finding([{ path: ["goals", 7], value: "七" }])], plan, 0],
    ["a place that holds a list", [finding([{ path: ["goals"], value: "七" }])], plan, 0],
    ["words beyond the end", [finding([{ path: ["goals", 0], value: "七", within: { start: 2, end: 4 } }])], plan, 0],
    [
      "words before the beginning",
      [finding([{ path: ["goals", 0], value: "七", within: { start: -1, end: 0 } }])],
      plan,
      0,
    ],
    ["words of a number", [finding([{ path: ["rocYear"], value: "七", within: { start: 0, end: 1 } }])], plan, 0],
    ["a place that only the language has", [finding([{ path: ["goals", "at"], value: 0 }])], plan, 0],
    ["a name that is no property of its own", [finding([{ path: ["__proto__", "x"], value: "七" }])], plan, 0],
    [
      "all or nothing of one finding",
      [
        finding([
          { path: ["goals", 0], value: "七" },
          { path: ["goals", 9], value: "八" },
        ]),
      ],
      plan,
      0,
    ],
  ])("%s", (_name, diagnostics, after, count) => {
    const { value, applied } = applyFixes(plan, diagnostics);
    expect(value).toEqual(after);
    expect(applied).toHaveLength(count);
  });

  test("what was handed in is not changed", () => {
    const input = structuredClone(plan);
    applyFixes(input, [finding([{ path: ["goals", 0], value: "七" }])]);
    expect(input).toEqual(plan);
  });

  test("a plan with a misprint of a listed criterion is put right, and nothing is left to fix", () => {
    const before = { ...examplePlan({}), framework: "innovation-2016", scope: "創新增值服務之同仁。" };
    const { value, applied } = applyFixes(before, checkPlan(before).diagnostics);
    expect(Reflect.get(Object(value), "scope")).toBe("創新加值服務之同仁。");
    expect(applied.map(({ code }) => code)).toEqual(["misspelt-criterion"]);
    expect(applyFixes(value, checkPlan(value).diagnostics).applied).toEqual([]);
  });
});
