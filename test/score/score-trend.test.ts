import { describe, expect, test } from "vitest";
import { leapAward2018 } from "../../src/frameworks/leap-award-2018";
import type { Scorecard } from "../../src/model/scorecard";
import { weightFramework } from "../../src/model/weight-framework";
import { scoreTrend } from "../../src/score/score-trend";
import { codes, NOT_ASSESSED, scored, sheetWith } from "./scored";

const agency = "範例戶政事務所";

function yearOf(rocYear: number, marks: Readonly<Record<string, unknown>>): Scorecard {
  return scored(sheetWith(marks, { subject: { agency, rocYear } }));
}

function trendOf(cards: readonly Scorecard[]) {
  const outcome = scoreTrend(cards);
  if (!outcome.ok) throw new Error(codes(outcome.diagnostics).join(", "));
  return outcome.value;
}

test("three years: totals, their changes, and every criterion by year", () => {
  const cards = [
    yearOf(99, { "staff-conduct": 60 }),
    yearOf(100, { "staff-conduct": 85.75, "creative-services": 95 }),
    yearOf(101, { "staff-conduct": NOT_ASSESSED }),
  ];
  const { years, steps, criteria } = trendOf(cards);
  expect(years.map(({ rocYear, points, percent, max }) => [rocYear, points, percent, max])).toEqual([
    [99, 970, 97, 1000],
    [100, 990.75, 99.08, 1000],
    [101, 910, 100, 910],
  ]);
  expect(
    steps.map((step) => [step?.total.points.exact.change, step?.causes.marks.exact, step?.causes.assessment.exact]),
  ).toEqual([
    ["20.75", "20.75", "0"],
    ["-80.75", "5", "-85.75"],
  ]);
  expect(criteria.length).toBe(15);
  const cellsOf = (id: string) =>
    criteria
      .find((criterion) => criterion.id === id)
      ?.cells.map((cell) => [cell?.exact.contribution, cell?.exact.change]);
  expect(cellsOf("staff-conduct")).toEqual([
    ["60", null],
    ["85.75", "25.75"],
    ["0", "-85.75"],
  ]);
  expect(cellsOf("creative-services")).toEqual([
    ["100", null],
    ["95", "-5"],
    ["100", "5"],
  ]);
});

test("a year of another framework has its own rows and no change; the years go on after it", () => {
  const own = weightFramework(leapAward2018, {
    "basic-service": 25,
    "service-delivery": 25,
    "service-capacity": 25,
    "service-evaluation": 25,
  });
  const marks = { "basic-service": 20, "service-delivery": 20, "service-capacity": 20, "service-evaluation": 20 };
  const other = scored({ framework: own.id, marks }, {}, own);
  const outcome = scoreTrend([yearOf(99, {}), other, other]);
  expect(outcome.diagnostics.map(({ code, severity, path }) => [code, severity, ...path])).toEqual([
    ["different-frameworks", "warning", 1],
  ]);
  const { steps, criteria } = trendOf([yearOf(99, {}), other, other]);
  expect(steps.map((step) => step?.total.points.change ?? null)).toEqual([null, 0]);
  expect(criteria.length).toBe(15 + 4);
  expect(criteria.at(-1)?.cells.map((cell) => cell?.change ?? null)).toEqual([null, null, 0]);
  expect(criteria[0]?.cells.slice(1)).toEqual([null, null]);
});

describe("what is given", () => {
  test("years that do not rise are compared in the order given, with a warning", () => {
    const outcome = scoreTrend([yearOf(100, {}), yearOf(99, {})], { locale: "en" });
    expect(outcome.diagnostics).toMatchObject([
      { code: "years-not-rising", args: { before: 100, after: 99 }, path: [1] },
    ]);
  });

  test("what is no scorecard is told by its place", () => {
    // Data from elsewhere need not keep to the types.
    const outcome = scoreTrend([yearOf(99, {}), {} as Scorecard, null as unknown as Scorecard]);
    expect([outcome.ok, codes(outcome.diagnostics)]).toEqual([
      false,
      ["unreadable-scorecard 1", "unreadable-scorecard 2"],
    ]);
  });

  test("one year has no step, none is an empty table", () => {
    expect(trendOf([yearOf(99, {})]).steps).toEqual([]);
    expect(trendOf([])).toMatchObject({ years: [], steps: [], criteria: [] });
  });
});

test("a year says whose sheet it was, where the scorecard does", () => {
  const { years } = trendOf([
    scored(sheetWith({}, { judge: "甲委員" })),
    scored(sheetWith({}, { subject: { agency } })),
  ]);
  expect(years.map((year) => [year.judge, year.agency, year.rocYear])).toEqual([
    ["甲委員", undefined, undefined],
    [undefined, agency, undefined],
  ]);
});
