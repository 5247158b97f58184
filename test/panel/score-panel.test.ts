import { expect, test } from "vitest";
import { panelResultSchema } from "../../src/model/panel-result";
import { marked, panel, ranks, subjectOf, totals } from "./panels";

test("three judges and three subjects: means, ranks, members and working", () => {
  const result = panel(marked({ 東所: [88, 91, 90], 西所: [90, 92, 94], 南所: [70, 80, 75] }));
  // (88 + 91 + 90) ÷ 3 = 269/3; (90 + 92 + 94) ÷ 3 = 92; (70 + 80 + 75) ÷ 3 = 75.
  expect(totals(result)).toEqual({ 東所: "269/3", 西所: "92", 南所: "75" });
  expect(ranks(result)).toEqual({ 東所: 2, 西所: 1, 南所: 3 });
  const east = subjectOf(result, "東所");
  expect(east.total).toEqual({ value: 89.67, percent: 89.67, exact: { value: "269/3", percent: "269/3" } });
  expect(east.working).toEqual(["(88 + 91 + 90) ÷ 3 = 89.67（精確值 269/3）"]);
  expect(east.members.map(({ judge, points, rank, counted }) => [judge, points, rank, counted])).toEqual([
    ["甲", 88, 2, true],
    ["乙", 91, 2, true],
    ["丙", 90, 2, true],
  ]);
  expect(result.diagnostics).toEqual([]);
});

test("a result is what its schema accepts", () => {
  const result = panel(marked({ 東所: [88, undefined], 西所: [90, 92] }));
  expect(panelResultSchema.parse(JSON.parse(JSON.stringify(result)))).toEqual(JSON.parse(JSON.stringify(result)));
});
