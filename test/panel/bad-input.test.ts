import { describe, expect, test } from "vitest";
import { LOCALES } from "../../src/diagnostics/locale";
import { innovationPoints2010 } from "../../src/frameworks/innovation-points-2010";
import { leapAward2018 } from "../../src/frameworks/leap-award-2018";
import { meanOfJudges } from "../../src/panel/methods/mean";
import { rankSum } from "../../src/panel/methods/rank-sum";
import { thirdReader } from "../../src/panel/methods/third-reader";
import { weightedPhases } from "../../src/panel/methods/weighted-phases";
import type { PanelOptions } from "../../src/panel/panel-settings";
import { scorePanel } from "../../src/panel/score-panel";
import { constructionInspection112 } from "../../src/score/grade-scales/construction-inspection-112";
import { ntuFiveLevel } from "../../src/score/grade-scales/ntu-five-level";
import { codes, findings, given, items, marked, ONE_ITEM, panel, ranks, subjectOf, totals } from "./panels";

describe("nothing that can be scored: no result", () => {
  test.each<{ readonly name: string; readonly sheets: unknown; readonly expected: readonly string[] }>([
    { name: "no sheet", sheets: [], expected: ["panel-without-sheets"] },
    { name: "no list", sheets: "評分表", expected: ["invalid-panel"] },
    { name: "a sheet that is none", sheets: [5], expected: ["invalid-sheet 0", "panel-without-sheets"] },
    {
      name: "no judge",
      sheets: [{ framework: "items", subject: { agency: "東所" }, marks: { a: 80 } }],
      expected: ["sheet-without-judge 0 judge", "panel-without-sheets"],
    },
    {
      name: "no subject",
      sheets: [{ framework: "items", judge: "甲", marks: { a: 80 } }],
      expected: ["sheet-without-subject 0 subject", "panel-without-sheets"],
    },
    {
      name: "a judge and a subject that are no names",
      sheets: [{ framework: "items", judge: 5, subject: "東所", marks: { a: 80 } }],
      expected: ["invalid-sheet 0 subject", "invalid-sheet 0 judge", "panel-without-sheets"],
    },
    {
      name: "sheets of another framework",
      sheets: [given("甲", "東所", 80, { framework: "others" })],
      expected: ["other-framework 0 framework", "panel-without-sheets"],
    },
  ])("$name", ({ sheets, expected }) => {
    // Programs in JavaScript may hand in anything.
    const outcome = scorePanel(sheets as readonly unknown[], ONE_ITEM);
    expect(outcome.ok).toBe(false);
    expect(codes(outcome.diagnostics)).toEqual(expected);
  });

  test("a framework without points, said once", () => {
    const sheets = ["甲", "乙"].map((judge) => ({ ...given(judge, "東所", 80), framework: "leap-award-2018" }));
    expect(findings(sheets, {}, leapAward2018)).toEqual(["framework-without-points"]);
    expect(findings(sheets, { itemLevel: "item" }, leapAward2018)).toEqual(["framework-without-points"]);
  });
});

