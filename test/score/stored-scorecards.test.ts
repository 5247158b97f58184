import { describe, expect, test } from "vitest";
import { innovationPoints2010, leapAward2018, weightFramework } from "../../src/frameworks";
import { compareScorecards, compileTotal, gradeScore, type Scorecard, scoreSheet } from "../../src/score";
import { klcgLandOffice } from "../../src/score/grade-scales/klcg-land-office";
import { ntuFiveLevel } from "../../src/score/grade-scales/ntu-five-level";

const outcome = scoreSheet(
  { framework: "innovation-points-2010", marks: { "staff-conduct": 80, "premises-convenience": 45 } },
  innovationPoints2010,
);
if (!outcome.ok) throw new Error("The sheet of this test can be scored");
const card = outcome.value;

function nested(depth: number): unknown {
  let node: unknown = { ...card.tree[0], children: undefined };
  for (let i = 0; i < depth; i++) node = { ...card.tree[0], children: [node] };
  return node;
}

/** What may have become of a scorecard that was stored and read again. */
const DAMAGED: readonly (readonly [string, unknown])[] = [
  ["null", null],
  ["a text", "card"],
  ["no framework", { ...card, framework: undefined }],
  ["no model", { ...card, model: undefined }],
  ["an empty total", { ...card, total: {} }],
  ["a total whose exact values are numbers", { ...card, total: { ...card.total, exact: { points: 1, percent: 2 } } }],
  ["no interval", { ...card, interval: undefined }],
  ["a bound without exact percentage", { ...card, interval: { ...card.interval, lowest: {} } }],
  ["no tree", { ...card, tree: undefined }],
  ["a tree of nothing", { ...card, tree: [null] }],
  ["a node without exact values", { ...card, tree: [{ id: "x" }] }],
  ["a node whose contribution is a number", { ...card, tree: [{ id: "x", exact: { contribution: 1, max: "1" } }] }],
  ["children that are no list", { ...card, tree: [{ ...card.tree[0], children: {} }] }],
  ["a tree 100,000 deep", { ...card, tree: [nested(100_000)] }],
];

test("a contribution that is no number cannot be compared", () => {
  const [first, ...rest] = card.tree;
  const leaf = { ...first, children: undefined, exact: { ...first?.exact, contribution: "many" } };
  // What was stored may be anything.
  const stored = { ...card, tree: [leaf, ...rest] } as unknown as Scorecard;
  expect(compareScorecards(card, stored).diagnostics.map(({ code }) => code)).toEqual(["unreadable-scorecard"]);
});

describe("a damaged scorecard is a finding, never a throw", () => {
  test.each(DAMAGED)("%s", (_, damaged) => {
    // What was stored may be anything.
    const stored = damaged as Scorecard;
    expect(compareScorecards(stored, card).diagnostics.map(({ code }) => code)).toEqual(["unreadable-scorecard"]);
    expect(gradeScore(stored, klcgLandOffice).ok).toBe(false);
  });

  test.each([
    ["below 0", "-5", "90"],
    ["above 100", "90", "250"],
    ["no number", "many", "90"],
    ["the wrong way round", "90", "30"],
  ])("a percentage that is %s has no grade", (_, lowest, highest) => {
    const bound = (percent: string) => ({ ...card.interval.lowest, exact: { points: "1", percent } });
    const stored = { ...card, interval: { ...card.interval, lowest: bound(lowest), highest: bound(highest) } };
    expect(gradeScore(stored, klcgLandOffice).diagnostics.map(({ code }) => code)).toEqual(["nothing-to-grade"]);
  });
});

test("a scorecard without a percentage has no grade", () => {
  const bound = { ...card.interval.lowest, exact: { points: null, percent: null } };
  const stored = { ...card, interval: { ...card.interval, lowest: bound } };
  expect(gradeScore(stored, klcgLandOffice).diagnostics.map(({ code }) => code)).toEqual(["nothing-to-grade"]);
});

test("an office may be named without a year", () => {
  const sheet = {
    framework: "innovation-points-2010",
    subject: { agency: "範例戶政事務所" },
    marks: { "staff-conduct": 80 },
  };
  const named = scoreSheet(sheet, innovationPoints2010);
  expect(named.ok && named.value.subject).toEqual({ agency: "範例戶政事務所" });
  expect(named.diagnostics.map(({ code }) => code)).toEqual(["incomplete"]);
});

test("the working of a level speaks of levels", () => {
  const words = (locale: "zh-TW" | "en") => {
    const graded = gradeScore(4, ntuFiveLevel, { locale });
    return graded.ok ? graded.value.working : "";
  };
  expect(words("zh-TW")).toMatch(/^等級 4，/u);
  expect(words("en")).toMatch(/^Level 4,/u);
});

describe("what the bulk total and the scorecard have in common", () => {
  test.each([
    ["an unknown rounding", { rounding: { mode: "zzz", digits: 2 } }],
    ["an unknown policy", { notApplicable: "zzz" }],
  ])("%s is a programmer's error", (_, options) => {
    expect(() => compileTotal(innovationPoints2010, options as never)).toThrow(RangeError);
    expect(() => scoreSheet({}, innovationPoints2010, options as never)).toThrow(RangeError);
  });

  test.each([
    ["no framework", () => scoreSheet({}, undefined as never)],
    ["a framework without criteria", () => scoreSheet({}, {} as never)],
    ["no framework for many sheets", () => compileTotal(null as never)],
    ["the name of a grade scale", () => scoreSheet({}, innovationPoints2010, { gradeScale: "klcg" as never })],
    ["a grade scale without bands", () => scoreSheet({}, innovationPoints2010, { gradeScale: {} as never })],
  ])("%s is a programmer's error that says what is expected", (_, call) => {
    expect(call).toThrow(/^(?:framework|gradeScale): a .* is expected, such as /u);
  });

  test("an unknown rounding is one when comparing and grading as well", () => {
    const rounding = { mode: "half-up", digits: 99 } as const;
    expect(() => compareScorecards(card, card, { rounding })).toThrow(RangeError);
    expect(() => gradeScore(card, klcgLandOffice, { rounding })).toThrow(RangeError);
  });

  test("inherited marks do not count", () => {
    const marks = Object.create({ "staff-conduct": 80 });
    marks.zzz = 5;
    expect(compileTotal(innovationPoints2010)({ framework: "innovation-points-2010", marks })).toBeNull();
  });
});

test("thousands of spellings of one criterion are refused in bounded size", () => {
  const marks = Object.fromEntries(Array.from({ length: 12_000 }, (_, i) => [`服務流程${" ".repeat(i + 1)}便捷性`, 1]));
  const { diagnostics } = scoreSheet({ framework: "innovation-points-2010", marks }, innovationPoints2010);
  const [first] = diagnostics.filter(({ code }) => code === "duplicate-mark");
  expect(first?.args).toMatchObject({ count: 12_000, keys: expect.arrayContaining([expect.any(String)]) });
  expect(first?.message.length).toBeLessThan(1_000);
});

test("a scorecard by a caller's own points says so, one by official points does not", () => {
  const weighted = weightFramework(leapAward2018, {
    "basic-service": 25,
    "service-delivery": 25,
    "service-capacity": 25,
    "service-evaluation": 25,
  });
  const own = scoreSheet({ framework: "leap-award-2018", marks: { 基礎服務: 20 } }, weighted);
  expect(own.ok && own.value.model.weighting).toEqual({ by: "caller", of: "leap-award-2018" });
  expect(card.model).not.toHaveProperty("weighting");
});
