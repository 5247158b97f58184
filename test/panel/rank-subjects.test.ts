import { describe, expect, test } from "vitest";
import { type RankedValue, type RankOptions, rankSubjects } from "../../src/panel/rank-subjects";
import { codes } from "./panels";

function ranked(values: readonly (number | string)[], options: RankOptions = {}): readonly number[] {
  const outcome = rankSubjects(
    values.map((value, place) => ({ subject: `第${place + 1}所`, value })),
    options,
  );
  if (!outcome.ok) throw new Error(codes(outcome.diagnostics).join(", "));
  return outcome.value.map(({ rank }) => rank);
}

describe("equal values", () => {
  test.each([
    ["competition 1 2 2 4", "competition", [1, 2, 2, 4]],
    ["dense 1 2 2 3 (澎湖縣98年度: 第1名、第2名二機關、第3名)", "dense", [1, 2, 2, 3]],
    ["fractional 1 2.5 2.5 4 (獎勵地方政府招商辦法第6條: 序位平均數)", "fractional", [1, 2.5, 2.5, 4]],
  ] as const)("%s", (_, ranking, expected) => {
    expect(ranked([95, 90, 90, 80], { ranking })).toEqual(expected);
    expect(ranked([5, 10, 10, 20], { ranking, best: "lowest" })).toEqual(expected);
  });

  test.each([
    ["all equal", [80, 80, 80], "fractional", [2, 2, 2]],
    ["all equal", [80, 80, 80], "dense", [1, 1, 1]],
    ["two ties", [80, 90, 80, 90, 70], "competition", [3, 1, 3, 1, 5]],
    ["two ties", [80, 90, 80, 90, 70], "fractional", [3.5, 1.5, 3.5, 1.5, 5]],
    ["one alone", [80], "competition", [1]],
    ["nobody", [], "competition", []],
  ] as const)("%s: %j, %s", (_, values, ranking, expected) => {
    expect(ranked(values, { ranking })).toEqual(expected);
  });
});

describe("values are exact", () => {
  test.each([
    ["269/3 is above 89.66 and below 89.67", ["269/3", 89.66, 89.67], [2, 3, 1]],
    ["90 and 90.0 are equal, as number and as text", [90, "90.0", "90"], [1, 1, 1]],
    ["what only doubles take for equal is not", ["0.1000000000000000055", "0.1"], [1, 2]],
    ["0.1 is a tenth", [0.1, "1/10"], [1, 1]],
    ["far beyond the safe integers", ["9007199254740993", "9007199254740992"], [1, 2]],
    ["below zero", [-1, 0, "-0.5"], [3, 1, 2]],
  ])("%s", (_, values, expected) => {
    expect(ranked(values)).toEqual(expected);
  });
});

test("groups are ranked apart, in the order in which subjects came", () => {
  const values: RankedValue[] = [
    { subject: "東所", group: "甲組", value: 80 },
    { subject: "南所", group: "乙組", value: 70 },
    { subject: "西所", group: "甲組", value: 90 },
    { subject: "北所", group: "乙組", value: 70 },
    { subject: "中所", value: 10 },
  ];
  expect(rankSubjects(values)).toEqual({
    ok: true,
    diagnostics: [],
    value: [
      { subject: "東所", group: "甲組", rank: 2, tied: false },
      { subject: "南所", group: "乙組", rank: 1, tied: true },
      { subject: "西所", group: "甲組", rank: 1, tied: false },
      { subject: "北所", group: "乙組", rank: 1, tied: true },
      { subject: "中所", rank: 1, tied: false },
    ],
  });
});

describe("bad input ranks nobody", () => {
  test.each<{ readonly name: string; readonly values: readonly unknown[]; readonly expected: readonly string[] }>([
    { name: "NaN", values: [{ subject: "東所", value: Number.NaN }], expected: ["invalid-value 0 value"] },
    {
      name: "a text that is no number, and nothing",
      values: [{ subject: "東所", value: "優等" }, { subject: "西所" }, { subject: "南所", value: 80 }],
      expected: ["invalid-value 0 value", "invalid-value 1 value"],
    },
    {
      name: "one subject twice in its group",
      values: [
        { subject: "東所", value: 80 },
        { subject: "東所", value: 90 },
      ],
      expected: ["repeated-subject 1"],
    },
  ])("$name", ({ values, expected }) => {
    // Programs in JavaScript may hand in anything.
    const outcome = rankSubjects(values as readonly RankedValue[]);
    expect(outcome.ok).toBe(false);
    expect(codes(outcome.diagnostics)).toEqual(expected);
    expect(outcome.diagnostics[0]?.message).toMatch(/「東所」/u);
  });

  test("one subject may stand in two groups", () => {
    expect(
      rankSubjects([
        { subject: "東所", group: "甲", value: 1 },
        { subject: "東所", group: "乙", value: 1 },
      ]).ok,
    ).toBe(true);
  });

  test.each([
    ["ranking: one of", { ranking: "ordinal" }],
    ["best: one of", { best: "middle" }],
  ])("a programmer's error throws: %s", (message, options) => {
    expect(() => rankSubjects([], options as RankOptions)).toThrow(message);
  });
});
