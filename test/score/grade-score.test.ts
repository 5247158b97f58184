import { describe, expect, test } from "vitest";
import { fromNumber } from "../../src/base/exact-number";
import { fromExact } from "../../src/base/exact-text";
import { compare, ZERO } from "../../src/base/ratio";
import type { Grade, Scorecard } from "../../src/model/scorecard";
import type { GradeScale } from "../../src/score/grade-scale";
import { GRADE_SCALES } from "../../src/score/grade-scales";
import { constructionInspection112 } from "../../src/score/grade-scales/construction-inspection-112";
import { electedMagistrate84 } from "../../src/score/grade-scales/elected-magistrate-84";
import { klcgLandOffice } from "../../src/score/grade-scales/klcg-land-office";
import { ntuFiveLevel } from "../../src/score/grade-scales/ntu-five-level";
import { occupationalSafety111 } from "../../src/score/grade-scales/occupational-safety-111";
import { pesticideAward } from "../../src/score/grade-scales/pesticide-award";
import { ruralCommunity100 } from "../../src/score/grade-scales/rural-community-100";
import { taipeiVillageAssembly } from "../../src/score/grade-scales/taipei-village-assembly";
import { type GradeOptions, gradeScore } from "../../src/score/grade-score";
import { codes, NOT_APPLICABLE, nodeOf, scored, sheetWith } from "./scored";

function graded(score: number | string | Scorecard, scale: GradeScale, options: GradeOptions = {}): Grade {
  const outcome = gradeScore(score, scale, options);
  if (!outcome.ok) throw new Error(codes(outcome.diagnostics).join(", "));
  return outcome.value;
}

describe("every band of every table: its first score, and the last one before it", () => {
  test.each<[string, GradeScale, readonly (readonly [number | string, string])[]]>([
    [
      "工程施工查核小組作業辦法第7條, rounded first",
      constructionInspection112,
      [
        [100, "優等"],
        [90, "優等"],
        [89.5, "優等"],
        [89.49, "甲等"],
        ["179/2", "優等"],
        [79.5, "甲等"],
        [79.4999, "乙等"],
        [69.5, "乙等"],
        [69.49, "丙等"],
        [0, "丙等"],
      ],
    ],
    [
      "農村社區建設績效獎勵辦法第3條, not rounded",
      ruralCommunity100,
      [
        [90, "優等"],
        [89.999, "甲等"],
        [89.5, "甲等"],
        ["269/3", "甲等"],
        [80, "甲等"],
        [79.5, "乙等"],
        [70, "乙等"],
        [69.99, "丙等"],
      ],
    ],
    [
      "基隆市地政考核",
      klcgLandOffice,
      [
        [90, "優等"],
        [89.99, "甲等"],
        [80, "甲等"],
        [79.99, "乙等"],
        [70, "乙等"],
        [69.99, "丙等"],
        [60, "丙等"],
        [59.99, "丁等"],
        [0, "丁等"],
      ],
    ],
    [
      "農藥生產業及販賣業者評鑑獎勵辦法第4條",
      pesticideAward,
      [
        [95, "特優"],
        [94.99, "優等"],
        [90, "優等"],
        [89.99, "甲等"],
        [80, "甲等"],
        [79.99, "乙等"],
      ],
    ],
    [
      "職業安全衛生業務績效評核要點第13點",
      occupationalSafety111,
      [
        [90, "特優"],
        [89.99, "優"],
        [85, "優"],
        [84.99, "良"],
        [80, "良"],
        [79.99, "普"],
        [70, "普"],
        [69.99, "不予列等"],
      ],
    ],
    [
      "民選縣市長成績考核第3條",
      electedMagistrate84,
      [
        [90, "特等"],
        [89.99, "甲等"],
        [60, "丙等"],
        [59.99, "丁等"],
      ],
    ],
    [
      "臺北市里民大會考核第24點",
      taipeiVillageAssembly,
      [
        [90, "記功"],
        [89.99, "嘉獎"],
        [80, "嘉獎"],
        [79.99, "無"],
        [60, "無"],
        [59.99, "申誡"],
        [50, "申誡"],
        [49.99, "記過"],
      ],
    ],
    [
      "國立臺灣大學行政品質評鑑表",
      ntuFiveLevel,
      [
        [5, "特優"],
        [4, "優"],
        [3, "尚可"],
        [2, "稍差"],
        [1, "差"],
      ],
    ],
  ])("%s", (_, scale, rows) => {
    expect(rows.map(([score]) => [score, graded(score, scale).grade])).toEqual(rows);
  });

  test("the table above has them all", () => {
    expect(GRADE_SCALES.length).toBe(8);
  });
});

