import { describe, expect, test } from "vitest";
import { fromExact, toExact } from "../../src/base/exact-text";
import { type Ratio, ZERO } from "../../src/base/ratio";
import type { GradeLimit, GradeQuota, PassMark } from "../../src/model/panel-grade";
import { applyPassMark } from "../../src/panel/apply-pass-mark";
import { applyQuotas, type Candidate } from "../../src/panel/apply-quotas";
import { appliedLimits, gradeSubject } from "../../src/panel/grade-subject";
import { limitScore } from "../../src/panel/limit-score";
import type { MethodContext } from "../../src/panel/panel-method";
import type { PanelTable } from "../../src/panel/panel-table";
import { readLimits } from "../../src/panel/read-limits";
import { readPassMark } from "../../src/panel/read-pass-mark";
import { readQuotas } from "../../src/panel/read-quotas";
import { ruleFindings } from "../../src/panel/rule-findings";
import { defineGradeScale } from "../../src/score/define-grade-scale";
import type { GradeScale } from "../../src/score/grade-scale";
import { constructionInspection112 } from "../../src/score/grade-scales/construction-inspection-112";
import { klcgLandOffice } from "../../src/score/grade-scales/klcg-land-office";
import { parseGradeScale } from "../../src/score/parse-grade-scale";
import { codes } from "./panels";

const HALF_UP = { mode: "half-up", digits: 2 } as const;

/** The plain county table on a mean that the rule rounds to two decimals. */
const rounded = defineGradeScale({ ...klcgLandOffice, id: "rounded", rounding: HALF_UP });

/** 漁會屆次考核第3條 as FACTS has its bands. */
const FISHERY = "漁會考核辦法第3條";

const exact = (text: string): Ratio => fromExact(text) ?? ZERO;

function limitsOn(subject: string, limits: readonly Omit<GradeLimit, "subject">[], scale: GradeScale) {
  const { diagnostics, report } = ruleFindings("en");
  const read = readLimits(
    limits.map((limit) => ({ subject, ...limit })),
    scale,
    [subject],
    report,
  );
  expect(diagnostics).toEqual([]);
  return read.get(subject) ?? [];
}

describe("a score, its caps and its grade", () => {
  const defect: Omit<GradeLimit, "subject"> = {
    grade: "丙等",
    reason: "混凝土結構物鑽心試體試驗結果不合格",
    source: "工程施工查核小組作業辦法第8條第1項第1款",
  };
  const failed: Omit<GradeLimit, "subject"> = {
    score: 69,
    from: 70,
    reason: "試驗結果不合格",
    source: "工程施工查核小組作業辦法第8條第3項",
  };
  const loss: Omit<GradeLimit, "subject"> = { grade: "甲等", reason: "年度虧損，不得列為優等", source: FISHERY };
  const worse: Omit<GradeLimit, "subject"> = { grade: "乙等", reason: "不得列為甲等以上", source: FISHERY };

  test.each<[string, string, GradeScale, readonly Omit<GradeLimit, "subject">[], string, string, readonly boolean[]]>([
    ["59.995 compared exactly is below 60", "59.995", klcgLandOffice, [], "59.995", "丁等", []],
    ["59.995 rounded to 60.00 is 60", "59.995", rounded, [], "59.995", "丙等", []],
    ["59.9949 rounds to 59.99", "59.9949", rounded, [], "59.9949", "丁等", []],
    ["§7: 79.5 → 80", "79.5", constructionInspection112, [], "79.5", "甲等", []],
    ["§7: 79.4999 → 79", "79.4999", constructionInspection112, [], "79.4999", "乙等", []],
    ["§7: 89.5 → 90", "89.5", constructionInspection112, [], "89.5", "優等", []],
    ["a county that does not round: 89.5 is below 90", "89.5", klcgLandOffice, [], "89.5", "甲等", []],
    ["§8-1: 95 with a listed defect", "95", constructionInspection112, [defect], "95", "丙等", [true]],
    ["§8-1: 65 with a listed defect is 丙等 anyway", "65", constructionInspection112, [defect], "65", "丙等", [false]],
    ["§8-3: 92, the test fails later, counts as 69", "92", constructionInspection112, [failed], "69", "丙等", [true]],
    ["§8-3: 70 itself is 以上", "70", constructionInspection112, [failed], "69", "丙等", [true]],
    ["§8-3: 69.5 is a result of 70", "69.5", constructionInspection112, [failed], "69", "丙等", [true]],
    ["§8-3: 69.4 is a result of 69 and stays", "69.4", constructionInspection112, [failed], "69.4", "丙等", [false]],
    ["§8-3: 40 stays", "40", constructionInspection112, [failed], "40", "丙等", [false]],
    [
      "both, the score set back leaves nothing for the veto",
      "92",
      constructionInspection112,
      [failed, defect],
      "69",
      "丙等",
      [true, false],
    ],
    ["漁會: a loss, 95 is no 優等", "95", klcgLandOffice, [loss], "95", "甲等", [true]],
    ["漁會: a loss changes nothing at 85", "85", klcgLandOffice, [loss], "85", "甲等", [false]],
    [
      "漁會: not 甲等 or better, the stricter of two counts",
      "95",
      klcgLandOffice,
      [loss, worse],
      "95",
      "乙等",
      [true, true],
    ],
    ["a veto raises nobody", "55", klcgLandOffice, [worse], "55", "丁等", [false]],
    [
      "a cap without from",
      "91.5",
      klcgLandOffice,
      [{ ...failed, score: "269/3", from: undefined }],
      "269/3",
      "甲等",
      [true],
    ],
  ])("%s", (_, percent, scale, given, counted, grade, effective) => {
    const limits = limitsOn("甲", given, scale);
    const options = { locale: "en", rounding: HALF_UP } as const;
    const limited = limitScore(exact(percent), limits, scale.rounding);
    expect(toExact(limited)).toBe(counted);
    expect(gradeSubject(limited, scale, limits, options).grade.grade).toBe(grade);
    expect(appliedLimits(exact(percent), scale, limits).map((limit) => limit.effective)).toEqual(effective);
  });

  test("what limits say is kept: reason, source, and what the score alone gives", () => {
    const limits = limitsOn("甲", [loss], klcgLandOffice);
    expect(appliedLimits(exact("95"), klcgLandOffice, limits)).toEqual([
      { grade: "甲等", effective: true, reason: "年度虧損，不得列為優等", source: FISHERY },
    ]);
    const { grade } = gradeSubject(exact("95"), klcgLandOffice, limits, { rounding: HALF_UP });
    expect(grade.byScore.grade).toBe("優等");
  });
});

