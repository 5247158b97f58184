import { describe, expect, test } from "vitest";
import { leapAward2018 } from "../../src/frameworks/leap-award-2018";
import { planTrend } from "../../src/map/plan-trend";
import type { CrosswalkInput } from "../../src/model/crosswalk";
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

test("criteria of two frameworks that are equal, one for one, share a row, also where a third framework stands between", () => {
  const oldest = planOf(99, { 服務可勝任程度: [COUNTER], 線上服務提供及使用情形: [ONLINE] }, "innovation-2010");
  const old = planOf(105, { 服務人員可勝任程度: [SIGNS], 提供及推廣線上服務項目: [ONLINE] }, "innovation-2016");
  const rowsOf = (...plans: PlanInput[]) =>
    planTrend(plans).trend?.criteria.map(({ label, equals, cells }) => [
      label,
      ...(equals ?? []).map((one) => `${one.framework} ${one.label}`),
      ...cells.map((cell) => cell?.actions ?? null),
    ]);
  expect(rowsOf(oldest, old)).toEqual([
    ["服務可勝任程度", "innovation-2016 服務人員可勝任程度", 1, 1],
    // Equal only together with another one.
    ["線上服務提供及使用情形", 1, null],
    ["提供及推廣線上服務項目", null, 1],
  ]);
  expect(rowsOf(oldest, first, old)).toEqual([
    ["服務可勝任程度", "innovation-2016 服務人員可勝任程度", 1, null, 1],
    ["線上服務提供及使用情形", 1, null, null],
    ["服務友善", null, 2, null],
    ["提供及推廣線上服務項目", null, null, 1],
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

describe("plans that name no framework", () => {
  const without = ({ framework: _, ...plan }: PlanInput): PlanInput => plan;
  const told = (plans: readonly PlanInput[]) => {
    const { trend, diagnostics } = planTrend(plans);
    return {
      said: diagnostics.map(({ code, path }) => [code, ...path].join(" ")),
      years: trend?.years.map(({ framework }) => framework),
      rows: trend?.criteria.map(({ framework, label }) => [framework, label].join(" ")),
    };
  };
  const rows = ["leap-award-2018 服務友善", "leap-award-2018 服務便捷"];
  const leap = "leap-award-2018";

  test.each<[string, readonly PlanInput[], string[], (string | undefined)[], string[]]>([
    ["the first", [without(first), second, third], ["framework-of-other 0 framework"], [leap, leap, leap], rows],
    ["the one between", [first, without(second), third], ["framework-of-other 1 framework"], [leap, leap, leap], rows],
    [
      "the first two",
      [without(first), without(second), third],
      ["framework-of-other 0 framework", "framework-of-other 1 framework"],
      [leap, leap, leap],
      rows,
    ],
    ["all of them", [without(first), without(second)], [], [undefined, undefined], [" 服務友善", " 服務便捷"]],
    [
      "one that fits only the plan after it",
      [planOf(105, { 服務場所便利性: [COUNTER] }, "innovation-2016"), without(first), second],
      ["framework-of-other 1 framework"],
      ["innovation-2016", leap, leap],
      ["innovation-2016 服務場所便利性", ...rows],
    ],
    [
      "one that fits none",
      [first, without(planOf(108, { 自訂甲: [SIGNS], 自訂乙: [ONLINE] }))],
      ["framework-not-named 1 framework"],
      [leap, undefined],
      ["leap-award-2018 服務友善", " 自訂甲", " 自訂乙"],
    ],
  ])("%s: read by its neighbour where it fits, told once, one row for a criterion", (_, plans, said, years, labels) => {
    expect(told(plans)).toEqual({ said, years, rows: labels });
  });
});

describe("a crosswalk of the caller's own", () => {
  const table: CrosswalkInput = {
    from: "innovation-2016",
    to: "leap-award-2018",
    basis: "package",
    links: [
      {
        sources: ["convenient-service", "information-flow", "value-added-innovation"],
        targets: ["friendliness"],
        relation: "intersects",
        rationale: "本縣自訂。",
        confidence: "high",
      },
    ],
    unmapped: { from: [], to: leapAward2018.criteria.map(({ id }) => id).filter((id) => id !== "friendliness") },
  };
  const old = planOf(105, { 服務場所便利性: [COUNTER] }, "innovation-2016");
  const measures = planOf(114, { "strategy-1-4": [COUNTER] }, "leap-measures-2025");

  test("is followed between its two frameworks, the package's elsewhere", () => {
    const { trend, diagnostics } = planTrend([old, first, measures], { crosswalk: table });
    expect(diagnostics).toEqual([]);
    expect(trend?.comparisons.map(({ crosswalk }) => crosswalk?.basis)).toEqual(["caller", "package"]);
  });

  test("with a single plan it is called unused, and the plan is described", () => {
    const { trend, diagnostics } = planTrend([old], { crosswalk: table });
    expect(diagnostics.map(({ code, path }) => [code, ...path])).toEqual([["crosswalk-unused", "crosswalk"]]);
    expect(trend).toMatchObject({ years: [{ actions: 1, since: null }], comparisons: [] });
  });

  test("between others it is refused, once and under its own name; within one framework it is not needed", () => {
    const wrong = planTrend([first, measures, old], { crosswalk: table });
    expect(wrong.trend).toBeUndefined();
    expect(wrong.diagnostics.map(({ code, path }) => [code, ...path].join(" "))).toEqual([
      "crosswalk-framework crosswalk from",
      "crosswalk-framework crosswalk to",
      "years-not-rising 2 rocYear",
    ]);
    const needless = planTrend([first, second, third], { crosswalk: table });
    expect(needless.diagnostics.map(({ code, path }) => [code, ...path])).toEqual([["crosswalk-unused", "crosswalk"]]);
    expect(needless.trend?.years.length).toBe(3);
  });
});

test("one plan has nothing before it, no plan is an empty table", () => {
  expect(planTrend([first]).trend).toMatchObject({ years: [{ actions: 2, since: null }], comparisons: [] });
  expect(planTrend([]).trend).toEqual({ years: [], criteria: [], comparisons: [] });
});
