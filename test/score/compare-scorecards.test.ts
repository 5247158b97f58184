import { describe, expect, test } from "vitest";
import { leapAward2018 } from "../../src/frameworks/leap-award-2018";
import type { Scorecard } from "../../src/model/scorecard";
import { weightFramework } from "../../src/model/weight-framework";
import { compareScorecards, type ScoreComparison } from "../../src/score/compare-scorecards";
import { codes, NOT_APPLICABLE, scored, sheetWith } from "./scored";

function compared(before: Scorecard, after: Scorecard): ScoreComparison {
  const outcome = compareScorecards(before, after);
  if (!outcome.ok) throw new Error(codes(outcome.diagnostics).join(", "));
  return outcome.value;
}

test("last year's 848.5 and this year's 873.25: where the 24.75 come from", () => {
  const before = scored(
    sheetWith({ "staff-conduct": 60, "creative-services": 20, "e-participation": 38.5, "content-validity": 10 }),
  );
  const after = scored(
    sheetWith({
      "staff-conduct": 85.75,
      "creative-services": 15,
      "e-participation": 42 - 2 - 1.5,
      "content-validity": 14,
    }),
  );
  const { framework, rounding, total, criteria } = compared(before, after);
  expect({ framework, rounding }).toEqual({
    framework: "innovation-points-2010",
    rounding: { mode: "half-up", digits: 2 },
  });
  expect(total).toEqual({
    points: {
      before: 848.5,
      after: 873.25,
      change: 24.75,
      exact: { before: "848.5", after: "873.25", change: "24.75" },
    },
    percent: {
      before: 84.85,
      after: 87.33,
      change: 2.48,
      exact: { before: "84.85", after: "87.325", change: "2.475" },
    },
  });
  expect(criteria.slice(0, 4).map(({ id, change }) => [id, change])).toEqual([
    ["staff-conduct", 25.75],
    ["creative-services", -5],
    ["content-validity", 4],
    ["premises-convenience", 0],
  ]);
  expect(criteria.length).toBe(15);
  expect(criteria[1]).toEqual({
    id: "creative-services",
    label: "有價值的創意服務",
    status: { before: "assessed", after: "assessed" },
    before: 20,
    after: 15,
    change: -5,
    exact: { before: "20", after: "15", change: "-5" },
  });
});

test("a criterion that no longer applies: its points move to its siblings", () => {
  const before = scored(sheetWith());
  const after = scored(sheetWith({ "measure-effectiveness": NOT_APPLICABLE }));
  const { total, criteria } = compared(before, after);
  expect(total.points.change).toBe(0);
  expect(criteria.slice(0, 3).map(({ id, exact, status }) => [id, exact.change, status.after])).toEqual([
    ["measure-effectiveness", "-20", "not-applicable"],
    // 100 × 150/130 - 100 and 30 × 150/130 - 30
    ["creative-services", "200/13", "assessed"],
    ["measure-continuity", "60/13", "assessed"],
  ]);
});

describe("what cannot be compared, or not quite", () => {
  const card = scored(sheetWith());
  const halves = weightFramework(leapAward2018, {
    "basic-service": 25,
    "service-delivery": 25,
    "service-capacity": 25,
    "service-evaluation": 25,
  });
  const marks = { "basic-service": 20, "service-delivery": 20, "service-capacity": 20, "service-evaluation": 20 };
  const other = scored({ framework: halves.id, marks }, {}, halves);

  test("another framework is refused", () => {
    const outcome = compareScorecards(card, other);
    expect([outcome.ok, codes(outcome.diagnostics)]).toEqual([false, ["different-frameworks"]]);
  });

  test.each<[string, unknown]>([
    ["null", null],
    ["a text", "x"],
    ["no tree", { framework: "x", total: {} }],
    ["no total", { framework: "x", tree: [] }],
    [
      "a tree with a contribution that is no number",
      { ...other, tree: [{ ...other.tree[0], exact: { contribution: "x" } }] },
    ],
  ])("what is no scorecard is refused: %s", (_, input) => {
    for (const [before, after] of [
      [input, other],
      [other, input],
    ]) {
      // Data from elsewhere need not keep to the types.
      const outcome = compareScorecards(before as Scorecard, after as Scorecard, { locale: "en" });
      expect([outcome.ok, codes(outcome.diagnostics)]).toEqual([false, ["unreadable-scorecard"]]);
    }
  });

  test("other policies and other maxima are warnings", () => {
    const partial = scored(sheetWith({ "staff-conduct": NOT_APPLICABLE }), { notApplicable: "exclude" });
    const outcome = compareScorecards(card, partial);
    expect(outcome.ok).toBe(true);
    expect(outcome.diagnostics.map(({ args }) => [args.what, args.before, args.after])).toEqual([
      ["not-applicable", "redistribute", "exclude"],
      ["maximum", "1000", "910"],
    ]);
  });

  test("other weights, and other criteria, under one id", () => {
    const points = { "basic-service": 40, "service-delivery": 20, "service-capacity": 20, "service-evaluation": 20 };
    const reweighted = weightFramework(leapAward2018, points);
    const recent = scored({ framework: halves.id, marks }, {}, reweighted);
    expect(compareScorecards(other, recent, { locale: "en" }).diagnostics.map(({ args }) => args.what)).toEqual([
      "weights",
    ]);

    const { "basic-service": _, ...others } = marks;
    const finer = weightFramework(leapAward2018, { ...others, "consistency-accuracy": 15, friendliness: 25 });
    const fineMarks = { ...others, "consistency-accuracy": 15, friendliness: 25 };
    const { total, criteria } = compared(other, scored({ framework: halves.id, marks: fineMarks }, {}, finer));
    expect(total.points.exact.change).toBe("20");
    expect(
      criteria.slice(0, 4).map(({ id, exact, status }) => [id, exact.change, status.before, status.after]),
    ).toEqual([
      ["friendliness", "25", null, "assessed"],
      ["basic-service", "-20", "assessed", null],
      ["consistency-accuracy", "15", null, "assessed"],
      ["service-delivery", "0", "assessed", "assessed"],
    ]);
  });

  test("without a total there is no change of it", () => {
    const empty = scored({ framework: card.framework, marks: {} });
    const outcome = compareScorecards(empty, card);
    expect(codes(outcome.diagnostics)).toEqual(["different-basis", "nothing-to-compare"]);
    expect(compared(card, empty).total).toMatchObject({
      points: { before: 1000, after: null, change: null, exact: { change: null } },
      percent: { before: 100, after: null, change: null },
    });
  });
});