/** Grades of candidates by letter: 優甲乙丙丁; two letters where it is left open. */
function given(candidates: readonly (readonly [string, number | null])[], quotas: readonly GradeQuota[]): string {
  const { diagnostics, report } = ruleFindings("en");
  const read = readQuotas(quotas, klcgLandOffice, report);
  expect(diagnostics).toEqual([]);
  const places: readonly Candidate[] = candidates.map(([letter, rank]) => ({ place: LETTERS.indexOf(letter), rank }));
  return applyQuotas(places, read)
    .map(({ best, worst }) => (best === worst ? LETTERS[best] : `${LETTERS[best]}${LETTERS[worst]}`))
    .join(" ");
}

const LETTERS = ["優", "甲", "乙", "丙", "丁"];

describe("quotas", () => {
  const source = "自訂";
  const best = (atMost: number): GradeQuota => ({ grade: "優等", atMost, source });
  const second = (atMost: number): GradeQuota => ({ grade: "甲等", atMost, source });
  const ten = Array.from({ length: 10 }, (_, place) => ["優", place + 1] as const);

  test.each<[string, readonly (readonly [string, number | null])[], readonly GradeQuota[], string]>([
    [
      "enough places",
      [
        ["優", 1],
        ["優", 2],
        ["甲", 3],
      ],
      [best(2)],
      "優 優 甲",
    ],
    [
      "the second of two is set back",
      [
        ["優", 1],
        ["優", 2],
        ["甲", 3],
      ],
      [best(1)],
      "優 甲 甲",
    ],
    [
      "the order of the input does not matter",
      [
        ["甲", 3],
        ["優", 2],
        ["優", 1],
      ],
      [best(1)],
      "甲 甲 優",
    ],
    [
      "no place at all",
      [
        ["優", 1],
        ["甲", 2],
      ],
      [best(0)],
      "甲 甲",
    ],
    [
      "places that nobody earns stay empty",
      [
        ["甲", 1],
        ["甲", 2],
      ],
      [best(1)],
      "甲 甲",
    ],
    [
      "who is set back takes a place of the next grade before those ranked after",
      [
        ["優", 1],
        ["優", 2],
        ["甲", 3],
      ],
      [best(1), second(1)],
      "優 甲 乙",
    ],
    [
      "a full grade is passed over",
      [
        ["優", 1],
        ["優", 2],
        ["優", 3],
      ],
      [best(1), second(0)],
      "優 乙 乙",
    ],
    [
      "a tie within the quota",
      [
        ["優", 1],
        ["優", 1],
        ["優", 3],
      ],
      [best(2)],
      "優 優 甲",
    ],
    [
      "a tie across the border is left open, for all of it",
      [
        ["優", 1],
        ["優", 2],
        ["優", 2],
        ["優", 2],
      ],
      [best(2)],
      "優 優甲 優甲 優甲",
    ],
    [
      "fractional ranks tie alike",
      [
        ["優", 1.5],
        ["優", 1.5],
      ],
      [best(1)],
      "優甲 優甲",
    ],
    [
      "those after an open tie know where they stand",
      [
        ["優", 1],
        ["優", 1],
        ["甲", 3],
      ],
      [best(1), second(1)],
      "優甲 優甲 乙",
    ],
    [
      "an open tie over two quotas",
      [
        ["優", 1],
        ["優", 1],
        ["優", 1],
      ],
      [best(1), second(1)],
      "優乙 優乙 優乙",
    ],
    [
      "who shares the rank but has a lower grade (a veto) is not concerned",
      [
        ["優", 1],
        ["甲", 1],
      ],
      [best(1)],
      "優 甲",
    ],
    [
      "without a rank there is no telling",
      [
        ["優", null],
        ["甲", null],
        ["優", 1],
      ],
      [best(1)],
      "優甲 甲 優",
    ],
    ["10 %, of 10: 1", ten, [{ grade: "優等", percent: 10, source }], `優${" 甲".repeat(9)}`],
    ["15 % of 10 cut off: 1", ten, [{ grade: "優等", percent: 15, source }], `優${" 甲".repeat(9)}`],
    [
      "15 % of 10 half up: 2",
      ten,
      [{ grade: "優等", percent: 15, rounding: "half-up", source }],
      `優 優${" 甲".repeat(8)}`,
    ],
    [
      "25 % of 10 half to even: 2",
      ten,
      [{ grade: "優等", percent: 25, rounding: "half-even", source }],
      `優 優${" 甲".repeat(8)}`,
    ],
    ["1/3 % of 300 stated: 1", ten, [{ grade: "優等", percent: "1/3", of: 300, source }], `優${" 甲".repeat(9)}`],
    [
      "2 % of a staff of 100 (農會): 2",
      ten,
      [{ grade: "優等", percent: 2, of: 100, source }],
      `優 優${" 甲".repeat(8)}`,
    ],
  ])("%s", (_, candidates, quotas, expected) => {
    expect(given(candidates, quotas)).toBe(expected);
  });
});

