import { describe, expect, test } from "vitest";
import type { Framework } from "../../src/model/framework";
import { findPanelMethod } from "../../src/panel/find-panel-method";
import { PANEL_METHODS } from "../../src/panel/methods";
import { itemRankSum } from "../../src/panel/methods/item-rank-sum";
import { medianOfJudges } from "../../src/panel/methods/median";
import { rankSum } from "../../src/panel/methods/rank-sum";
import { thirdReader } from "../../src/panel/methods/third-reader";
import { totalScore } from "../../src/panel/methods/total-score";
import { trimmedMean } from "../../src/panel/methods/trimmed-mean";
import { weightedPhases } from "../../src/panel/methods/weighted-phases";
import type { PanelOptions } from "../../src/panel/panel-settings";
import { scorePanel } from "../../src/panel/score-panel";
import { codes, findings, given, items, marked, ONE_ITEM, panel, ranks, subjectOf, totals } from "./panels";

interface Case {
  readonly name: string;
  readonly sheets: readonly unknown[];
  readonly options?: PanelOptions;
  readonly framework?: Framework;
  /** Exact values by subject, the arithmetic beside. */
  readonly totals: Readonly<Record<string, string | null>>;
  readonly ranks: Readonly<Record<string, number | null>>;
  /** Of the first subject. */
  readonly working: readonly string[];
  readonly findings?: readonly string[];
}

/** Runs a table of worked cases. */
function work(cases: readonly Case[], method: PanelOptions): void {
  test.each(cases)("$name", ({ sheets, options, framework = ONE_ITEM, ...expected }) => {
    const result = panel(sheets, { ...method, ...options }, framework);
    expect(totals(result)).toEqual(expected.totals);
    expect(ranks(result)).toEqual(expected.ranks);
    expect(result.subjects[0]?.working).toEqual(expected.working);
    expect(codes(result.diagnostics)).toEqual(expected.findings ?? []);
  });
}

/** Sheets of several items: marks by subject, one row for each judge. */
function sheetsOf(framework: Framework, marks: Readonly<Record<string, readonly (readonly unknown[])[]>>) {
  return Object.entries(marks).flatMap(([agency, rows]) =>
    rows.map((row, place) => ({
      framework: framework.id,
      judge: ["甲", "乙", "丙", "丁"][place],
      subject: { agency },
      marks: Object.fromEntries(row.flatMap((mark, at) => (mark === undefined ? [] : [["abcdef"[at], mark]]))),
    })),
  );
}

const NA = { status: "not-applicable", reason: "無此業務" };
const SPREAD =
  "甲：「項目b」（無此業務）不適用；其餘項目得 45 分（配分 60 分），不適用項目之配分依比例分攤後為 75 分（滿分 100 分）";

