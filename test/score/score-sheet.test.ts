import { describe, expect, test } from "vitest";
import { VERSION } from "../../src/base/version";
import { innovationPoints2010 } from "../../src/frameworks/innovation-points-2010";
import { scorecardSchema } from "../../src/model/scorecard";
import { klcgLandOffice } from "../../src/score/grade-scales/klcg-land-office";
import { scoreSheet } from "../../src/score/score-sheet";
import { allNodes, findings, nodeOf, scored, sheetWith } from "./scored";

/** One judge's marks; in brackets the points of the criterion. */
const MARKS = {
  "premises-convenience": 42.5, // (50)
  "staff-conduct": 81, // (90)
  "service-outreach": 25, // (30)
  "process-convenience": 155.75, // (180)
  "process-transparency": 90, // (100)
  "public-satisfaction": 61, // (70)
  "opinion-handling": 68, // (80)
  "disclosure-adequacy": 35, // (40)
  "content-validity": 44, // (50)
  "retrieval-completeness": 31.25, // (40)
  "online-capacity": 66, // (80)
  "e-participation": 28, // (40)
  "creative-services": 82, // (100)
  "measure-continuity": 24, // (30)
  "measure-effectiveness": 15, // (20)
};

describe("a full sheet of the 1000 points of 99年度, added by hand", () => {
  const card = scored(sheetWith(MARKS));
  test.each([
    // 42.5 + 81 + 25
    ["agency-image", 148.5, 170, 17],
    // 155.75 + 90
    ["service-process", 245.75, 280, 28],
    // 61 + 68
    ["customer-relations", 129, 150, 15],
    // 148.5 + 245.75 + 129
    ["convenient-service", 523.25, 600, 60],
    // 35 + 44 + 31.25
    ["information-provision", 110.25, 130, 13],
    // 66 + 28
    ["online-participation", 94, 120, 12],
    // 110.25 + 94
    ["information-flow", 204.25, 250, 25],
    // 82 + 24 + 15
    ["innovative-service", 121, 150, 15],
    ["value-added-innovation", 121, 150, 15],
    ["staff-conduct", 81, 90, 9],
  ])("%s: %d of %d points, %d %% of the whole", (id, points, max, share) => {
    expect(nodeOf(card, id)).toMatchObject({ status: "assessed", points, max, share, contribution: points });
  });

  test("the total is 523.25 + 204.25 + 121 = 848.5 of 1000", () => {
    expect(card.total).toEqual({
      points: 848.5,
      max: 1000,
      percent: 84.85,
      exact: { points: "848.5", max: "1000", percent: "84.85" },
    });
  });

  test("with every mark given the interval is the total", () => {
    const bound = { points: 848.5, percent: 84.85, exact: { points: "848.5", percent: "84.85" } };
    expect(card.interval).toEqual({ max: 1000, lowest: bound, highest: bound, exact: { max: "1000" } });
    expect(card.completeness).toEqual({
      total: 15,
      assessed: 15,
      notApplicable: 0,
      notAssessed: 0,
      missing: 0,
      invalid: 0,
      percent: 100,
      exact: { percent: "100" },
    });
  });

  test("gains: what each criterion can still add, largest first, ties in document order", () => {
    expect(card.gains.map(({ id, points }) => [id, points])).toEqual([
      ["process-convenience", 24.25],
      ["creative-services", 18],
      ["online-capacity", 14],
      ["opinion-handling", 12],
      ["e-participation", 12],
      ["process-transparency", 10],
      ["staff-conduct", 9],
      ["public-satisfaction", 9],
      ["retrieval-completeness", 8.75],
      ["premises-convenience", 7.5],
      ["content-validity", 6],
      ["measure-continuity", 6],
      ["service-outreach", 5],
      ["disclosure-adequacy", 5],
      ["measure-effectiveness", 5],
    ]);
    expect(card.gains[0]).toEqual({
      id: "process-convenience",
      label: "服務流程便捷性",
      title: "Convenience of the process",
      status: "assessed",
      points: 24.25,
      exact: { points: "24.25" },
    });
  });

  test("it says what computed it, and how", () => {
    expect(card).toMatchObject({
      package: `tw-service-quality@${VERSION}`,
      framework: "innovation-points-2010",
      model: { scale: "points", notApplicable: "redistribute" },
      rounding: { mode: "half-up", digits: 2 },
      diagnostics: [],
    });
    expect(card).not.toHaveProperty("subject");
    expect(card).not.toHaveProperty("judge");
    expect(card).not.toHaveProperty("grade");
  });

  test("the tree is the framework's", () => {
    expect(allNodes(card.tree).map(({ id, level, label }) => ({ id, level, label }))).toEqual(
      innovationPoints2010.criteria.map(({ id, level, label }) => ({ id, level, label })),
    );
  });
});

test("the default rounding, given by the caller, changes nothing", () => {
  const sheet = sheetWith(MARKS);
  expect(scored(sheet, { rounding: { mode: "half-up", digits: 2 } })).toEqual(scored(sheet));
});

test("full marks are 100 %, and there is nothing to gain", () => {
  const card = scored(sheetWith());
  expect(card.total).toMatchObject({ points: 1000, percent: 100 });
  expect(card.gains).toEqual([]);
});

test("nothing but zeros is 0 %, not missing", () => {
  const zeros = Object.fromEntries(Object.keys(MARKS).map((id) => [id, 0]));
  const card = scored(sheetWith(zeros));
  expect(card.total).toMatchObject({ points: 0, max: 1000, percent: 0 });
  expect(card.completeness.assessed).toBe(15);
  expect(card.gains.reduce((sum, { points }) => sum + points, 0)).toBe(1000);
});