describe("what cannot be told leaves a gap, never a number that looks right", () => {
  test("one judge is said, and counts", () => {
    const result = panel(marked({ 東所: [80] }));
    expect(codes(result.diagnostics)).toEqual(["one-judge"]);
    expect(result.diagnostics[0]?.severity).toBe("info");
    expect(totals(result)).toEqual({ 東所: "80" });
  });

  test("two sheets of one judge for one subject: neither counts, both are named", () => {
    const sheets = [...marked({ 東所: [80, 90] }), given("甲", "東所", 85), given("甲", "東所", 80)];
    const result = panel(sheets);
    expect(codes(result.diagnostics)).toEqual(["duplicate-sheet 0", "not-ranked"]);
    expect(result.diagnostics[0]?.related?.map(({ path }) => path)).toEqual([[2], [3]]);
    expect(totals(result)).toEqual({ 東所: null });
    expect(subjectOf(result, "東所").members).toMatchObject([
      { judge: "甲", points: null, counted: false, why: "duplicate" },
      { judge: "乙", points: 90, counted: false, why: "total-refused" },
    ]);
    // 乙 alone is not what was asked for: 甲 is not absent.
    const omitting = panel(sheets, { absentJudge: "omit" });
    expect([totals(omitting), codes(omitting.diagnostics)]).toEqual([
      { 東所: null },
      ["duplicate-sheet 0", "not-ranked"],
    ]);
  });

  test("a judge whose sheet is of another framework is not simply left out", () => {
    const sheets = [...marked({ 東所: [80] }), given("乙", "東所", 90, { framework: "others" })];
    const result = panel(sheets);
    expect(codes(result.diagnostics)).toEqual(["other-framework 1 framework", "not-ranked"]);
    expect(totals(result)).toEqual({ 東所: null });
    expect(subjectOf(result, "東所").members[1]).toMatchObject({ judge: "乙", why: "unusable" });
    expect(result.judges).toMatchObject([
      { name: "甲", assessed: 1 },
      { name: "乙", assessed: 0 },
    ]);
  });

  test("a sheet without a judge leaves its subject without a total, whatever is said of absent judges", () => {
    const nameless = { framework: "items", subject: { agency: "東所" }, marks: { a: 99 } };
    const result = panel([...marked({ 東所: [80], 西所: [70] }), nameless], { absentJudge: "omit" });
    expect(codes(result.diagnostics)).toEqual(["sheet-without-judge 2 judge", "one-judge", "not-ranked"]);
    expect(totals(result)).toEqual({ 東所: null, 西所: "70" });
    expect(ranks(result)).toEqual({ 東所: null, 西所: null });
  });

  test("a mark out of range is not 0 and not the maximum: the sheet is incomplete", () => {
    const result = panel(marked({ 東所: [101, 80] }));
    expect(codes(result.diagnostics)).toEqual(["mark-out-of-range 0 marks a", "sheet-faulty 0 marks", "not-ranked"]);
    expect(subjectOf(result, "東所").members[0]).toMatchObject({ points: 0, counted: false, why: "total-refused" });
  });

  test.each(["omit", "as-zero"] as const)("a mark that is wrong is not one that is missing: %s", (incompleteSheet) => {
    for (const wrong of ["五十", 101]) {
      const result = panel(marked({ 東所: [wrong, 80], 西所: [70, 70] }), { incompleteSheet });
      expect(totals(result)).toEqual({ 東所: null, 西所: "70" });
      expect(ranks(result)).toEqual({ 東所: null, 西所: null });
      expect(codes(result.diagnostics)).toContain("sheet-faulty 0 marks");
    }
  });

  test("of an incomplete sheet that is left out the member says so", () => {
    const result = panel([given("甲", "東所", 0, { marks: {} }), given("乙", "東所", 80)], {
      incompleteSheet: "omit",
    });
    expect(subjectOf(result, "東所").members[0]).toMatchObject({ counted: false, why: "incomplete" });
    expect(totals(result)).toEqual({ 東所: "80" });
  });

  test("years of one agency are subjects of their own", () => {
    const sheets = [108, 109].map((rocYear) => ({
      ...given("甲", "東所", rocYear - 20),
      subject: { agency: "東所", rocYear },
    }));
    expect(totals(panel(sheets))).toEqual({ "東所（108年度）": "88", "東所（109年度）": "89" });
  });

  test("names that look like properties of objects are names", () => {
    const sheets = [given("__proto__", "constructor", 80), given("toString", "constructor", 90)];
    const result = panel(sheets, { groups: { constructor: "__proto__" } });
    expect(totals(result)).toEqual({ constructor: "85" });
    expect(result.subjects[0]?.group).toBe("__proto__");
    expect(codes(panel(sheets, { groups: {} }).diagnostics)).toEqual(["subject-without-group"]);
  });
});

