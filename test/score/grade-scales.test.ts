import { describe, expect, test } from "vitest";
import { defineGradeScale } from "../../src/score/define-grade-scale";
import { findGradeScale } from "../../src/score/find-grade-scale";
import { GradeScaleError } from "../../src/score/grade-scale-error";
import { GRADE_SCALES } from "../../src/score/grade-scales";
import { parseGradeScale } from "../../src/score/parse-grade-scale";

describe("the published tables", () => {
  test.each(GRADE_SCALES.map((scale) => [scale.id, scale] as const))(
    "%s is well formed, cited and found",
    (id, scale) => {
      expect(parseGradeScale(scale)).toEqual({ ok: true, value: scale, diagnostics: [] });
      expect(findGradeScale(id)).toBe(scale);
      expect(scale.source).toMatch(/第\d+[條點]|評鑑表|https:/u);
    },
  );

  test("no two share an id", () => {
    expect(new Set(GRADE_SCALES.map(({ id }) => id)).size).toBe(GRADE_SCALES.length);
    expect(findGradeScale("lienchiang")).toBeUndefined();
  });
});

const GOOD = {
  id: "own",
  title: "自訂",
  source: "自訂",
  bands: [
    { atLeast: 60, grade: "及格", title: "pass" },
    { atLeast: 0, grade: "不及格", title: "fail" },
  ],
} as const;

const bands = (...starts: readonly unknown[]) => starts.map((atLeast, i) => ({ atLeast, grade: `g${i}`, title: "t" }));

describe("a scale from data", () => {
  test.each<[string, unknown]>([
    ["the least it needs", GOOD],
    ["rounding at whole numbers", { ...GOOD, rounding: { mode: "half-up", digits: 0 } }],
    [
      "decimal bands that its rounding can meet",
      { ...GOOD, rounding: { mode: "half-up", digits: 1 }, bands: bands(89.5, 0) },
    ],
    ["levels from 1", { ...GOOD, measure: "level", bands: bands(3, 2, 1) }],
    ["a band without grade", { ...GOOD, bands: [GOOD.bands[0], { ...GOOD.bands[1], none: true }] }],
    ["the percent measure by name", { ...GOOD, measure: "percent" }],
  ])("accepts %s", (_, input) => expect(parseGradeScale(input).ok).toBe(true));

  test.each<[string, unknown, string[]]>([
    ["nothing", undefined, [""]],
    ["a list", [], [""]],
    ["no names", { bands: bands(0) }, ["id", "title", "source"]],
    ["names that are no text", { ...GOOD, id: 5, title: " ", source: null }, ["id", "title", "source"]],
    ["no bands", { ...GOOD, bands: [] }, ["bands"]],
    ["bands that are no list", { ...GOOD, bands: { 0: 1 } }, ["bands"]],
    ["a band that is no object", { ...GOOD, bands: [60, GOOD.bands[1]] }, ["bands.0"]],
    ["an unknown property", { ...GOOD, levels: 3 }, ["levels"]],
    ["an unknown property of a band", { ...GOOD, bands: [{ ...GOOD.bands[1], below: 5 }] }, ["bands.0.below"]],
    ["an unknown measure", { ...GOOD, measure: "stars" }, ["measure"]],
    ["an unknown rounding", { ...GOOD, rounding: { mode: "up", digits: 0 } }, ["rounding"]],
    ["bands that rise", { ...GOOD, bands: bands(60, 90, 0) }, ["bands.1.atLeast"]],
    ["two bands at one score", { ...GOOD, bands: bands(60, 60, 0) }, ["bands.1.atLeast"]],
    ["a band above 100", { ...GOOD, bands: bands(101, 0) }, ["bands.0.atLeast"]],
    ["a band below 0", { ...GOOD, bands: bands(50, -1, -2) }, ["bands.1.atLeast", "bands.2.atLeast"]],
    ["a lowest band that leaves scores out", { ...GOOD, bands: bands(90, 60) }, ["bands.1.atLeast"]],
    ["a beginning that is no number", { ...GOOD, bands: bands("90", 0) }, ["bands.0.atLeast"]],
    ["a level that is no number", { ...GOOD, measure: "level", bands: bands(null, 1) }, ["bands.0.atLeast"]],
    ["half a level", { ...GOOD, measure: "level", bands: bands(1.5, 1) }, ["bands.0.atLeast"]],
    [
      "a beginning that its rounding never meets",
      { ...GOOD, rounding: { mode: "half-up", digits: 0 }, bands: bands(89.5, 0) },
      ["bands.0.atLeast"],
    ],
    ["one grade twice", { ...GOOD, bands: bands(60, 0).map((band) => ({ ...band, grade: "甲" })) }, ["bands.1.grade"]],
    ["a grade without name", { ...GOOD, bands: [{ atLeast: 0, grade: "", title: "x" }] }, ["bands.0.grade"]],
    ["none that is not true", { ...GOOD, bands: [{ ...GOOD.bands[1], none: false }] }, ["bands.0.none"]],
  ])("refuses %s, saying where", (_, input, paths) => {
    for (const locale of ["zh-TW", "en"] as const) {
      const outcome = parseGradeScale(input, { locale });
      expect(outcome.ok).toBe(false);
      expect(outcome.diagnostics.map(({ path }) => path.join("."))).toEqual(paths);
    }
  });
});

