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
    title: "Creative services of value",
    status: { before: "assessed", after: "assessed" },
    before: 20,
    after: 15,
    change: -5,
    exact: { before: "20", after: "15", change: "-5" },
    causes: causes({ marks: -5 }),
  });
});

/** Causes whose exact parts print as the numbers. */
function causes(parts: Partial<Record<keyof ScoreComparison["causes"], number>>): ScoreComparison["causes"] {
  const part = (points = 0) => ({ points, exact: String(points) });
  const { marks, weights, applicability, assessment } = parts;
  return {
    marks: part(marks),
    weights: part(weights),
    applicability: part(applicability),
    assessment: part(assessment),
  };
}

describe("what a change comes from", () => {
  const points = { "basic-service": 25, "service-delivery": 25, "service-capacity": 25, "service-evaluation": 25 };
  const halves = weightFramework(leapAward2018, points);
  const heavier = weightFramework(leapAward2018, { ...points, "basic-service": 40, "service-delivery": 10 });
  const marks = { "basic-service": 20, "service-delivery": 5, "service-capacity": 25, "service-evaluation": 25 };
  const cardOf = (own: object, framework: typeof halves = halves) =>
    scored({ framework: framework.id, marks: { ...marks, ...own } }, {}, framework);

  test("marks alone", () => {
    expect(compared(cardOf({}), cardOf({ "basic-service": 22.5 })).causes).toEqual(causes({ marks: 2.5 }));
  });

  test("weights alone: four fifths of 25 become four fifths of 40, a fifth of 25 a fifth of 10", () => {
    const after = cardOf({ "basic-service": 32, "service-delivery": 2 }, heavier);
    const { causes: all, criteria } = compared(cardOf({}), after);
    expect(all).toEqual(causes({ weights: 9 }));
    expect(criteria.slice(0, 2).map((criterion) => criterion.causes)).toEqual([
      causes({ weights: 12 }),
      causes({ weights: -3 }),
    ]);
  });

  test("marks and weights at a time: each gets the mean of the two orders", () => {
    // 20 of 25 became 36 of 40. Marks first: 0.1 × 25 = 2.5, then weights 0.9 × 15 = 13.5; weights first: 0.8 × 15 = 12,
    // then marks 0.1 × 40 = 4. Means: 3.25 and 12.75, together 16.
    const after = cardOf({ "basic-service": 36, "service-delivery": 2 }, heavier);
    const [first] = compared(cardOf({}), after).criteria;
    expect([first?.exact.change, first?.causes]).toEqual(["16", causes({ marks: 3.25, weights: 12.75 })]);
  });

  test("a criterion that does not apply any more, and its sibling that carries its points with a better mark", () => {
    // The sibling had 20 of 25 and has 22.5 of 25, which counts 22.5 × 100/75 = 30 now: marks 0.1 × (25 + 100/3)/2 = 35/12,
    // applicability (100/3 - 25) × (0.8 + 0.9)/2 = 85/12.
    const after = cardOf({ "basic-service": 22.5, "service-capacity": NOT_APPLICABLE });
    const { criteria, total, causes: all } = compared(cardOf({}), after);
    const byId = new Map(criteria.map((criterion) => [criterion.id, criterion.causes]));
    expect(byId.get("basic-service")).toMatchObject({ marks: { exact: "35/12" }, applicability: { exact: "85/12" } });
    expect(byId.get("service-capacity")).toEqual(causes({ applicability: -25 }));
    expect(all.weights.exact).toBe("0");
    expect(total.points.exact.change).toBe("-5");
  });

  test("assessed for the first time", () => {
    const { "basic-service": _, ...others } = marks;
    const open = scored({ framework: halves.id, marks: others }, {}, halves);
    expect(compared(open, cardOf({})).causes).toEqual(causes({ assessment: 20 }));
    expect(compared(cardOf({}), open).causes).toEqual(causes({ assessment: -20 }));
  });

  test("a criterion that only one of the frameworks has is a matter of weights", () => {
    const { "basic-service": _, ...others } = points;
    const finer = weightFramework(leapAward2018, { ...others, "consistency-accuracy": 10, friendliness: 15 });
    const fine = { "consistency-accuracy": 10, friendliness: 15, "basic-service": undefined };
    const after = scored({ framework: halves.id, marks: { ...marks, ...fine } }, {}, finer);
    expect(compared(cardOf({}), after).causes.weights.exact).toBe("5");
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

test("scorecards of two offices are compared, with a warning; one office under two spellings is one", () => {
  const of = (agency: string) => scored(sheetWith({}, { subject: { agency } }));
  const [east, west] = [of("東湖戶政事務所"), of("西林地政事務所")];
  const said = compareScorecards(east, west).diagnostics;
  expect(said.map(({ code, args }) => [code, args.before, args.after])).toEqual([
    ["different-agencies", "東湖戶政事務所", "西林地政事務所"],
  ]);
  expect(compareScorecards(east, of("東湖戶政事務所")).diagnostics).toEqual([]);
});

/** A stored scorecard, every text of its exact numbers changed by hand. */
function altered(card: Scorecard, change: (exact: Record<string, unknown>) => void): Scorecard {
  const copy = JSON.parse(JSON.stringify(card));
  const visit = (node: { exact: Record<string, unknown>; children?: [] }) => {
    if (node.children === undefined) change(node.exact);
    else node.children.forEach(visit);
  };
  copy.tree.forEach(visit);
  return copy;
}

test.each<[string, number, number, string[]]>([
  ["a later year", 99, 100, []],
  ["two judges of one year", 99, 99, []],
  ["an earlier year", 100, 99, ["years-not-rising after subject rocYear"]],
])("the second scorecard is of %s", (_, first, second, expected) => {
  const [before, after] = [first, second].map((rocYear) =>
    scored(sheetWith({}, { subject: { agency: "範例戶政事務所", rocYear } })),
  );
  if (before === undefined || after === undefined) throw new Error("There are two");
  const outcome = compareScorecards(before, after);
  expect([outcome.ok, codes(outcome.diagnostics)]).toEqual([true, expected]);
});

test("criteria that weigh nothing in a stored scorecard: what changed comes from the marks", () => {
  const weightless = (points: number) =>
    altered(scored(sheetWith({ "staff-conduct": points })), (exact) => {
      exact.share = "0";
    });
  const { causes } = compared(weightless(60), weightless(70.5));
  expect(causes.marks.exact).toBe("10.5");
});

test.each<[string, (exact: Record<string, unknown>) => void]>([
  ["a contribution that is no number", (exact) => Object.assign(exact, { contribution: "viel" })],
  ["a maximum that is no number", (exact) => Object.assign(exact, { max: "viel" })],
  ["a share that is no number", (exact) => Object.assign(exact, { share: "viel" })],
  ["no share", (exact) => Object.assign(exact, { share: 1 })],
  ["no maximum", (exact) => Object.assign(exact, { max: 1 })],
])("a stored scorecard with %s is none", (_, change) => {
  const card = scored(sheetWith({}));
  expect(codes(compareScorecards(card, altered(card, change)).diagnostics)).toEqual(["unreadable-scorecard"]);
});

test("an interval without its exact maximum is none; one that is no number gives nothing to weigh by", () => {
  const card = scored(sheetWith({}));
  const with_ = (exact: unknown) => ({ ...card, interval: { ...card.interval, exact } }) as Scorecard;
  expect(codes(compareScorecards(card, with_({})).diagnostics)).toEqual(["unreadable-scorecard"]);
  expect(codes(compareScorecards(card, with_(undefined)).diagnostics)).toEqual(["unreadable-scorecard"]);
  const outcome = compareScorecards(with_({ max: "viel" }), with_({ max: "viel" }));
  expect(outcome.ok && outcome.value.total.points.change).toBe(0);
});

test("an interval without its bounds is none", () => {
  const card = scored(sheetWith({}));
  const broken = { ...card, interval: { ...card.interval, lowest: null } } as unknown as Scorecard;
  expect(codes(compareScorecards(card, broken).diagnostics)).toEqual(["unreadable-scorecard"]);
});