test("a grade shows the band, the value compared, the rounding and the clause", () => {
  expect(graded(89.5, constructionInspection112)).toEqual({
    scale: "construction-inspection-112",
    source: constructionInspection112.source,
    grade: "優等",
    title: "excellent",
    band: { atLeast: 90 },
    value: "90",
    exact: "89.5",
    rounding: { mode: "half-up", digits: 0 },
    settled: true,
    working: "百分制得分 89.5，四捨五入至整數為 90，在 90 以上：優等。",
  });
});

test("a band in the middle has two ends, and the next grade says what is enough", () => {
  expect(graded("269/3", klcgLandOffice, { locale: "en" })).toMatchObject({
    band: { atLeast: 80, below: 90 },
    value: "269/3",
    rounding: null,
    next: { grade: "優等", title: "excellent", atLeast: 90, needs: 0.34, exact: { needs: "1/3" } },
    working: "Score out of 100: 89.6666…, at least 80 and below 90: 甲等 (grade A).",
  });
});

test("the working says 以上 and 未滿", () => {
  expect(graded(80, klcgLandOffice).working).toBe("百分制得分 80，在 80 以上、未滿 90：甲等。");
});

describe("what is enough for the next grade", () => {
  const scale = (mode: "half-up" | "half-even" | "truncate", digits: number, atLeast = 85): GradeScale => ({
    id: "x",
    title: "x",
    source: "x",
    rounding: { mode, digits },
    bands: [
      { atLeast, grade: "a", title: "a" },
      { atLeast: 0, grade: "b", title: "b" },
    ],
  });
  test.each([
    ["half-up needs the half below", scale("half-up", 0), "4.5"],
    ["half-up to a decimal", scale("half-up", 1), "4.95"],
    ["truncation needs all of it", scale("truncate", 0), "5"],
    ["half-even: 84.5 goes to 84, so 85 is enough", scale("half-even", 0), "5"],
    ["half-even: 83.5 goes to 84", scale("half-even", 0, 84), "3.5"],
  ])("%s", (_, given, needs) => {
    const { next } = graded(80, given);
    expect(next?.exact.needs).toBe(needs);
    const reached = 80 + Number(needs);
    expect(graded(reached, given).grade).toBe("a");
  });

  test.each([
    ["a hundred-thousandth is not called nothing", "89.99999", undefined, 0.01],
    ["what needs no rounding is left as it is", "89.5", undefined, 0.5],
    ["whole numbers", "89.25", { mode: "half-up", digits: 0 }, 1],
    ["truncation would say too little", "269/3", { mode: "truncate", digits: 1 }, 0.4],
  ] as const)("it is rounded up: %s", (_, score, rounding, needs) => {
    const { next } = graded(score, klcgLandOffice, { rounding });
    expect(next?.needs).toBe(needs);
    expect(compare(fromNumber(next?.needs ?? 0), fromExact(next?.exact.needs ?? "") ?? ZERO)).toBeGreaterThanOrEqual(0);
  });

  test("nothing is better than the best", () => {
    expect(graded(100, klcgLandOffice)).not.toHaveProperty("next");
  });
});

test("a band without grade says so", () => {
  expect(graded(65, occupationalSafety111)).toMatchObject({ grade: "不予列等", title: "not graded", none: true });
  expect(graded(75, occupationalSafety111)).not.toHaveProperty("none");
});