describe("mean: 工程施工查核小組作業辦法第7條, 以各查核委員評分之總和平均計算之", () => {
  work(
    [
      {
        name: "a mean that does not end",
        sheets: marked({ 東所: [88, 91, 90] }),
        totals: { 東所: "269/3" },
        ranks: { 東所: 1 },
        working: ["(88 + 91 + 90) ÷ 3 = 89.67（精確值 269/3）"],
      },
      {
        name: "the half of the second decimal goes up: (59.99 + 60) ÷ 2 = 59.995 → 60",
        sheets: marked({ 東所: [59.99, 60], 西所: [60, 60] }),
        totals: { 東所: "59.995", 西所: "60" },
        ranks: { 東所: 2, 西所: 1 },
        working: ["(59.99 + 60) ÷ 2 = 60（精確值 59.995）"],
      },
      {
        name: "what only looks equal in binary is equal: (0.1 + 0.2) ÷ 2 = 0.3 ÷ 2 = 0.15",
        sheets: marked({ 東所: [0.1, 0.2], 西所: [0.3, 0] }),
        totals: { 東所: "0.15", 西所: "0.15" },
        ranks: { 東所: 1, 西所: 1 },
        working: ["(0.1 + 0.2) ÷ 2 = 0.15"],
      },
      {
        name: "an absent judge refuses the total, and the group its ranks",
        sheets: marked({ 東所: [80, undefined], 西所: [90, 92] }),
        totals: { 東所: null, 西所: "91" },
        ranks: { 東所: null, 西所: null },
        working: [],
        findings: ["judge-absent", "not-ranked"],
      },
      {
        name: "an absent judge left out as told: 80 ÷ 1; (90 + 92) ÷ 2 = 91",
        sheets: marked({ 東所: [80, undefined], 西所: [90, 92] }),
        options: { absentJudge: "omit" },
        totals: { 東所: "80", 西所: "91" },
        ranks: { 東所: 2, 西所: 1 },
        working: ["80 ÷ 1 = 80"],
        findings: ["judge-omitted"],
      },
      {
        name: "open marks refuse the total",
        framework: items(60, 40),
        sheets: sheetsOf(items(60, 40), { 東所: [[50, undefined]], 西所: [[40, 30]] }),
        totals: { 東所: null, 西所: "70" },
        ranks: { 東所: null, 西所: null },
        working: [],
        findings: ["sheet-incomplete 0 marks", "one-judge", "not-ranked"],
      },
      {
        name: "open marks as 0: 50 + 0 = 50 out of 100",
        framework: items(60, 40),
        sheets: sheetsOf(items(60, 40), { 東所: [[50, undefined]], 西所: [[40, 30]] }),
        options: { incompleteSheet: "as-zero" },
        totals: { 東所: "50", 西所: "70" },
        ranks: { 東所: 2, 西所: 1 },
        working: ["50 ÷ 1 = 50"],
        findings: ["sheet-as-zero 0 marks", "one-judge"],
      },
      {
        name: "an incomplete sheet left out: of 東所 there remains (54 + 36) = 90",
        framework: items(60, 40),
        sheets: sheetsOf(items(60, 40), {
          東所: [
            [50, undefined],
            [54, 36],
          ],
          西所: [
            [40, 30],
            [42, 32],
          ],
        }),
        options: { incompleteSheet: "omit" },
        totals: { 東所: "90", 西所: "72" },
        ranks: { 東所: 1, 西所: 2 },
        working: ["90 ÷ 1 = 90"],
        findings: ["sheet-omitted 0 marks"],
      },
      {
        name: "not applicable is spread over the others: 45 ÷ 60 = 75 %; (75 + 80) ÷ 2",
        framework: items(60, 40),
        sheets: sheetsOf(items(60, 40), {
          東所: [
            [45, NA],
            [50, 30],
          ],
        }),
        totals: { 東所: "77.5" },
        ranks: { 東所: 1 },
        working: [SPREAD, "(75 + 80) ÷ 2 = 77.5"],
        findings: ["not-applicable-differs"],
      },
      {
        name: "not applicable is refused: the mark is missing, and the sheet incomplete",
        framework: items(60, 40),
        sheets: sheetsOf(items(60, 40), {
          東所: [
            [45, NA],
            [50, 30],
          ],
        }),
        options: { notApplicable: "error" },
        totals: { 東所: null },
        ranks: { 東所: null },
        working: [],
        findings: ["not-applicable-refused 0 marks b", "sheet-incomplete 0 marks", "not-ranked"],
      },
      {
        name: "where nothing applies there is no percentage to take a mean of",
        sheets: [given("甲", "東所", NA), given("乙", "東所", 80)],
        options: { incompleteSheet: "as-zero" },
        totals: { 東所: "80" },
        ranks: { 東所: 1 },
        working: ["80 ÷ 1 = 80"],
        findings: ["sheet-not-applicable 0 marks"],
      },
      {
        name: "marks in percent and in points are the same percentage: 45 of 60 is 75 %",
        framework: items(60, 40),
        sheets: [
          { framework: "items", judge: "甲", subject: { agency: "東所" }, marks: { a: 45, b: 30 } },
          { framework: "items", judge: "乙", subject: { agency: "東所" }, scale: "percent", marks: { a: 75, b: 75 } },
        ],
        totals: { 東所: "75" },
        ranks: { 東所: 1 },
        working: ["(75 + 75) ÷ 2 = 75"],
      },
    ],
    {},
  );

  test("ranks and grades compare the exact mean, or the rounded one where that is asked for", () => {
    // 東所 (89.99 + 90) ÷ 2 = 89.995 → 90.00; 西所 90.
    const sheets = marked({ 東所: [89.99, 90], 西所: [90, 90] });
    expect(ranks(panel(sheets))).toEqual({ 東所: 2, 西所: 1 });
    expect(ranks(panel(sheets, { rankOn: "rounded" }))).toEqual({ 東所: 1, 西所: 1 });
    expect(totals(panel(sheets, { rankOn: "rounded" }))).toEqual({ 東所: "89.995", 西所: "90" });
  });
});

