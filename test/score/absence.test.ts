import { describe, expect, test } from "vitest";
import { at, smallFramework } from "../model/small-framework";
import { codes, findings, leavesOf, NOT_APPLICABLE, NOT_ASSESSED, nodeOf, scored } from "./scored";

/** 100 = a 60 (a1 40, a2 20) + b 40 (b1 30, b2 10). */
const FRAMEWORK = smallFramework(
  at("a", undefined, 0, 60),
  at("a1", "a", 1, 40),
  at("a2", "a", 1, 20),
  at("b", undefined, 0, 40),
  at("b1", "b", 1, 30),
  at("b2", "b", 1, 10),
);
const sheet = (marks: Readonly<Record<string, unknown>>) => ({ framework: "small", marks });
const score = (marks: Readonly<Record<string, unknown>>, notApplicable?: "redistribute" | "exclude" | "error") =>
  scored(sheet(marks), { notApplicable }, FRAMEWORK);

describe("not applicable, redistributed: a parent is worth the same, its other children more", () => {
  const card = score({ a1: 30, a2: NOT_APPLICABLE, b1: 15, b2: 10 });

  test("a: 30 of 40, so 45 of 60", () => {
    expect(nodeOf(card, "a")).toMatchObject({ status: "assessed", points: 45, max: 60, exact: { factor: "1.5" } });
    expect(nodeOf(card, "a1")).toMatchObject({ points: 30, max: 40, share: 60, contribution: 45 });
  });

  test("what is not applicable has no points, no share and no part in the total", () => {
    expect(nodeOf(card, "a2")).toEqual({
      id: "a2",
      label: "項目a2",
      level: "middle",
      status: "not-applicable",
      points: null,
      max: 20,
      share: 0,
      contribution: 0,
      exact: { points: null, max: "20", share: "0", contribution: "0" },
      reason: "無此業務",
    });
  });

  test("the total is 45 + 25 of 100, and complete", () => {
    expect(card.total).toMatchObject({ points: 70, max: 100, percent: 70 });
    expect(card.interval.lowest).toEqual(card.interval.highest);
    expect(card.diagnostics).toEqual([]);
  });

  test("a lost point of a1 costs one and a half", () => {
    expect(card.gains.map(({ id, points }) => [id, points])).toEqual([
      ["a1", 15],
      ["b1", 15],
    ]);
  });
});

test("a group with nothing applicable is itself not applicable: b takes all 100", () => {
  const card = score({ a1: NOT_APPLICABLE, a2: NOT_APPLICABLE, b1: 15, b2: 10 });
  expect(nodeOf(card, "a")).toMatchObject({ status: "not-applicable", points: null, share: 0, contribution: 0 });
  expect(nodeOf(card, "b")).toMatchObject({ points: 25, max: 40, share: 100, contribution: 62.5 });
  // 30 of 40 points of b, times 100/40.
  expect(nodeOf(card, "b1")).toMatchObject({ share: 75, contribution: 37.5 });
  expect(card.total).toMatchObject({ points: 62.5, max: 100, percent: 62.5 });
});

test("quotients that do not end stay exact: a1 of b1 and b2 only", () => {
  const card = score({ a1: NOT_APPLICABLE, a2: 7, b1: NOT_APPLICABLE, b2: 1 });
  // a: 7 × 60/20 = 21; b: 1 × 40/10 = 4
  expect(card.total.exact).toEqual({ points: "25", max: "100", percent: "25" });
  const thirds = scored(
    { framework: "small", marks: { x: 1, y: NOT_APPLICABLE, z: 1 } },
    {},
    smallFramework(at("x", undefined, 0, 1), at("y", undefined, 0, 4), at("z", undefined, 0, 2)),
  );
  // 2 of 3, out of 7
  expect(thirds.total).toMatchObject({ points: 4.67, exact: { points: "14/3", max: "7", percent: "200/3" } });
  expect(nodeOf(thirds, "x")).toMatchObject({ share: 33.33, exact: { share: "100/3", contribution: "7/3" } });
});

test("excluded: the maximum shrinks, nothing is multiplied", () => {
  const card = score({ a1: 30, a2: NOT_APPLICABLE, b1: 15, b2: 10 }, "exclude");
  expect(nodeOf(card, "a")).toMatchObject({ points: 30, max: 40, share: 50 });
  expect(nodeOf(card, "a").exact).not.toHaveProperty("factor");
  expect(card.total).toMatchObject({ points: 55, max: 80, percent: 68.75 });
  expect(card.interval.max).toBe(80);
});