describe("groups", () => {
  const sheets = marked({ 東所: [80, 82], 西所: [70, 72], 南所: [90, 92] });

  test("subjects are ranked within their group", () => {
    const result = panel(sheets, { groups: { 東所: "甲組", 西所: "甲組", 南所: "乙組" } });
    expect(ranks(result)).toEqual({ 東所: 1, 西所: 2, 南所: 1 });
    expect(result.subjects.map(({ group }) => group)).toEqual(["甲組", "甲組", "乙組"]);
  });

  test("each group has the judges who assess it: nobody is absent from another", () => {
    const apart = [...marked({ 東所: [80, 82] }), given("丙", "西所", 90), given("丁", "西所", 92)];
    const result = panel(apart, { groups: { 東所: "甲組", 西所: "乙組" } });
    expect(codes(result.diagnostics)).toEqual([]);
    expect(totals(result)).toEqual({ 東所: "81", 西所: "91" });
    expect(subjectOf(result, "西所").members.map(({ judge }) => judge)).toEqual(["丙", "丁"]);
  });

  test("what is missing in one group leaves the other its ranks", () => {
    const open = marked({ 東所: [80, undefined], 西所: [70, 72], 南所: [90, 92] });
    const result = panel(open, { groups: { 東所: "甲組", 西所: "甲組", 南所: "乙組" } });
    expect(ranks(result)).toEqual({ 東所: null, 西所: null, 南所: 1 });
  });

  test("a subject in no group is not ranked, an agency that no sheet has is named with what may be meant", () => {
    const result = panel(sheets, { groups: { 東所: "甲組", 西所: "甲組", 範例戶政事務: "甲組" } });
    expect(codes(result.diagnostics)).toEqual(["unknown-name", "subject-without-group"]);
    expect(ranks(result)).toEqual({ 東所: 1, 西所: 2, 南所: null });
    const near = scorePanel([given("甲", "範例戶政事務所", 80)], ONE_ITEM, { groups: { 範例戶政事務: "甲組" } });
    expect(near.ok).toBe(true);
    expect(near.diagnostics.find(({ code }) => code === "unknown-name")?.args.near).toBe("範例戶政事務所");
  });

  test("an agency with several years may be grouped by agency, or year by year", () => {
    const years = [108, 109].map((rocYear) => ({
      ...given("甲", "東所", rocYear - 20),
      subject: { agency: "東所", rocYear },
    }));
    expect(ranks(panel(years, { groups: { 東所: "甲組" } }))).toEqual({ "東所（108年度）": 2, "東所（109年度）": 1 });
    const apart = { 東所: "甲組", "東所（109年度）": "乙組" };
    expect(ranks(panel(years, { groups: apart }))).toEqual({ "東所（108年度）": 1, "東所（109年度）": 1 });
  });

  test("among thousands of names no likeness is looked for", () => {
    const many = Array.from({ length: 600 }, (_, place) => given("甲", `第${place}戶政事務所`, 80));
    const groups = Object.fromEntries(many.map(({ subject }) => [subject.agency, "甲組"]));
    const { diagnostics } = scorePanel(many, ONE_ITEM, { groups: { ...groups, 第1戶政事務局: "甲組" } });
    const unknown = diagnostics.find(({ code }) => code === "unknown-name");
    expect(unknown?.args.near).toBe("");
  });
});