describe("median: no rule was found, the caller's choice", () => {
  work(
    [
      {
        name: "an odd number: the third of 70 80 85 90 99",
        sheets: marked({ 東所: [90, 70, 99, 80, 85] }),
        totals: { 東所: "85" },
        ranks: { 東所: 1 },
        working: ["由低至高 70、80、85、90、99，中位數 85"],
      },
      {
        name: "an even number: (80 + 85) ÷ 2 of 70 80 85 90",
        sheets: marked({ 東所: [90, 70, 80, 85], 西所: [82, 82, 83, 83] }),
        totals: { 東所: "82.5", 西所: "82.5" },
        ranks: { 東所: 1, 西所: 1 },
        working: ["由低至高 70、80、85、90，中位數 (80 + 85) ÷ 2 = 82.5"],
      },
      {
        name: "one judge, and another who is absent as told",
        sheets: marked({ 東所: [90], 西所: [80, 70] }),
        options: { absentJudge: "omit" },
        totals: { 東所: "90", 西所: "75" },
        ranks: { 東所: 1, 西所: 2 },
        working: ["由低至高 90，中位數 90"],
        findings: ["judge-omitted"],
      },
    ],
    { method: medianOfJudges },
  );
});

describe("trimmed mean: no rule was found, the caller's choice", () => {
  work(
    [
      {
        name: "without 70 and 99: (80 + 85 + 90) ÷ 3 = 85",
        sheets: marked({ 東所: [90, 70, 99, 80, 85] }),
        totals: { 東所: "85" },
        ranks: { 東所: 1 },
        working: ["去除 70、99：(90 + 80 + 85) ÷ 3 = 85"],
      },
      {
        name: "two at each end: of 60 70 80 90 100 remains 80",
        sheets: marked({ 東所: [100, 60, 70, 80, 90] }),
        options: { trim: 2 },
        totals: { 東所: "80" },
        ranks: { 東所: 1 },
        working: ["去除 60、70、90、100：80 ÷ 1 = 80"],
      },
      {
        name: "of equal ones at an end only one goes: 70 70 90 90 → (70 + 90) ÷ 2",
        sheets: marked({ 東所: [70, 70, 90, 90] }),
        totals: { 東所: "80" },
        ranks: { 東所: 1 },
        working: ["去除 70、90：(70 + 90) ÷ 2 = 80"],
      },
      {
        name: "two judges are too few: the mean of all, and it says so: (70 + 90) ÷ 2",
        sheets: marked({ 東所: [70, 90] }),
        totals: { 東所: "80" },
        ranks: { 東所: 1 },
        working: ["僅 2 位委員，不足以去除最高分及最低分，改採全部平均：(70 + 90) ÷ 2 = 80"],
        findings: ["trim-degraded"],
      },
    ],
    { method: trimmedMean },
  );

  test("the members that are left out say so; names settle which of equal ones, in whatever order they come", () => {
    const leftOut = (sheets: readonly unknown[]) =>
      subjectOf(panel(sheets, { method: trimmedMean }), "東所").members.flatMap(({ judge, why }) =>
        why === "trimmed" ? [judge] : [],
      );
    const sheets = marked({ 東所: [70, 70, 80, 90, 90] });
    // By code unit 丁 U+4E01 < 丙 U+4E19 < 乙 U+4E59 < 戊 U+620A < 甲 U+7532: from low to high 乙 甲 丙 丁 戊.
    expect(leftOut(sheets)).toEqual(["乙", "戊"]);
    expect(leftOut(sheets.toReversed())).toEqual(["戊", "乙"]);
  });
});

