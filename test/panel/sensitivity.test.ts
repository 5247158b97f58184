import { expect, test } from "vitest";
import { analyseSensitivity } from "../../src/panel/analyse-sensitivity";
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