describe("pass marks", () => {
  test.each<[string, PassMark | number | string, string, boolean]>([
    ["60 itself passes", 60, "60", true],
    ["59.995 compared exactly does not pass 60", 60, "59.995", false],
    ["rounded to two decimals it does", { atLeast: 60, rounding: HALF_UP }, "59.995", true],
    ["司法院轉任法官審查辦法§7: 69.995 → 70.00 passes 70", { atLeast: 70, rounding: HALF_UP }, "69.995", true],
    ["69.9949… → 69.99 does not", { atLeast: 70, rounding: HALF_UP }, "69.9949", false],
    ["two thirds of the full marks as an exact text", "200/3", "200/3", true],
  ])("%s", (_, passMark, percent, passes) => {
    const { diagnostics, report } = ruleFindings("en");
    const read = readPassMark(passMark, undefined, report);
    // Of what scoring hands over a percentage needs only this.
    const context = { method: { unit: "percent" }, rankOn: "exact", rounding: HALF_UP, locale: "en" } as MethodContext;
    const nothing = { cells: [] } as unknown as PanelTable;
    const reached = read && applyPassMark(read, exact(percent), nothing, 0, context)?.reachesPassMark;
    expect([read?.effect, reached]).toEqual(["note", passes]);
    expect(diagnostics).toEqual([]);
  });
});