describe("settings that name what is not there: nothing is computed", () => {
  test.each<[string, PanelOptions, string]>([
    ["a lot of an unknown subject", { tieRecords: [{ by: "lot", order: ["東所", "東東所"] }] }, "unknown-name"],
    [
      "marks kept of an unknown member",
      { decision: { kind: "keep", member: "丁" } },
      "decision-on-unknown-member decision member",
    ],
    ["a day that is none", { decision: { kind: "keep", date: "110年2月30日" } }, "decision-on-no-day decision date"],
  ])("%s", (_, options, expected) => {
    const outcome = scorePanel(marked({ 東所: [80, 81] }), ONE_ITEM, options);
    expect([outcome.ok, codes(outcome.diagnostics)]).toEqual([false, expect.arrayContaining([expected])]);
  });

  test("a day that is one, and a date in other words", () => {
    for (const date of ["113年2月29日", "115年11月20日下午", "昨日"]) {
      expect(findings(marked({ 東所: [80, 81] }), { decision: { kind: "keep", date } })).toEqual([]);
    }
  });

  test("a third reader who is not needed is not absent", () => {
    const options = { method: thirdReader, thirdReaders: ["丙"] };
    const result = panel(marked({ 東所: [80, 75], 西所: [90, 60, 80] }), options);
    expect(codes(result.diagnostics)).toEqual([]);
    expect(subjectOf(result, "東所").members[2]).toMatchObject({ judge: "丙", points: null, why: "not-needed" });
    expect(findings(marked({ 東所: [80, 75] }), options)).toEqual([]);
  });
});

describe("grades", () => {
  // 優等 from 90 on, after rounding to whole numbers: 工程施工查核小組作業辦法第7條.
  test.each([
    [89.5, "優等", "90"],
    [89.49, "甲等", "89"],
    [79.5, "甲等", "80"],
    [69.5, "乙等", "70"],
    [69.49, "丙等", "69"],
  ])("a mean of %d is %s", (mark, grade, value) => {
    const result = panel(marked({ 東所: [mark, mark] }), { gradeScale: constructionInspection112 });
    expect(subjectOf(result, "東所").grade).toMatchObject({ grade, byScore: { value } });
  });

  test("the exact mean is graded unless the rounded one is asked for: 89.995", () => {
    const gradeScale = {
      id: "x",
      title: "等第",
      source: "x",
      bands: [
        { atLeast: 90, grade: "優", title: "A" },
        { atLeast: 0, grade: "甲", title: "B" },
      ],
    };
    const sheets = marked({ 東所: [89.99, 90] });
    expect(panel(sheets, { gradeScale }).subjects[0]?.grade?.grade).toBe("甲");
    expect(panel(sheets, { gradeScale, rankOn: "rounded" }).subjects[0]?.grade?.grade).toBe("優");
  });

  test.each([
    ["bands that leave a gap", { bands: [{ atLeast: 60, grade: "甲", title: "A" }] }, "invalid-grade-scale"],
    [
      "bands that overlap",
      {
        bands: [
          { atLeast: 60, grade: "甲", title: "A" },
          { atLeast: 80, grade: "乙", title: "B" },
          { atLeast: 0, grade: "丙", title: "C" },
        ],
      },
      "invalid-grade-scale",
    ],
    ["levels", ntuFiveLevel, "not-out-of-hundred"],
  ])("%s grade nothing, and that is said", (_, scale, code) => {
    const gradeScale = { id: "x", title: "等第", source: "x", ...scale };
    const outcome = scorePanel(marked({ 東所: [80, 90] }), ONE_ITEM, { gradeScale });
    if (code === "invalid-grade-scale") {
      expect([outcome.ok, outcome.diagnostics[0]?.code]).toEqual([false, code]);
      return;
    }
    const result = panel(marked({ 東所: [80, 90] }), { gradeScale });
    expect(new Set(result.diagnostics.map((one) => one.code))).toEqual(new Set([code]));
    expect(result.subjects[0]?.grade).toBeUndefined();
    expect(result.subjects[0]?.total.value).toBe(85);
  });

  test("a subject without a total has no grade", () => {
    const result = panel(marked({ 東所: [80, undefined], 西所: [90, 90] }), { gradeScale: constructionInspection112 });
    expect(subjectOf(result, "東所").grade).toBeUndefined();
    expect(subjectOf(result, "西所").grade?.grade).toBe("優等");
  });
});