test("subject, judge, notes and reasons are carried along", () => {
  const marks = {
    "staff-conduct": { points: 80, note: "櫃檯人員主動說明" },
    "e-participation": { status: "not-applicable", reason: "無線上參與業務" },
  };
  const subject = { agency: "某戶政事務所", rocYear: 99 };
  const card = scored(sheetWith(marks, { subject, judge: "甲委員" }));
  expect(card).toMatchObject({ subject, judge: "甲委員" });
  expect(nodeOf(card, "staff-conduct")).toMatchObject({ points: 80, note: "櫃檯人員主動說明" });
  expect(nodeOf(card, "e-participation")).toMatchObject({ status: "not-applicable", reason: "無線上參與業務" });
});

test("percent marks are shares of the points: 85 % of 180 is 153", () => {
  const marks = Object.fromEntries(Object.keys(MARKS).map((id) => [id, 85]));
  const card = scored(sheetWith({ ...marks, "e-participation": 99.99 }, { scale: "percent" }));
  expect(nodeOf(card, "process-convenience")).toMatchObject({ mark: 85, points: 153, max: 180 });
  // 99.99 % of 40 is 39.996; 85 % of the other 960 is 816.
  expect(nodeOf(card, "e-participation").exact.points).toBe("39.996");
  expect(card.total.exact).toEqual({ points: "855.996", max: "1000", percent: "85.5996" });
  expect(card.total).toMatchObject({ points: 856, percent: 85.6 });
});

test("binary floats do not reach a total: ten times 0.1 and 1.005 + 2.675", () => {
  const card = scored(sheetWith({ "premises-convenience": 0.1, "staff-conduct": 0.2, "service-outreach": 1.005 }));
  expect(nodeOf(card, "agency-image").exact.points).toBe("1.305");
  expect(nodeOf(card, "agency-image").points).toBe(1.31);
});

test.each([
  ["half-up", 2, 1.01],
  ["half-even", 2, 1],
  ["truncate", 2, 1],
  ["half-up", 0, 1],
  ["half-up", 3, 1.005],
] as const)("rounding %s to %i digits: 1.005 is shown as %d beside its exact value", (mode, digits, points) => {
  const card = scored(sheetWith({ "staff-conduct": 1.005 }), { rounding: { mode, digits } });
  expect(nodeOf(card, "staff-conduct")).toMatchObject({ points, exact: { points: "1.005" } });
  expect(card.rounding).toEqual({ mode, digits });
});

describe("keys may be ids, labels or aliases", () => {
  test.each([
    ["the official label", "服務流程便捷性"],
    ["the label in another width, with blanks", " 服務流程 便捷性 "],
    ["a path of labels", "服務流程／服務流程便捷性"],
    ["with numbering and points", "一、服務流程便捷性（180分）"],
  ])("%s", (_, key) => {
    const { "process-convenience": mark, ...others } = MARKS;
    const card = scored({ framework: "innovation-points-2010", marks: { ...others, [key]: mark } });
    expect(card.total.points).toBe(848.5);
    expect(card.diagnostics).toEqual([]);
  });
});

test("a scorecard survives JSON and its schema", () => {
  const marks = { "e-participation": { status: "not-applicable", reason: "無" }, "staff-conduct": "85" };
  const subject = { agency: "某鄉公所", rocYear: 99 };
  const card = scored(sheetWith({ ...MARKS, ...marks }, { subject }), { gradeScale: klcgLandOffice });
  expect(scorecardSchema.parse(JSON.parse(JSON.stringify(card)))).toEqual(card);
});

test.each([
  ["an unknown way to treat what does not apply", { notApplicable: "ignore" }],
  ["an unknown way to round", { rounding: { mode: "up", digits: 2 } }],
  ["too many digits", { rounding: { mode: "half-up", digits: 99 } }],
])("a programmer's error throws: %s", (_, options) => {
  // The types forbid it; callers from JavaScript are not stopped by them.
  expect(() => scoreSheet(sheetWith(), innovationPoints2010, options as never)).toThrow(RangeError);
});

test("the messages come in the language of the call", () => {
  const sheet = sheetWith({ "staff-conduct": 91 });
  expect(scored(sheet).diagnostics[0]?.message).toBe(
    "「服務行為友善性與專業性」評為 91 分，不採計；應在 0 分至 90 分之間。",
  );
  expect(scored(sheet, { locale: "en" }).diagnostics[0]?.message).toBe(
    'The mark of "Friendliness and professionalism of staff (服務行為友善性與專業性)" is 91 and does not count; it must be from 0 to 90.',
  );
});

describe("the stage of the evaluation", () => {
  test("it is carried into the scorecard", () => {
    const card = scored(sheetWith({}, { phase: "書面" }));
    expect(card.phase).toBe("書面");
    expect(scorecardSchema.parse(JSON.parse(JSON.stringify(card))).phase).toBe("書面");
    expect(scored(sheetWith()).phase).toBeUndefined();
  });

  test.each([5, "", null])("%j is none, and is reported", (phase) => {
    expect(findings(sheetWith({}, { phase }))).toEqual(["invalid-sheet phase"]);
  });
});

test("more different marks than readings are kept of: each is scored as it is", () => {
  const wrong: number[] = [];
  for (let i = 1; i <= 10_100; i++) {
    const mark = i / 1000;
    const card = scored({ framework: "innovation-points-2010", marks: { "staff-conduct": mark } });
    if (card.total.exact.points !== String(mark)) wrong.push(mark);
  }
  expect(wrong).toEqual([]);
});