describe("a score that has no grade is a finding", () => {
  test.each<[string, unknown, GradeScale, string]>([
    ["above 100", 100.01, klcgLandOffice, "invalid-score"],
    ["below 0", -1, klcgLandOffice, "invalid-score"],
    ["NaN", Number.NaN, klcgLandOffice, "invalid-score"],
    ["infinity", Number.POSITIVE_INFINITY, klcgLandOffice, "invalid-score"],
    ["a text that is no number", "優", klcgLandOffice, "invalid-score"],
    ["null", null, klcgLandOffice, "invalid-score"],
    ["a list", [90], klcgLandOffice, "invalid-score"],
    ["between two levels", 4.5, ntuFiveLevel, "between-levels"],
    ["above the highest level", 6, ntuFiveLevel, "invalid-score"],
    ["below the lowest level", 0, ntuFiveLevel, "invalid-score"],
  ])("%s", (_, score, scale, code) => {
    for (const locale of ["zh-TW", "en"] as const) {
      // Data from elsewhere need not keep to the types.
      const outcome = gradeScore(score as number, scale, { locale });
      expect(outcome.ok).toBe(false);
      expect(codes(outcome.diagnostics)).toEqual([code]);
      expect(outcome.diagnostics[0]?.message).not.toMatch(/undefined|\[object/u);
    }
  });

  test("a scale without a band for the score is a programmer's error", () => {
    const scale = { id: "x", title: "x", source: "x", bands: [{ atLeast: 60, grade: "a", title: "a" }] };
    expect(() => gradeScore(59, scale)).toThrow(RangeError);
  });
});

describe("a scorecard is graded by its percentage", () => {
  test("848.5 of 1000 points are 84.85: 甲等", () => {
    const card = scored(sheetWith({ "creative-services": 0, "measure-continuity": 0, "measure-effectiveness": 0 }));
    expect(graded(card, klcgLandOffice)).toMatchObject({ grade: "甲等", value: "85", settled: true });
  });

  test("marks are missing, but the grade is the same either way", () => {
    const card = scored(sheetWith({ "measure-effectiveness": { status: "not-assessed" }, "measure-continuity": 20 }));
    const grade = graded(card, klcgLandOffice);
    expect(grade).toMatchObject({ grade: "優等", settled: true, value: null, exact: null, band: { atLeast: 90 } });
    expect(grade.possible).toMatchObject({ lowest: { value: "97", grade: "優等" }, highest: { value: "99" } });
    expect(grade.working).toBe("尚有項目未採計，最低 97，在 90 以上：優等；最高 99，在 90 以上：優等。等第不受影響。");
    expect(graded(card, klcgLandOffice, { locale: "en" }).working).toBe(
      "Marks are missing: lowest 97, at least 90: 優等 (excellent); highest 99, at least 90: 優等 (excellent). The grade is the same either way.",
    );
  });

  test("marks are missing and the grade depends on them: not settled", () => {
    const card = scored(sheetWith({ "process-convenience": { status: "not-assessed" } }));
    const outcome = gradeScore(card, klcgLandOffice, { locale: "en" });
    expect(codes(outcome.diagnostics)).toEqual(["grade-not-settled"]);
    expect(outcome).toMatchObject({
      ok: true,
      value: {
        grade: null,
        title: null,
        band: null,
        settled: false,
        possible: { lowest: { grade: "甲等", exact: "82" }, highest: { grade: "優等", exact: "100" } },
        next: { grade: "優等", needs: 8 },
        working:
          "Marks are missing: lowest 82, at least 80 and below 90: 甲等 (grade A); highest 100, at least 90: 優等 (excellent). The grade is not settled.",
      },
    });
  });

  test("in Chinese", () => {
    const card = scored(sheetWith({ "process-convenience": { status: "not-assessed" } }));
    expect(graded(card, klcgLandOffice).working).toBe(
      "尚有項目未採計，最低 82，在 80 以上、未滿 90：甲等；最高 100，在 90 以上：優等。等第未定。",
    );
  });

  const empty = scored({ framework: "innovation-points-2010", marks: {} });
  const { interval: _, ...torn } = scored(sheetWith());
  test.each<[string, unknown]>([
    ["nothing assessed", empty],
    ["nothing applicable", { ...empty, interval: { lowest: { exact: { percent: null } } } }],
    ["a scorecard that lost its interval", torn],
    ["an empty object", {}],
  ])("without total there is no grade: %s", (_, card) => {
    // Data from elsewhere need not keep to the types.
    const outcome = gradeScore(card as Scorecard, klcgLandOffice);
    expect([outcome.ok, codes(outcome.diagnostics)]).toEqual([false, ["nothing-to-grade"]]);
  });

  test("a scale of levels does not grade a percentage", () => {
    const outcome = gradeScore(scored(sheetWith()), ntuFiveLevel);
    expect([outcome.ok, codes(outcome.diagnostics)]).toEqual([false, ["not-out-of-hundred"]]);
  });
});

describe("a grade scale for scoreSheet", () => {
  const marks = { "creative-services": 10, "measure-continuity": 21, "measure-effectiveness": 20 };

  test("grades the total and says what the next grade needs", () => {
    // 1000 - 90 - 9 = 901: 90.1 %
    expect(scored(sheetWith(marks), { gradeScale: klcgLandOffice }).grade).toMatchObject({ grade: "優等" });
    // 1000 - 100 - 9 = 891: 89.1 %, of which 89.5 % is enough after rounding: 4 points more
    const card = scored(sheetWith({ ...marks, "creative-services": 0 }), { gradeScale: constructionInspection112 });
    expect(card.grade).toMatchObject({ grade: "甲等", value: "89", next: { grade: "優等", needs: 0.4 } });
    expect(card.gains.map(({ id, points, reachesNextGrade }) => [id, points, reachesNextGrade])).toEqual([
      ["creative-services", 100, true],
      ["measure-continuity", 9, true],
    ]);
  });

  test("a gain just short of what is needed does not reach it", () => {
    // 1000 - 130 - 3.99 = 866.01; 875 would round to 88, 895 to 90
    const card = scored(
      sheetWith({ ...marks, "creative-services": 0, "measure-continuity": 26.01, "process-transparency": 70 }),
      {
        gradeScale: constructionInspection112,
      },
    );
    expect(card.grade?.next?.exact.needs).toBe("2.899");
    expect(card.gains.map(({ points, reachesNextGrade }) => [points, reachesNextGrade])).toEqual([
      [100, true],
      [30, true],
      [3.99, false],
    ]);
  });

  test("at the top nothing needs to be reached", () => {
    const card = scored(sheetWith({ "measure-continuity": 21 }), { gradeScale: klcgLandOffice });
    expect(card.gains[0]).not.toHaveProperty("reachesNextGrade");
  });

  test("in points of the total when the maximum has shrunk", () => {
    const sheet = sheetWith({ "creative-services": NOT_APPLICABLE, "process-convenience": 80 });
    // 800 of 900: 88.88… %, 90 % are 810
    const card = scored(sheet, { gradeScale: klcgLandOffice, notApplicable: "exclude" });
    expect(card.grade?.next?.exact.needs).toBe("10/9");
    expect(card.gains.map(({ points, reachesNextGrade }) => [points, reachesNextGrade])).toEqual([[100, true]]);
    expect(nodeOf(card, "creative-services").status).toBe("not-applicable");
  });

  test.each<[string, Readonly<Record<string, unknown>>, GradeScale, string[]]>([
    [
      "incomplete marks, grade not settled",
      { "process-convenience": { status: "not-assessed" } },
      klcgLandOffice,
      ["incomplete marks", "grade-not-settled"],
    ],
    ["a scale of levels", {}, ntuFiveLevel, ["not-out-of-hundred"]],
  ])("%s", (_, more, gradeScale, expected) => {
    expect(codes(scored(sheetWith(more), { gradeScale }).diagnostics)).toEqual(expected);
  });

  test("nothing applicable: no grade", () => {
    const all = Object.fromEntries(Object.keys(sheetWith().marks).map((id) => [id, NOT_APPLICABLE]));
    const card = scored(sheetWith(all), { gradeScale: klcgLandOffice });
    expect(card).not.toHaveProperty("grade");
    expect(codes(card.diagnostics)).toEqual(["nothing-applicable marks"]);
  });
});

test.each([
  ["half-up", 1, "百分制得分 84.25，四捨五入至小數第 1 位為 84.3，在 0 以上：甲。"],
  ["half-even", 1, "百分制得分 84.25，四捨六入五成雙至小數第 1 位為 84.2，在 0 以上：甲。"],
  ["truncate", 0, "百分制得分 84.25，無條件捨去至整數為 84，在 0 以上：甲。"],
] as const)("the working names the rounding: %s to %i digits", (mode, digits, working) => {
  const scale = {
    id: "x",
    title: "x",
    source: "x",
    rounding: { mode, digits },
    bands: [{ atLeast: 0, grade: "甲", title: "a" }],
  };
  expect(graded(84.25, scale).working).toBe(working);
  expect(graded(84.25, scale, { locale: "en" }).working).toContain(`rounded (${mode}, ${digits} decimals) to`);
});
