import { expect, test } from "vitest";
import { given, panel } from "./panels";

test("of thousands who are tied the first ten are named, and all are counted", () => {
  const sheets = Array.from({ length: 16_000 }, (_, place) => given("甲", `機關${place}`, 80));
  const { subjects } = panel(sheets);
  expect(subjects[3]?.tiedWith).toEqual([0, 1, 2, 4, 5, 6, 7, 8, 9, 10].map((place) => `機關${place}`));
  expect(subjects[15_999]?.tiedWith?.at(-1)).toBe("機關9");
  expect(subjects.every(({ rank, tied, tiedCount }) => rank === 1 && tied && tiedCount === 15_999)).toBe(true);
});