test.each([
  [
    { ...GOOD, band: [] },
    "等第標準無法辨識欄位「band」；此處可用的欄位：id、title、source、measure、rounding、bands。",
  ],
  [
    { ...GOOD, bands: [{ ...GOOD.bands[1], from: 0 }] },
    "等第標準無法辨識欄位「from」；此處可用的欄位：atLeast、grade、title、none。",
  ],
  [{ ...GOOD, title: undefined }, "等第標準缺少欄位「title」；應為文字，且不得空白。"],
  [
    { ...GOOD, bands: [{ grade: "甲", title: "甲" }] },
    "等第標準缺少欄位「atLeast」；應為 0 至 100 的數字（該等第自幾分起）。",
  ],
  [undefined, "等第標準此處沒有內容；應為物件，載明 id、title、source、bands。"],
  [{ ...GOOD, bands: [undefined, GOOD.bands[1]] }, "等第標準此處沒有內容；應為物件，載明 atLeast、grade、title。"],
])("a field that is unknown or missing is called that: %#", (input, message) => {
  expect(parseGradeScale(input).diagnostics.map((finding) => finding.message)).toEqual([message]);
});

test.each<[string, unknown, readonly [string, string]]>([
  [
    "the lowest band is missing",
    bands(90, 80),
    [
      "等第標準自 80 起，未涵蓋 0 至 80；請補列最低等第（自 0 起）。",
      "The grade scale begins at 80 and does not cover 0 to 80; add a lowest band that begins at 0.",
    ],
  ],
  [
    "the one band begins above 100",
    bands(101),
    [
      "等第標準此處為 101；應為 0 至 100 的數字（該等第自幾分起）。",
      "Found 101 in the grade scale; expected a number from 0 to 100, the score from which the grade begins.",
    ],
  ],
  [
    "bands rise",
    bands(60, 80, 0),
    [
      "此等第自 80 起，前一等第則自 60 起；各等第請由高至低列出，起點不得相同。",
      "This band begins at 80 and the one before it at 60; list the bands from the highest down, each with a beginning of its own.",
    ],
  ],
  [
    "a grade is listed twice",
    bands(60, 0).map((band) => ({ ...band, grade: "甲" })),
    ['等第 "甲" 列了不只一次；每一等第請只列一次。', 'The grade "甲" is listed more than once; list each once.'],
  ],
])("what is wrong with bands is told so that following it mends the scale: %s", (_, own, [zh, en]) => {
  const said = (["zh-TW", "en"] as const).map((locale) =>
    parseGradeScale({ ...GOOD, bands: own }, { locale }).diagnostics.map(({ message }) => message),
  );
  expect(said).toEqual([[zh], [en]]);
});

test("a band that the rounding of the scale never meets names the one that it does", () => {
  const scale = { ...GOOD, rounding: { mode: "half-up", digits: 0 }, bands: bands(89.5, 0) };
  expect(parseGradeScale(scale).diagnostics.map(({ message }) => message)).toEqual([
    "此等第自 89.5 起，依取捨方式（rounding）取捨後之分數不會恰為 89.5；請改自 90 起，或更正 rounding。",
  ]);
  expect(parseGradeScale(scale, { locale: "en" }).diagnostics[0]?.message).toBe(
    'This band begins at 89.5, which no score is after the rounding of the scale; let it begin at 90, or correct "rounding".',
  );
});

test("grades that are missing are said to be missing, not to be the same", () => {
  const own = bands(60, 0).map(({ atLeast, title }) => ({ atLeast, title }));
  expect(parseGradeScale({ ...GOOD, bands: own }, { locale: "en" }).diagnostics.map(({ message }) => message)).toEqual([
    'The grade scale lacks "grade"; expected a text that is not blank.',
    'The grade scale lacks "grade"; expected a text that is not blank.',
  ]);
});

test("defineGradeScale hands back what it was given, or throws everything that is wrong", () => {
  expect(defineGradeScale(GOOD)).toBe(GOOD);
  const wrong = { ...GOOD, bands: [{ atLeast: 60, grade: "及格", title: "" }] };
  expect(() => defineGradeScale(wrong)).toThrow(GradeScaleError);
  expect(() => defineGradeScale(wrong)).toThrow(
    'bands[0].title: 等第標準此處為 ""；應為文字，且不得空白。\nbands[0].atLeast: 等第標準自 60 起，未涵蓋 0 至 60；請補列最低等第（自 0 起）。',
  );
});
