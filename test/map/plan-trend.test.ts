import { expect, test } from "vitest";
import { planTrend } from "../../src/map/plan-trend";
import type { PlanInput } from "../../src/model/plan";

function planOf(rocYear: number, rows: Readonly<Record<string, string[]>>, framework = "leap-award-2018"): PlanInput {
  const entries = Object.entries(rows).map(([criterion, actions]) => ({ criterion, actions }));
  return { framework, agency: "範例縣甲乙戶政事務所", rocYear, entries };
}

const SIGNS = "於一樓大廳增設雙語標示20面。";
const COUNTER = "設置無障礙櫃檯及愛心鈴。";
const ONLINE = "提供線上預約服務，縮短等候時間。";

const first = planOf(107, { 服務友善: [SIGNS, COUNTER] });
const second = planOf(108, { 服務友善: [COUNTER, SIGNS.replace("20", "25")], 服務便捷: [ONLINE] });
const third = planOf(109, { 服務便捷: [ONLINE] });

test("three years: what went on, changed, came and went, by year and by criterion", () => {
  const { trend, diagnostics } = planTrend([first, second, third]);
  expect(diagnostics).toEqual([]);
  expect(trend?.years.map(({ rocYear, entries, actions, since }) => [rocYear, entries, actions, since])).toEqual([
    [107, 1, 2, null],
    [108, 2, 3, { unchanged: 1, changed: 1, added: 1, removed: 0 }],
    [109, 1, 1, { unchanged: 1, changed: 0, added: 0, removed: 2 }],
  ]);
  expect(trend?.criteria.map(({ label, cells }) => [label, ...cells])).toEqual([
    ["服務友善", { actions: 2, added: null }, { actions: 2, added: 0 }, null],
    ["服務便捷", null, { actions: 1, added: 1 }, { actions: 1, added: 0 }],
  ]);
  expect(trend?.comparisons.map(({ before, after }) => [before.rocYear, after.rocYear])).toEqual([
    [107, 108],
    [108, 109],
  ]);
});

test("across frameworks actions are found again, criteria have rows of their own", () => {
  const old = planOf(105, { 服務場所便利性: [COUNTER] }, "innovation-2016");
  const { trend } = planTrend([old, first]);
  expect(trend?.years[1]?.since).toEqual({ unchanged: 1, changed: 0, added: 1, removed: 0 });
  expect(trend?.criteria.map(({ framework, cells }) => [framework, ...cells])).toEqual([
    ["innovation-2016", { actions: 1, added: null }, null],
    ["leap-award-2018", null, { actions: 2, added: 1 }],
  ]);
});

test("a fault of a plan is told once, at its place; without a readable plan there is no table", () => {
  // Data from elsewhere need not keep to the types.
  const faulty = { ...second, goals: 5 } as unknown as PlanInput;
  const { trend, diagnostics } = planTrend([first, faulty, third]);
  expect(diagnostics.map(({ path }) => path)).toEqual([[1, "goals"]]);
  expect(trend?.years.length).toBe(3);
  // Data from elsewhere need not keep to the types.
  const none = planTrend([first, null as unknown as PlanInput, third]);
  expect(none.trend).toBeUndefined();
  expect(none.diagnostics.map(({ path }) => path)).toEqual([[1]]);
});

test("one plan has nothing before it, no plan is an empty table", () => {
  expect(planTrend([first]).trend).toMatchObject({ years: [{ actions: 2, since: null }], comparisons: [] });
  expect(planTrend([]).trend).toEqual({ years: [], criteria: [], comparisons: [] });
});