describe("bad input is reported at its place", () => {
  const limit = { subject: "甲", grade: "乙等", reason: "x", source: "x" };
  test.each<[string, unknown, GradeScale | undefined, readonly string[]]>([
    [
      "an unknown subject",
      [{ ...limit, subject: "乙" }],
      klcgLandOffice,
      ["rule-for-unknown-subject limits 0 subject"],
    ],
    ["an unknown grade", [{ ...limit, grade: "特優" }], klcgLandOffice, ["rule-for-unknown-grade limits 0 grade"]],
    ["no scale", [limit], undefined, ["rule-needs-grade-scale limits 0"]],
    ["neither grade nor score", [{ ...limit, grade: undefined }], klcgLandOffice, ["invalid-rule limits 0 grade"]],
    ["both", [{ ...limit, score: 69 }], klcgLandOffice, ["invalid-rule limits 0 grade"]],
    ["from beside a grade", [{ ...limit, from: 70 }], klcgLandOffice, ["invalid-rule limits 0 from"]],
    [
      "a score above 100",
      [{ ...limit, grade: undefined, score: 101 }],
      klcgLandOffice,
      ["invalid-rule limits 0 score"],
    ],
    [
      "from not above the score",
      [{ ...limit, grade: undefined, score: 69, from: 69 }],
      klcgLandOffice,
      ["invalid-rule limits 0 from"],
    ],
    [
      "no reason and no source",
      [{ subject: "甲", grade: "乙等" }],
      klcgLandOffice,
      ["rule-without-reason limits 0 reason", "rule-without-source limits 0 source"],
    ],
  ])("limits: %s", (_, limits, scale, expected) => {
    const { diagnostics, report } = ruleFindings(undefined);
    expect(readLimits(limits, scale, ["甲"], report).size).toBe(0);
    expect(codes(diagnostics)).toEqual(expected);
  });

  const quota = { grade: "優等", atMost: 1, source: "x" };
  test.each<[string, readonly unknown[], readonly string[]]>([
    ["an unknown grade", [{ ...quota, grade: "特優" }], ["rule-for-unknown-grade quotas 0 grade"]],
    ["fewer than none", [{ ...quota, atMost: -1 }], ["invalid-rule quotas 0 atMost"]],
    ["half a place", [{ ...quota, atMost: 1.5 }], ["invalid-rule quotas 0 atMost"]],
    ["neither number nor percentage", [{ grade: "優等", source: "x" }], ["invalid-rule quotas 0 atMost"]],
    ["both", [{ ...quota, percent: 10 }], ["invalid-rule quotas 0 atMost"]],
    ["more than all", [{ grade: "優等", percent: 101, source: "x" }], ["invalid-rule quotas 0 percent"]],
    [
      "an unknown way to round",
      [{ grade: "優等", percent: 10, rounding: "up", source: "x" }],
      ["invalid-rule quotas 0 rounding"],
    ],
    ["of whom, without a percentage", [{ ...quota, of: 100 }], ["invalid-rule quotas 0 of"]],
    ["no source", [{ grade: "優等", atMost: 1 }], ["rule-without-source quotas 0 source"]],
    ["the lowest grade", [{ ...quota, grade: "丁等" }], ["quota-of-lowest-grade quotas 0 grade"]],
  ])("quotas: %s", (_, quotas, expected) => {
    const { diagnostics, report } = ruleFindings(undefined);
    expect(readQuotas(quotas, klcgLandOffice, report).size).toBe(0);
    expect(codes(diagnostics)).toEqual(expected);
  });

  test("quotas: the same grade twice", () => {
    const { diagnostics, report } = ruleFindings(undefined);
    expect(readQuotas([quota, quota], klcgLandOffice, report).size).toBe(1);
    expect(codes(diagnostics)).toEqual(["repeated-quota quotas 1 grade"]);
  });

  test.each<[string, unknown, string]>([
    ["not a number", "sixty", "invalid-rule passMark atLeast"],
    ["above 100", 101, "invalid-rule passMark atLeast"],
    ["nothing", null, "invalid-rule passMark"],
    ["rounding that is none", { atLeast: 60, rounding: "up" }, "invalid-rule passMark rounding"],
  ])("pass mark: %s", (_, passMark, expected) => {
    const { diagnostics, report } = ruleFindings(undefined);
    expect(readPassMark(passMark, undefined, report)).toBeUndefined();
    expect(codes(diagnostics)).toEqual([expected]);
  });

  test.each<[string, readonly number[]]>([
    ["bands that overlap: two from 80", [90, 80, 80, 0]],
    ["bands that overlap: the order turns", [90, 70, 80, 0]],
    ["a gap below the last band", [90, 80, 60]],
  ])("a grade scale with %s is refused", (_, starts) => {
    const bands = starts.map((atLeast, place) => ({ atLeast, grade: `第${place + 1}等`, title: `grade ${place + 1}` }));
    const outcome = parseGradeScale({ id: "own", title: "自訂", source: "自訂", bands });
    expect(outcome.ok).toBe(false);
    expect(codes(outcome.diagnostics)[0]).toMatch(/^invalid-grade-scale bands/u);
  });
});