describe("total score: 最有利標評選辦法第12條", () => {
  work(
    [
      {
        name: "the sums of the judges are added: 88 + 91 + 90 = 269",
        sheets: marked({ 東所: [88, 91, 90], 西所: [90, 90, 90] }),
        totals: { 東所: "269", 西所: "270" },
        ranks: { 東所: 2, 西所: 1 },
        working: ["88 + 91 + 90 = 269"],
      },
      {
        name: "a judge who is absent once, left out as told, counts for nobody: 88 and 90",
        sheets: marked({ 東所: [88, 91], 西所: [90, undefined] }),
        options: { absentJudge: "omit" },
        totals: { 東所: "88", 西所: "90" },
        ranks: { 東所: 2, 西所: 1 },
        working: ["88 = 88"],
        findings: ["judge-omitted-throughout"],
      },
      {
        name: "a judge who is absent once refuses every sum",
        sheets: marked({ 東所: [88, 91], 西所: [90, undefined] }),
        totals: { 東所: null, 西所: null },
        ranks: { 東所: null, 西所: null },
        working: [],
        findings: ["judge-absent", "not-ranked"],
      },
      {
        name: "not applicable, spread: 45 of 60 is 75 of 100; 75 + 80 = 155",
        framework: items(60, 40),
        sheets: sheetsOf(items(60, 40), {
          東所: [
            [45, NA],
            [50, 30],
          ],
          西所: [
            [50, 30],
            [50, 30],
          ],
        }),
        totals: { 東所: "155", 西所: "160" },
        ranks: { 東所: 2, 西所: 1 },
        working: [SPREAD, "75 + 80 = 155"],
        findings: ["not-applicable-differs"],
      },
      {
        name: "not applicable, taken off: sums out of 160 and of 200 are not compared",
        framework: items(60, 40),
        sheets: sheetsOf(items(60, 40), {
          東所: [
            [45, NA],
            [50, 30],
          ],
          西所: [
            [50, 30],
            [50, 30],
          ],
        }),
        options: { notApplicable: "exclude" },
        totals: { 東所: null, 西所: null },
        ranks: { 東所: null, 西所: null },
        working: [],
        findings: ["unequal-maxima", "not-ranked", "not-applicable-differs"],
      },
      {
        name: "not applicable to all alike: 45 + 50 = 95 and 50 + 50 = 100, out of 120",
        framework: items(60, 40),
        sheets: sheetsOf(items(60, 40), {
          東所: [
            [45, NA],
            [50, NA],
          ],
          西所: [
            [50, NA],
            [50, NA],
          ],
        }),
        options: { notApplicable: "exclude" },
        totals: { 東所: "95", 西所: "100" },
        ranks: { 東所: 2, 西所: 1 },
        working: [
          "甲：「項目b」（無此業務）不適用；其餘項目得 45 分（配分 60 分），滿分減為 60 分，得分率（%）75",
          "乙：「項目b」（無此業務）不適用；其餘項目得 50 分（配分 60 分），滿分減為 60 分，得分率（%）83.33（精確值 250/3）",
          "45 + 50 = 95",
        ],
      },
    ],
    { method: totalScore },
  );

  test("the percentage that is graded: 269 of 300", () => {
    const { total } = subjectOf(panel(marked({ 東所: [88, 91, 90] }), { method: totalScore }), "東所");
    expect(total).toEqual({ value: 269, percent: 89.67, exact: { value: "269", percent: "269/3" } });
  });
});

describe("rank sum: 最有利標評選辦法第15條第2項、第3項", () => {
  const tied = marked({ 東所: [90, 80], 西所: [90, 85], 南所: [70, 90] });
  work(
    [
      {
        name: "totals become ranks, ranks are added, the lowest is first: 甲 1 2 3, 乙 3 2 1, 丙 1 2 3",
        sheets: marked({ 東所: [95, 70, 90], 西所: [90, 80, 85], 南所: [85, 90, 80] }),
        totals: { 東所: "5", 西所: "6", 南所: "7" },
        ranks: { 東所: 1, 西所: 2, 南所: 3 },
        working: ["1 + 3 + 1 = 5"],
      },
      {
        name: "a judge's own tie, competition: 甲 1 1 3, 乙 3 2 1",
        sheets: tied,
        totals: { 東所: "4", 西所: "3", 南所: "4" },
        ranks: { 東所: 2, 西所: 1, 南所: 2 },
        working: ["1 + 3 = 4"],
      },
      {
        name: "a judge's own tie, dense: 甲 1 1 2, 乙 3 2 1",
        sheets: tied,
        options: { memberTies: "dense" },
        totals: { 東所: "4", 西所: "3", 南所: "3" },
        ranks: { 東所: 3, 西所: 1, 南所: 1 },
        working: ["1 + 3 = 4"],
      },
      {
        name: "a judge's own tie, fractional: 甲 1.5 1.5 3, 乙 3 2 1",
        sheets: tied,
        options: { memberTies: "fractional" },
        totals: { 東所: "4.5", 西所: "3.5", 南所: "4" },
        ranks: { 東所: 3, 西所: 1, 南所: 2 },
        working: ["1.5 + 3 = 4.5"],
      },
      {
        name: "one absence refuses every sum: ranks among fewer are others",
        sheets: marked({ 東所: [95, 70], 西所: [90, undefined], 南所: [85, 90] }),
        totals: { 東所: null, 西所: null, 南所: null },
        ranks: { 東所: null, 西所: null, 南所: null },
        working: [],
        findings: ["judge-absent", "not-ranked"],
      },
      {
        name: "as told 乙 is left out for all: 甲 1 2 3",
        sheets: marked({ 東所: [95, 70], 西所: [90, undefined], 南所: [85, 90] }),
        options: { absentJudge: "omit" },
        totals: { 東所: "1", 西所: "2", 南所: "3" },
        ranks: { 東所: 1, 西所: 2, 南所: 3 },
        working: ["1 = 1"],
        findings: ["judge-omitted-throughout"],
      },
      {
        name: "ranks are those within the group: 甲 1 2, 乙 2 1 in each",
        sheets: marked({ 東所: [95, 70], 西所: [90, 80], 南所: [60, 50], 北所: [50, 60] }),
        options: { groups: { 東所: "甲組", 西所: "甲組", 南所: "乙組", 北所: "乙組" } },
        totals: { 東所: "3", 西所: "3", 南所: "3", 北所: "3" },
        ranks: { 東所: 1, 西所: 1, 南所: 1, 北所: 1 },
        working: ["1 + 2 = 3"],
      },
    ],
    { method: rankSum },
  );

  test("there is no percentage to grade, and that is said", () => {
    const scale = { id: "x", title: "等第", source: "x", bands: [{ atLeast: 0, grade: "甲", title: "A" }] };
    const options = { method: rankSum, gradeScale: scale };
    expect(findings(marked({ 東所: [90, 80] }), options)).toEqual(["ranks-not-graded"]);
    expect(subjectOf(panel(marked({ 東所: [90, 80] }), options), "東所").total.percent).toBeNull();
  });
});

