import { describe, expect, test } from "vitest";
import { analyseSensitivity, type SensitivityOptions } from "../../src/panel/analyse-sensitivity";
import { thirdReader } from "../../src/panel/methods/third-reader";
import { weightedPhases } from "../../src/panel/methods/weighted-phases";
import { items } from "./panels";

/** Two items of 90 and 10 points, marked in percent. */
const UNEQUAL = items(90, 10);

function sheet(agency: string, a: number, b: number) {
  return { framework: "items", judge: "甲", subject: { agency }, scale: "percent", marks: { a, b } };
}

test("the smallest change is smallest in the unit of the marks: 3 of 100 before 20 of 100", () => {
  // 東 0.9 × 80 + 0.1 × 80 = 80, 西 78: down 3 in a (2.7 points), or 21 in b (2.1 points).
  const outcome = analyseSensitivity([sheet("東所", 80, 80), sheet("西所", 78, 78)], UNEQUAL, { step: 1 });
  expect(outcome.ok && outcome.value.subjects[0]?.mark).toMatchObject({ criterion: { id: "a" }, from: 80, to: 77 });
});

test("of a void result nothing is said", () => {
  const sheets = [sheet("東所", 80, 80), sheet("西所", 78, 78)];
  const outcome = analyseSensitivity(sheets, UNEQUAL, { decision: { kind: "void" } });
  expect(outcome.ok && outcome.value.subjects).toEqual([]);
});

test("what no own mark changes is said of this subject alone", () => {
  const outcome = analyseSensitivity([sheet("東所", 80, 80)], UNEQUAL);
  expect(outcome.ok && outcome.value.subjects[0]?.words[0]).toBe("本機關之任何單一評分變動，均不改變其名次及等第。");
});

describe("a judge without whom there is no result is said, not passed over", () => {
  const NO_RESULT = "即無從計算總分，沒有評審結果。";
  const given = (judge: string, agency: string, mark: number, more: object = {}) => ({
    framework: "items",
    judge,
    subject: { agency },
    marks: { a: mark },
    ...more,
  });
  const phases = [
    { id: "書面", weight: 50 },
    { id: "實地", weight: 50 },
  ];

  test.each<[string, readonly unknown[], SensitivityOptions, readonly string[]]>([
    ["the only judge", [given("甲", "東所", 80), given("甲", "西所", 70)], {}, ["甲"]],
    [
      "the only judge of a group",
      [given("甲", "東所", 80), given("乙", "西所", 70)],
      { groups: { 東所: "一", 西所: "二" } },
      ["甲"],
    ],
    [
      "the only judge of a stage",
      [
        given("甲", "東所", 80, { phase: "書面" }),
        given("乙", "東所", 80, { phase: "書面" }),
        given("丙", "東所", 70, { phase: "實地" }),
      ],
      { method: weightedPhases, phases },
      ["丙"],
    ],
    ["one of two readers", [given("甲", "東所", 80), given("乙", "東所", 79)], { method: thirdReader }, ["甲", "乙"]],
  ])("%s", (_, sheets, options, judges) => {
    const outcome = analyseSensitivity(sheets, items(100), options);
    const [first] = outcome.ok ? outcome.value.subjects : [];
    expect(first?.judges).toEqual(judges.map((judge) => ({ judge, rank: null, withoutResult: true })));
    expect(first?.words.slice(2)).toEqual(judges.map((judge) => `不計${judge}，${NO_RESULT}`));
  });

  test("in English", () => {
    const outcome = analyseSensitivity([given("A", "東所", 80)], items(100), { locale: "en" });
    expect(outcome.ok && outcome.value.subjects[0]?.words.at(-1)).toBe(
      "Without A: no total can be computed, so there is no result.",
    );
  });
});
