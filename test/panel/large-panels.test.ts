import { describe, expect, test } from "vitest";
import { analyseSensitivity } from "../../src/panel/analyse-sensitivity";
import { scorePanel } from "../../src/panel/score-panel";
import { codes, findings, given, marked, ONE_ITEM, panel, totals } from "./panels";

describe("sheets that name no subject may be of any", () => {
  const stray = { framework: "items", judge: "丙", marks: { a: 10 } };

  test.each(["refuse", "omit"] as const)("nobody has a total, whatever is said of absent judges: %s", (absentJudge) => {
    const result = panel([...marked({ 東所: [80, 90], 西所: [70, 60] }), stray], { absentJudge });
    expect(totals(result)).toEqual({ 東所: null, 西所: null });
    expect(result.subjects.map(({ rank }) => rank)).toEqual([null, null]);
    expect(result.judges.map(({ name, assessed }) => [name, assessed])).toEqual([
      ["甲", 2],
      ["乙", 2],
      ["丙", 0],
    ]);
    expect(codes(result.diagnostics)).toContain("sheet-without-subject 4 subject");
  });
});

describe("what could take forever", () => {
  test("a table of judges and subjects of whom nobody assessed nearly all is refused before it is built", () => {
    const sheets = Array.from({ length: 4000 }, (_, place) => given(`委員${place}`, `機關${place}`, 80));
    expect(findings(sheets)).toEqual(["panel-too-large"]);
  });

  test("the search for a change counts steps beyond 31 bits", () => {
    const framework = { ...ONE_ITEM, criteria: ONE_ITEM.criteria.map((one) => ({ ...one, points: 1_000_000_000 })) };
    const sheets = [given("甲", "東所", 300_000_000.5), given("甲", "西所", 500_000_000)];
    const outcome = analyseSensitivity(sheets, framework, { step: 0.0001 });
    expect(outcome.ok && outcome.value.subjects[0]?.mark).toMatchObject({ to: 500_000_000, rank: 1 });
  });

  test("it ends with the evaluations, while it halves and among the judges", () => {
    const sheets = marked({ 東所: [10, 20, 30, 40], 西所: [99, 98, 97, 96] });
    for (const maxEvaluations of [1, 3, 6]) {
      const outcome = analyseSensitivity(sheets, ONE_ITEM, { maxEvaluations, step: 0.0001 });
      const value = outcome.ok ? outcome.value : undefined;
      expect(value?.subjects.map(({ complete }) => complete)).toEqual([false, false]);
      expect(value?.evaluations).toBeLessThanOrEqual(maxEvaluations + 3);
    }
  });

  test.each([1e-9, 0, Number.NaN])("a step of %s is refused", (step) => {
    expect(() => analyseSensitivity([], ONE_ITEM, { step })).toThrow(RangeError);
  });

  test("20,000 adjustments of one subject, and as many names that nobody has", () => {
    const many = Array.from({ length: 20_000 }, (_, place) => place);
    const adjustments = many.map(() => ({ subject: "東所", points: "1/1000", reason: "專案有功" }));
    const groups = Object.fromEntries([["東所", "甲組"], ...many.map((place) => [`機關${place}`, "甲組"])]);
    const outcome = scorePanel(marked({ 東所: [70, 70] }), ONE_ITEM, { adjustments, groups });
    expect(outcome.ok && totals(outcome.value)).toEqual({ 東所: "90" });
    expect(outcome.diagnostics).toHaveLength(20_000);
  });
});

test("a name with its year that another agency is literally called is made another", () => {
  const sheets = [105, 106].map((rocYear) => ({ ...given("甲", "東所", 80), subject: { agency: "東所", rocYear } }));
  const result = panel([...sheets, given("甲", "東所（105年度）", 90)], {
    limits: [{ subject: "東所（105年度）", score: 60, reason: "重大缺失", source: "自訂" }],
  });
  expect(totals(result)).toEqual({ "東所（105年度）（2）": "80", "東所（106年度）": "80", "東所（105年度）": "60" });
});