describe("item rank sum: 臺北市各地政事務所工作考核要點（107年）", () => {
  const three = items(40, 30, 30);
  work(
    [
      {
        // a: 東 (30 + 34) ÷ 2 = 32, 西 30, 南 28 → 1 2 3; b: 20, 25, 22.5 → 3 1 2; c: 27, 24, 24 → 1 2 2.
        name: "the means of each item become ranks: 東 1 + 3 + 1, 西 2 + 1 + 2, 南 3 + 2 + 2",
        framework: three,
        sheets: sheetsOf(three, {
          東所: [
            [30, 20, 28],
            [34, 20, 26],
          ],
          西所: [
            [30, 24, 24],
            [30, 26, 24],
          ],
          南所: [
            [28, 22, 24],
            [28, 23, 24],
          ],
        }),
        totals: { 東所: "5", 西所: "5", 南所: "7" },
        ranks: { 東所: 1, 西所: 1, 南所: 3 },
        working: ["項目a 32（第1名）、項目b 20（第3名）、項目c 27（第1名）", "1 + 3 + 1 = 5"],
      },
      {
        name: "equal means, fractional: c 1 2.5 2.5",
        framework: three,
        sheets: sheetsOf(three, { 東所: [[32, 20, 27]], 西所: [[30, 25, 24]], 南所: [[28, 22.5, 24]] }),
        options: { memberTies: "fractional" },
        totals: { 東所: "5", 西所: "5.5", 南所: "7.5" },
        ranks: { 東所: 1, 西所: 2, 南所: 3 },
        working: ["項目a 32（第1名）、項目b 20（第3名）、項目c 27（第1名）", "1 + 3 + 1 = 5"],
        findings: ["one-judge"],
      },
      {
        name: "an item that does not apply to one of them ranks nobody",
        framework: three,
        sheets: sheetsOf(three, { 東所: [[32, 20, NA]], 西所: [[30, 25, 24]] }),
        totals: { 東所: null, 西所: null },
        ranks: { 東所: null, 西所: null },
        working: [],
        findings: ["one-judge", "item-not-ranked", "not-ranked"],
      },
      {
        name: "an absent judge refuses all",
        framework: three,
        sheets: sheetsOf(three, {
          東所: [
            [32, 20, 27],
            [30, 20, 20],
          ],
          西所: [[30, 25, 24]],
        }),
        totals: { 東所: null, 西所: null },
        ranks: { 東所: null, 西所: null },
        working: [],
        findings: ["judge-absent", "not-ranked"],
      },
    ],
    { method: itemRankSum },
  );
});