test("not allowed: each is an error and treated as missing", () => {
  const card = score({ a1: 30, a2: NOT_APPLICABLE, b1: 15, b2: 10 }, "error");
  expect(codes(card.diagnostics)).toEqual(["not-applicable-refused marks a2", "incomplete marks"]);
  expect(nodeOf(card, "a2").status).toBe("missing");
  expect(card.total).toMatchObject({ points: 55, max: 80 });
  expect(card.interval).toMatchObject({ max: 100, lowest: { points: 55 }, highest: { points: 75 } });
});

describe("missing, not assessed and wrong marks leave an interval", () => {
  const card = score({ a1: 30, a2: NOT_ASSESSED, b1: 31 });

  test("the total counts what was assessed", () => {
    expect(card.total).toMatchObject({ points: 30, max: 40, percent: 75 });
    expect(nodeOf(card, "a")).toMatchObject({ status: "partly-assessed", points: 30, max: 60, assessedMax: 40 });
  });

  test("open marks count as 0 at the lowest and as full marks at the highest", () => {
    expect(card.interval).toEqual({
      max: 100,
      lowest: { points: 30, percent: 30, exact: { points: "30", percent: "30" } },
      highest: { points: 90, percent: 90, exact: { points: "90", percent: "90" } },
      exact: { max: "100" },
    });
  });

  test("each is what it is, and none has points", () => {
    expect(leavesOf(card).map(({ status, points }) => [status, points])).toEqual([
      ["assessed", 30],
      ["not-assessed", null],
      ["invalid", null],
      ["missing", null],
    ]);
    expect(nodeOf(card, "b")).toMatchObject({ status: "not-assessed", points: null, contribution: 0 });
    expect(card.completeness).toMatchObject({ assessed: 1, notAssessed: 1, missing: 1, invalid: 1, percent: 40 });
  });

  test("a warning names them", () => {
    expect(card.diagnostics.find(({ code }) => code === "incomplete")).toMatchObject({
      severity: "warning",
      args: { labels: ["項目a2", "項目b1", "項目b2"] },
    });
  });
});

test("what is not applicable makes what is open weigh more", () => {
  const card = score({ a1: 20, a2: NOT_APPLICABLE, b1: NOT_ASSESSED, b2: NOT_ASSESSED });
  expect(card.total).toMatchObject({ points: 30, max: 60, percent: 50 });
  expect(card.interval).toMatchObject({ lowest: { points: 30 }, highest: { points: 70 } });
  expect(nodeOf(card, "b").status).toBe("not-assessed");
});

describe("no total", () => {
  test.each(["redistribute", "exclude"] as const)("when nothing is applicable (%s)", (policy) => {
    const marks = { a1: NOT_APPLICABLE, a2: NOT_APPLICABLE, b1: NOT_APPLICABLE, b2: NOT_APPLICABLE };
    const card = score(marks, policy);
    const none = { points: null, percent: null, exact: { points: null, percent: null } };
    expect(card.total).toEqual({ ...none, max: 0, exact: { points: null, max: "0", percent: null } });
    expect(card.interval).toEqual({ max: 0, lowest: none, highest: none, exact: { max: "0" } });
    expect(card.completeness).toMatchObject({ notApplicable: 4, percent: null });
    expect(leavesOf(card).map(({ share }) => share)).toEqual([0, 0, 0, 0]);
    expect(codes(card.diagnostics)).toEqual(["nothing-applicable marks"]);
  });

  test.each([
    ["no mark at all", {}],
    ["every mark not assessed", { a1: NOT_ASSESSED, a2: NOT_ASSESSED, b1: NOT_ASSESSED, b2: NOT_ASSESSED }],
    ["what applies is missing", { a1: NOT_APPLICABLE, b2: NOT_APPLICABLE }],
  ])("when nothing is assessed: %s", (_, marks) => {
    expect(findings(sheet(marks), {}, FRAMEWORK)).toEqual(["nothing-assessed marks"]);
    expect(score(marks).total).toMatchObject({ points: null, max: 0, percent: null });
    expect(score(marks).interval).toMatchObject({ lowest: { points: 0 }, highest: { points: 100 } });
  });
});

test("criteria below the points, and groups above them without, are left out of the tree", () => {
  const framework = smallFramework(
    at("top"),
    at("x", "top", 1, 3),
    at("x1", "x", 2),
    at("y", "top", 1, 1),
    at("y1", "y", 2),
  );
  const card = scored(sheet({ x: 3, y: 0 }), {}, framework);
  expect(card.tree.map(({ id, share }) => [id, share])).toEqual([
    ["x", 75],
    ["y", 25],
  ]);
  expect(card.total).toMatchObject({ points: 3, max: 4, percent: 75 });
});