describe("a programmer's error throws", () => {
  const sheets = marked({ 東所: [80, 90] });
  const twoPhases = [{ id: "書面", weight: 100 }];
  test.each<[string, object]>([
    ["memberTies: one of competition", { memberTies: "average" }],
    ["absentJudge: one of refuse, omit", { absentJudge: "zero" }],
    ["incompleteSheet: one of refuse, omit, as-zero", { incompleteSheet: "drop" }],
    ["rankOn: one of exact, rounded", { rankOn: "float" }],
    ["ranking: one of competition", { ranking: "ordinal" }],
    ["tiesFor: one of all, first", { tiesFor: "last" }],
    ["evaluations: a whole number", { evaluations: 0 }],
    ["evaluations: a whole number", { evaluations: 1.5 }],
    ["trim: a whole number", { trim: 0 }],
    ["trim: a whole number", { trim: 0.5 }],
    ["rounding: { mode, digits }", { rounding: { mode: "up", digits: 2 } }],
    ["notApplicable: one of", { notApplicable: "zero" }],
    ["method: a panel method", { method: "mean" }],
    ["within: a panel method", { within: "mean" }],
    ["within: a method of percentages", { within: rankSum }],
    ['phases: "mean" weighs no phases', { method: meanOfJudges, phases: twoPhases }],
    ["phases: rounding", { method: weightedPhases, phases: [{ id: "書面", weight: 100, rounding: { mode: "x" } }] }],
    ["gradeScale: a grade scale", { gradeScale: "klcg-land-office" }],
    ["options.locael: one of", { locael: "en" }],
  ])("%s", (message, options) => {
    expect(() => scorePanel(sheets, ONE_ITEM, options as PanelOptions)).toThrow(message);
  });

  test("a framework that is none", () => {
    expect(() => scorePanel(sheets, "items" as never)).toThrow(TypeError);
  });
});

test("every finding speaks both languages", () => {
  const sheets = [
    ...marked({ 東所: [80, undefined, 101], 西所: [70, 72, 60] }),
    given("甲", "西所", 50),
    given("丁", "南所", { status: "not-applicable", reason: "無此業務" }),
    { framework: "items", marks: {} },
  ];
  for (const options of [
    { method: thirdReader, thirdReaders: ["戊"] },
    { groups: { 東所: "甲組", 西所: "甲組", 北所: "乙組" } },
    { method: rankSum, absentJudge: "omit", incompleteSheet: "omit", gradeScale: constructionInspection112 },
    { absentJudge: "omit", incompleteSheet: "as-zero" },
  ] as const) {
    const [chinese, english] = LOCALES.map(
      (locale) => scorePanel(sheets, ONE_ITEM, { ...options, locale }).diagnostics,
    );
    expect(english?.map(({ code }) => code)).toEqual(chinese?.map(({ code }) => code));
    for (const { message } of chinese ?? []) expect(message).toMatch(/[\u4e00-\u9fff].*。$/u);
    for (const { message } of english ?? [])
      expect(message.replace(/[東西南北]所|[甲乙丙丁戊]組?|工程施工查核小組作業辦法|項目a|閱卷規則/gu, "")).not.toMatch(
        /[\u4e00-\u9fff]/u,
      );
  }
});

test("sheets of the official thousand points, criteria named as people name them", () => {
  const marks = Object.fromEntries(
    innovationPoints2010.criteria
      .filter(({ level }) => level === "indicator")
      .map(({ label, points }) => [label, points * 0.8]),
  );
  const sheets = ["甲", "乙"].map((judge) => ({
    framework: innovationPoints2010.id,
    judge,
    subject: { agency: "範例戶政事務所", rocYear: 99 },
    marks,
  }));
  expect(totals(panel(sheets, {}, innovationPoints2010))).toEqual({ 範例戶政事務所: "80" });
});

test("sheets of one phase need no weights", () => {
  const sheets = [given("甲", "東所", 80, { phase: "書面" }), given("乙", "東所", 90, { phase: "書面" })];
  expect(totals(panel(sheets, {}, items(100)))).toEqual({ 東所: "85" });
});