describe("weighted phases: 臺北市里民大會考核第23點, 公務人員考試總成績計算規則第7條", () => {
  const half = [
    { id: "書面", weight: 50 },
    { id: "實地", weight: 50 },
  ];
  const phase = (id: string) => ({ phase: id });
  const sheets = [
    given("甲", "東所", 88, phase("書面")),
    given("乙", "東所", 90, phase("書面")),
    given("丙", "東所", 92, phase("實地")),
  ];
  work(
    [
      {
        name: "書面 (88 + 90) ÷ 2 = 89, 實地 92: 89 × 50% + 92 × 50% = 90.5",
        sheets,
        options: { phases: half },
        totals: { 東所: "90.5" },
        ranks: { 東所: 1 },
        findings: ["one-judge"],
        working: ["書面：(88 + 90) ÷ 2 = 89", "實地：92 ÷ 1 = 92", "89 × 50% + 92 × 50% = 90.5"],
      },
      {
        name: "uneven weights and a method within: median of 70 80 99 = 80; 80 × 33.3% + 90 × 66.7% = 86.67",
        sheets: [
          ...[70, 80, 99].map((mark, place) => given("甲乙丙"[place] ?? "", "東所", mark, phase("書面"))),
          given("丁", "東所", 90, phase("實地")),
        ],
        options: {
          phases: [
            { id: "書面", weight: 33.3 },
            { id: "實地", weight: 66.7 },
          ],
          within: medianOfJudges,
        },
        totals: { 東所: "86.67" },
        ranks: { 東所: 1 },
        findings: ["one-judge"],
        working: [
          "書面：由低至高 70、80、99，中位數 80",
          "實地：由低至高 90，中位數 90",
          "80 × 33.3% + 90 × 66.7% = 86.67",
        ],
      },
      {
        // (80 + 81 + 81) ÷ 3 = 80.6666… → 80.6666; × 45 % = 36.29997 → 36.2999; 70 × 55 % = 38.5; together 74.7999 → 74.80.
        name: "cut to 4 decimals at each step, the total rounded to 2",
        sheets: [
          ...[80, 81, 81].map((mark, place) => given("甲乙丙"[place] ?? "", "東所", mark, phase("筆試"))),
          given("丁", "東所", 70, phase("口試")),
        ],
        options: {
          phases: [
            { id: "筆試", weight: 45, rounding: { mode: "truncate", digits: 4 } },
            { id: "口試", weight: 55, rounding: { mode: "truncate", digits: 4 } },
          ],
        },
        totals: { 東所: "74.7999" },
        ranks: { 東所: 1 },
        findings: ["one-judge"],
        working: [
          "筆試：(80 + 81 + 81) ÷ 3 = 80.67（精確值 242/3）",
          "口試：70 ÷ 1 = 70",
          "80.6666 × 45% + 70 × 55% = 36.2999 + 38.5 = 74.8（精確值 74.7999）",
        ],
      },
      {
        name: "a stage that a subject lacks",
        sheets: [...sheets, given("甲", "西所", 80, phase("書面")), given("乙", "西所", 80, phase("書面"))],
        options: { phases: half },
        totals: { 東所: "90.5", 西所: null },
        ranks: { 東所: null, 西所: null },
        working: ["書面：(88 + 90) ÷ 2 = 89", "實地：92 ÷ 1 = 92", "89 × 50% + 92 × 50% = 90.5"],
        findings: ["one-judge", "judge-absent", "not-ranked"],
      },
      {
        name: "a stage that nobody has a sheet of",
        sheets: sheets.slice(0, 2),
        options: { phases: half },
        totals: { 東所: null },
        ranks: { 東所: null },
        working: ["書面：(88 + 90) ÷ 2 = 89"],
        findings: ["phase-without-sheets", "not-ranked"],
      },
      {
        name: "a sheet of a stage that is not weighed leaves its subject without a total",
        sheets: [...sheets, given("丁", "東所", 70, phase("訪談")), given("戊", "東所", 70)],
        options: { phases: half },
        totals: { 東所: null },
        ranks: { 東所: null },
        working: [],
        findings: ["unknown-phase 3 phase", "unknown-phase 4 phase", "one-judge", "not-ranked"],
      },
      {
        name: "a stage with criteria of its own: 45 of 50 is 90 %",
        sheets: [
          given("甲", "東所", 80, phase("書面")),
          { ...given("甲", "東所", 45, phase("實地")), framework: "visit" },
        ],
        options: {
          phases: [
            { id: "書面", weight: 40 },
            { id: "實地", weight: 60, framework: { ...items(50), id: "visit" } },
          ],
        },
        totals: { 東所: "86" },
        ranks: { 東所: 1 },
        working: ["書面：80 ÷ 1 = 80", "實地：90 ÷ 1 = 90", "80 × 40% + 90 × 60% = 86"],
        findings: ["one-judge"],
      },
    ],
    { method: weightedPhases },
  );

  test.each([
    [
      "do not add up to 100",
      [
        { id: "書面", weight: 50 },
        { id: "實地", weight: 40 },
      ],
      "invalid-weights",
    ],
    [
      "add up to 100 only in binary floats' eyes",
      [
        { id: "書面", weight: 33.33 },
        { id: "實地", weight: 66.66 },
      ],
      "invalid-weights",
    ],
    [
      "have a negative one",
      [
        { id: "書面", weight: 150 },
        { id: "實地", weight: -50 },
      ],
      "invalid-weights",
    ],
    [
      "have none above 0",
      [
        { id: "書面", weight: 100 },
        { id: "實地", weight: 0 },
      ],
      "invalid-weights",
    ],
    [
      "have one that is no number",
      [
        { id: "書面", weight: 100 },
        { id: "實地", weight: Number.NaN },
      ],
      "weight-not-number phases 1 weight",
    ],
    ["are not there", [], "invalid-weights"],
    [
      "name a stage twice",
      [
        { id: "書面", weight: 50 },
        { id: "書面", weight: 50 },
      ],
      "repeated-phase",
    ],
  ] as const)("weights that %s give no result", (_, phases, code) => {
    expect(findings(sheets, { method: weightedPhases, phases })).toEqual([code]);
    expect(() => panel(sheets, { method: weightedPhases, phases })).toThrow(code);
  });

  test.each([
    ["a text", "70", "zh-TW", '階段「書面」的權重（weight）為 "70"，是文字而非數字；應為數字，'],
    [
      "a text, in English",
      "70",
      "en",
      'The weight of the phase "書面" is "70", which is a text; a number is expected,',
    ],
    ["nothing", undefined, "zh-TW", "階段「書面」的權重（weight）未填；應為數字，"],
    ["nothing, in English", undefined, "en", 'The weight of the phase "書面" is missing; a number is expected,'],
    ["NaN", Number.NaN, "en", 'The weight of the phase "書面" is NaN; a number is expected,'],
  ] as const)("a weight that is %s is called what it is", (_, weight, locale, message) => {
    // Programs in JavaScript may hand in anything.
    const phases = [
      { id: "書面", weight: weight as number },
      { id: "實地", weight: 30 },
    ];
    const { diagnostics } = scorePanel(sheets, ONE_ITEM, { method: weightedPhases, phases, locale });
    expect(codes(diagnostics)).toEqual(["weight-not-number phases 0 weight"]);
    expect(diagnostics[0]?.message).toContain(message);
  });

  test("sheets of several stages are not thrown together by a method that weighs none", () => {
    expect(findings(sheets)).toEqual(["phases-without-weights"]);
    expect(findings(sheets.slice(0, 2))).toEqual([]);
  });

  test("members are listed by stage, with their ranks there", () => {
    const { members } = subjectOf(panel(sheets, { method: weightedPhases, phases: half }), "東所");
    expect(members.map(({ phase: of, judge, percent, rank }) => [of, judge, percent, rank])).toEqual([
      ["書面", "甲", 88, 1],
      ["書面", "乙", 90, 1],
      ["實地", "丙", 92, 1],
    ]);
  });
});

describe("third reader: 閱卷規則第7條", () => {
  const options = { thirdReaders: ["丙", "丁"] };
  work(
    [
      {
        name: "19.99 apart: the mean of two, (80 + 60.01) ÷ 2",
        sheets: marked({ 東所: [80, 60.01] }),
        options,
        totals: { 東所: "70.005" },
        ranks: { 東所: 1 },
        working: ["80 與 60.01 相差 19.99", "(80 + 60.01) ÷ 2 = 70.01（精確值 70.005）"],
        findings: [],
      },
      {
        name: "20 apart, a fifth of full marks: a third is asked for",
        sheets: marked({ 東所: [80, 60] }),
        options: {},
        totals: { 東所: null },
        ranks: { 東所: null },
        working: ["80 與 60 相差 20，達滿分五分之一"],
        findings: ["third-reader-needed", "not-ranked"],
      },
      {
        name: "the third is closer to the higher: gaps 15 and 5, (75 + 80) ÷ 2",
        sheets: marked({ 東所: [80, 60, 75] }),
        options: { thirdReaders: ["丙"] },
        totals: { 東所: "77.5" },
        ranks: { 東所: 1 },
        working: ["80 與 60 相差 20，達滿分五分之一；第三閱 75，取最相近之二者", "(75 + 80) ÷ 2 = 77.5"],
      },
      {
        name: "the third is closer to the lower: gaps 5 and 15, (60 + 65) ÷ 2",
        sheets: marked({ 東所: [80, 60, 65] }),
        options: { thirdReaders: ["丙"] },
        totals: { 東所: "62.5" },
        ranks: { 東所: 1 },
        working: ["80 與 60 相差 20，達滿分五分之一；第三閱 65，取最相近之二者", "(60 + 65) ÷ 2 = 62.5"],
      },
      {
        name: "the third is beyond both: gaps 20 and 5, (80 + 85) ÷ 2",
        sheets: marked({ 東所: [80, 60, 85] }),
        options: { thirdReaders: ["丙"] },
        totals: { 東所: "82.5" },
        ranks: { 東所: 1 },
        working: ["80 與 60 相差 20，達滿分五分之一；第三閱 85，取最相近之二者", "(80 + 85) ÷ 2 = 82.5"],
      },
      {
        name: "equal gaps of 10: all three, (80 + 60 + 70) ÷ 3",
        sheets: marked({ 東所: [80, 60, 70] }),
        options: { thirdReaders: ["丙"] },
        totals: { 東所: "70" },
        ranks: { 東所: 1 },
        working: ["80 與 60 相差 20，達滿分五分之一；第三閱 70，差距相等，取三者平均", "(80 + 60 + 70) ÷ 3 = 70"],
      },
      {
        name: "a third who was not needed does not count: (80 + 70) ÷ 2",
        sheets: marked({ 東所: [80, 70, 99] }),
        options: { thirdReaders: ["丙"] },
        totals: { 東所: "75" },
        ranks: { 東所: 1 },
        working: ["80 與 70 相差 10", "(80 + 70) ÷ 2 = 75"],
        findings: ["third-reader-not-needed"],
      },
      {
        name: "two thirds",
        sheets: marked({ 東所: [80, 60, 70, 75] }),
        options,
        totals: { 東所: null },
        ranks: { 東所: null },
        working: [],
        findings: ["several-third-readers", "not-ranked"],
      },
      {
        name: "three first readers, and one",
        sheets: marked({ 東所: [80, 60, 70], 西所: [80] }),
        options: {},
        totals: { 東所: null, 西所: null },
        ranks: { 東所: null, 西所: null },
        working: [],
        findings: ["two-readers-expected", "two-readers-expected", "not-ranked"],
      },
      {
        name: "other readers for other subjects: nobody is absent",
        sheets: [given("甲", "東所", 80), given("乙", "東所", 82), given("戊", "西所", 70), given("己", "西所", 72)],
        totals: { 東所: "81", 西所: "71" },
        ranks: { 東所: 1, 西所: 2 },
        working: ["80 與 82 相差 2", "(80 + 82) ÷ 2 = 81"],
      },
    ],
    { method: thirdReader },
  );

  test("who is farther apart says so", () => {
    const result = panel(marked({ 東所: [80, 60, 75] }), { method: thirdReader, thirdReaders: ["丙"] });
    expect(subjectOf(result, "東所").members.map(({ judge, why }) => [judge, why])).toEqual([
      ["甲", undefined],
      ["乙", "farther-apart"],
      ["丙", undefined],
    ]);
  });
});

test("methods are found by id, and speak both languages", () => {
  expect(PANEL_METHODS.map(({ id }) => id)).toEqual([
    "mean",
    "median",
    "trimmed-mean",
    "total-score",
    "rank-sum",
    "item-rank-sum",
    "weighted-phases",
    "third-reader",
  ]);
  for (const method of PANEL_METHODS) expect(findPanelMethod(method.id)).toBe(method);
});

test.each([
  [{ method: medianOfJudges }, ["from low to high 60, 80; median (60 + 80) ÷ 2 = 70"]],
  [{ method: trimmedMean }, ["2 judges are too few to trim; the mean of all: (80 + 60) ÷ 2 = 70"]],
  [{ method: itemRankSum }, ["項目a 70 (rank 1)", "1 = 1"]],
  [{ method: thirdReader }, ["80 and 60 differ by 20, a fifth of full marks or more"]],
] as const)("workings in English (%#)", (options, working) => {
  const result = panel(marked({ East: [80, 60] }), { ...options, locale: "en" });
  expect(result.subjects[0]?.working).toEqual(working);
});
