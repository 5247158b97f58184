import { describe, expect, test } from "vitest";
import { panelResultSchema } from "../../src/model/panel-result";
import { findTieBreaker } from "../../src/panel/find-tie-breaker";
import { rankSum } from "../../src/panel/methods/rank-sum";
import { totalScore } from "../../src/panel/methods/total-score";
import { weightedPhases } from "../../src/panel/methods/weighted-phases";
import type { PanelOptions } from "../../src/panel/panel-settings";
import type { TieRecord } from "../../src/panel/read-tie-records";
import { scorePanel } from "../../src/panel/score-panel";
import { TIE_BREAKERS } from "../../src/panel/tie-breakers";
import { highestWeightedCriteriaSum } from "../../src/panel/tie-breakers/highest-weighted-criteria-sum";
import { highestWeightedCriterion } from "../../src/panel/tie-breakers/highest-weighted-criterion";
import { lot } from "../../src/panel/tie-breakers/lot";
import { mostFirstPlaces } from "../../src/panel/tie-breakers/most-first-places";
import { reEvaluation } from "../../src/panel/tie-breakers/re-evaluation";
import { codes, given, items, JUDGES, marked, panel, ranks, subjectOf } from "./panels";

/** Items of 50, 30 and 20 points; of 40, 40 and 20. */
const ONE_HIGHEST = items(50, 30, 20);
const TWO_HIGHEST = items(40, 40, 20);
const NA = { status: "not-applicable", reason: "無此業務" };

function sheetsOf(marks: Readonly<Record<string, readonly (readonly unknown[])[]>>) {
  return Object.entries(marks).flatMap(([agency, rows]) =>
    rows.map((row, place) => ({
      framework: "items",
      judge: JUDGES[place],
      subject: { agency },
      marks: Object.fromEntries(row.map((mark, at) => ["abc"[at], mark])),
    })),
  );
}

/** By subject: the rank, and by which tie-breakers it was told from others. */
function standing(sheets: readonly unknown[], options: PanelOptions, framework = ONE_HIGHEST) {
  const result = panel(sheets, options, framework);
  const rows = result.subjects.map(({ name, rank, tieBrokenBy }) => [
    name,
    [rank, ...(tieBrokenBy ?? []).map(({ by, exact }) => `${by} ${exact.value}`)],
  ]);
  return { ...Object.fromEntries(rows), findings: codes(result.diagnostics) };
}

describe("higher score on the item worth most: 最有利標評選辦法第14條第2款、第15條之1第2款", () => {
  const ties = [highestWeightedCriterion];

  test("it tells two apart: both 80 + 80 = 160; on the item of 50 points 40 + 42 = 82 against 41 + 40 = 81", () => {
    const sheets = sheetsOf({
      東所: [
        [40, 24, 16],
        [42, 22, 16],
      ],
      西所: [
        [41, 24, 15],
        [40, 24, 16],
      ],
    });
    expect(standing(sheets, { method: totalScore, ties })).toEqual({
      東所: [1, "highest-weighted-criterion 82"],
      西所: [2, "highest-weighted-criterion 81"],
      findings: [],
    });
    const east = subjectOf(panel(sheets, { method: totalScore, ties }, ONE_HIGHEST), "東所");
    expect(east).toMatchObject({ tied: false, rank: 1 });
    expect(east.tiedWith).toBeUndefined();
    expect(east.tieBrokenBy?.[0]).toMatchObject({
      with: ["西所"],
      source: expect.stringContaining("第14條第2款"),
      working: "配分最高之「項目a」得分合計：東所 82、西所 81",
    });
  });

  test("it tells sums of ranks apart as well: 1 + 2 = 3 and 2 + 1 = 3; 82 against 85", () => {
    const sheets = sheetsOf({
      東所: [
        [42, 24, 16],
        [40, 24, 15],
      ],
      西所: [
        [41, 20, 16],
        [44, 24, 16],
      ],
    });
    expect(standing(sheets, { method: rankSum, ties })).toEqual({
      東所: [2, "highest-weighted-criterion 82"],
      西所: [1, "highest-weighted-criterion 85"],
      findings: [],
    });
  });

  test("one of three is told apart, the others share the next rank and are asked about", () => {
    const sheets = sheetsOf({ 東所: [[40, 24, 16]], 西所: [[42, 22, 16]], 南所: [[40, 25, 15]] });
    const options = { ties: [highestWeightedCriterion, lot] };
    expect(standing(sheets, options)).toEqual({
      東所: [2, "highest-weighted-criterion 40"],
      西所: [1, "highest-weighted-criterion 42"],
      南所: [2, "highest-weighted-criterion 40"],
      findings: ["one-judge", "tie-open"],
    });
    const south = subjectOf(panel(sheets, options, ONE_HIGHEST), "南所");
    expect(south).toMatchObject({ tied: true, tiedWith: ["東所"], tieAsks: "應抽籤決定，並將結果記入 tieRecords" });
  });

  test("equal there too: the tie stays open, and no rule asks for more", () => {
    const sheets = sheetsOf({ 東所: [[40, 24, 16]], 西所: [[40, 25, 15]] });
    expect(standing(sheets, { ties })).toEqual({ 東所: [1], 西所: [1], findings: ["one-judge", "tie-open"] });
    expect(subjectOf(panel(sheets, { ties }, ONE_HIGHEST), "東所").tieAsks).toMatch(/^所定方式未能分出先後/u);
  });

  test("where two items share the highest worth the article names none: the next has its turn", () => {
    const sheets = sheetsOf({ 東所: [[38, 32, 10]], 西所: [[30, 35, 15]] });
    expect(standing(sheets, { ties }, TWO_HIGHEST)).toEqual({
      東所: [1],
      西所: [1],
      findings: ["one-judge", "tie-breaker-skipped", "tie-open"],
    });
  });

  test("an item that does not apply to one of them tells nobody apart", () => {
    const sheets = sheetsOf({ 東所: [[NA, 24, 16]], 西所: [[40, 24, 16]] });
    expect(standing(sheets, { ties })).toEqual({
      東所: [1],
      西所: [1],
      findings: ["one-judge", "tie-breaker-skipped", "tie-open"],
    });
  });

  test("where not as many judges count, means are compared: 40 against (38 + 41) ÷ 2 = 39.5", () => {
    const sheets = sheetsOf({
      東所: [[40, 24, 16]],
      西所: [
        [38, 26, 16],
        [41, 24, 15],
      ],
    });
    const options = { ties, absentJudge: "omit" } as const;
    expect(standing(sheets, options)).toEqual({
      東所: [1, "highest-weighted-criterion 40"],
      西所: [2, "highest-weighted-criterion 39.5"],
      findings: ["judge-omitted"],
    });
  });

  test("items are the top criteria, or those of a level", () => {
    const framework = {
      ...items(60, 40),
      levels: [
        { id: "item", label: "評核項目" },
        { id: "indicator", label: "評核指標" },
      ],
      criteria: [
        { id: "a", level: "item", label: "項目a", points: 60 },
        { id: "a1", level: "indicator", label: "指標a1", parent: "a", points: 25 },
        { id: "a2", level: "indicator", label: "指標a2", parent: "a", points: 35 },
        { id: "b", level: "item", label: "項目b", points: 40 },
        { id: "b1", level: "indicator", label: "指標b1", parent: "b", points: 40 },
      ],
    };
    const sheet = (agency: string, a1: number, a2: number, b1: number) => ({
      framework: "items",
      judge: "甲",
      subject: { agency },
      marks: { a1, a2, b1 },
    });
    // Both 80. Items: a 20 + 30 = 50 against 25 + 24 = 49. Indicators: b1, worth 40, 30 against 31.
    const sheets = [sheet("東所", 20, 30, 30), sheet("西所", 25, 24, 31)];
    expect(ranks(panel(sheets, { ties }, framework))).toEqual({ 東所: 1, 西所: 2 });
    expect(ranks(panel(sheets, { ties, itemLevel: "indicator" }, framework))).toEqual({ 東所: 2, 西所: 1 });
    const [unknown] = scorePanel(sheets, framework, { ties, itemLevel: "chapter" }).diagnostics;
    expect(unknown).toMatchObject({ code: "unknown-item-level", path: ["itemLevel"], severity: "error" });
    expect(unknown?.args.known).toEqual(["item", "indicator"]);
  });
});

describe("higher sum on the items worth most: 機關委託社會福利服務廠商評選及計費辦法第8條", () => {
  const ties = [highestWeightedCriteriaSum];

  test("several share the highest worth: 38 + 32 = 70 against 30 + 35 = 65", () => {
    const sheets = sheetsOf({ 東所: [[38, 32, 10]], 西所: [[30, 35, 15]] });
    expect(standing(sheets, { ties }, TWO_HIGHEST)).toEqual({
      東所: [1, "highest-weighted-criteria-sum 70"],
      西所: [2, "highest-weighted-criteria-sum 65"],
      findings: ["one-judge"],
    });
  });

  test("one alone has it: 40 against 41", () => {
    const sheets = sheetsOf({ 東所: [[40, 24, 16]], 西所: [[41, 24, 15]] });
    expect(standing(sheets, { ties })).toEqual({
      東所: [2, "highest-weighted-criteria-sum 40"],
      西所: [1, "highest-weighted-criteria-sum 41"],
      findings: ["one-judge"],
    });
  });

  test("equal sums: 70 and 70 stay tied, and a lot is asked for", () => {
    const sheets = sheetsOf({ 東所: [[38, 32, 10]], 西所: [[32, 38, 10]] });
    const options = { ties: [highestWeightedCriteriaSum, lot] };
    expect(standing(sheets, options, TWO_HIGHEST)).toEqual({
      東所: [1],
      西所: [1],
      findings: ["one-judge", "tie-open"],
    });
  });
});

describe("more first places: 最有利標評選辦法第15條之1第3款", () => {
  const ties = [mostFirstPlaces];
  const byFirsts = (sheets: readonly unknown[], more: PanelOptions = {}) =>
    standing(sheets, { method: rankSum, ties, ...more }, items(100));

  test("東 1 + 1 + 4 = 6 with two firsts, 西 2 + 2 + 2 = 6 with none", () => {
    const sheets = marked({ 東所: [90, 90, 60], 西所: [85, 85, 85], 南所: [70, 70, 90], 北所: [60, 60, 70] });
    expect(byFirsts(sheets)).toEqual({
      東所: [1, "most-first-places 2"],
      西所: [2, "most-first-places 0"],
      南所: [3],
      北所: [4],
      findings: [],
    });
  });

  test("as many firsts: the tie stays", () => {
    const sheets = marked({ 東所: [90, 80], 西所: [80, 90] });
    expect(byFirsts(sheets)).toEqual({ 東所: [1], 西所: [1], findings: ["tie-open"] });
  });

  test("a shared first place counts for each, unless shared ranks are averaged", () => {
    // Competition: 甲 1 1 3, 乙 1 2 3, 丙 3 2 1: 東 5 with 2 firsts, 西 5 with 1.
    const sheets = marked({ 東所: [90, 90, 70], 西所: [90, 80, 80], 南所: [70, 70, 90] });
    expect(byFirsts(sheets)).toMatchObject({
      東所: [1, "most-first-places 2"],
      西所: [2, "most-first-places 1"],
    });
    // Fractional: 甲 1.5 1.5 3: 東 5.5 with 1 first, 西 5.5 with none.
    expect(byFirsts(sheets, { memberTies: "fractional" })).toMatchObject({
      東所: [1, "most-first-places 1"],
      西所: [2, "most-first-places 0"],
    });
  });

  test("where no judge assessed everybody there are no ranks to count", () => {
    const sheets = [given("甲", "東所", 80), given("乙", "西所", 80)];
    const result = panel(sheets, { ties, absentJudge: "omit" });
    expect(ranks(result)).toEqual({ 東所: 1, 西所: 1 });
    expect(codes(result.diagnostics)).toEqual(["judge-omitted", "judge-omitted", "tie-breaker-skipped", "tie-open"]);
  });
});

describe("what people decide: 第14條第1款、第15條之1第1款", () => {
  const tied = marked({ 東所: [80], 西所: [80], 南所: [80], 北所: [70] });
  const drawn: TieRecord = { by: "lot", order: ["南所", "東所", "西所"], note: "113年5月2日抽籤" };

  test.each<{ readonly name: string; readonly options: PanelOptions; readonly expected: object }>([
    {
      name: "a lot that was drawn",
      options: { ties: [lot], tieRecords: [drawn] },
      expected: { 東所: [2, "lot 2"], 西所: [3, "lot 3"], 南所: [1, "lot 1"], 北所: [4], findings: ["one-judge"] },
    },
    {
      name: "a lot that leaves one of them out settles nothing",
      options: { ties: [lot], tieRecords: [{ by: "lot", order: ["南所", "東所"] }] },
      expected: {
        東所: [1],
        西所: [1],
        南所: [1],
        北所: [4],
        findings: ["one-judge", "tie-open", "tie-record-unused"],
      },
    },
    {
      name: "the highest total of another evaluation is first, and a lot decides between those who are tied again",
      options: {
        ties: [reEvaluation, lot],
        tieRecords: [
          { by: "re-evaluation", values: { 東所: 82, 西所: "82.0", 南所: "250/3" } },
          { by: "lot", order: ["西所", "東所"] },
        ],
      },
      expected: {
        東所: [3, "re-evaluation 82", "lot 2"],
        西所: [2, "re-evaluation 82", "lot 1"],
        南所: [1, "re-evaluation 250/3"],
        北所: [4],
        findings: ["one-judge"],
      },
    },
    {
      name: "a record for a tie-breaker that is not in the chain is not used",
      options: { ties: [reEvaluation], tieRecords: [drawn] },
      expected: {
        東所: [1],
        西所: [1],
        南所: [1],
        北所: [4],
        findings: ["one-judge", "tie-open", "tie-record-unused"],
      },
    },
    {
      name: "after the third evaluation a lot decides at once (第14條但書)",
      options: {
        ties: [reEvaluation, lot],
        evaluations: 3,
        tieRecords: [{ by: "re-evaluation", values: { 東所: 82, 西所: 81, 南所: 80 } }, drawn],
      },
      expected: {
        東所: [2, "lot 2"],
        西所: [3, "lot 3"],
        南所: [1, "lot 1"],
        北所: [4],
        findings: ["one-judge", "tie-record-unused"],
      },
    },
    {
      name: "a place that is given twice, a value that is none",
      options: {
        ties: [lot],
        tieRecords: [
          { by: "lot", order: ["東所", "東所"] },
          { by: "re-evaluation", values: { 東所: "第一" } },
          { by: "lot", order: ["東所", "西所", "北所", "南所"] },
        ],
      },
      expected: {
        東所: [1, "lot 1"],
        西所: [2, "lot 2"],
        南所: [3, "lot 4"],
        北所: [4],
        findings: ["one-judge", "invalid-tie-record", "invalid-tie-record"],
      },
    },
  ])("$name", ({ options, expected }) => {
    expect(standing(tied, options, items(100))).toEqual(expected);
  });

  test("under a sum of ranks the lowest total of another evaluation is first", () => {
    const sheets = marked({ 東所: [90, 80], 西所: [80, 90] });
    const tieRecords: TieRecord[] = [{ by: "re-evaluation", values: { 東所: 3, 西所: 2 } }];
    expect(ranks(panel(sheets, { method: rankSum, ties: [reEvaluation], tieRecords }))).toEqual({ 東所: 2, 西所: 1 });
  });

  test.each([
    [{ ties: [reEvaluation, lot] }, "應對相同者再行綜合評選一次，仍相同者抽籤決定，並將結果記入 tieRecords"],
    [{ ties: [reEvaluation, lot], evaluations: 3 }, "綜合評選已達三次，應逕行抽籤決定，並將結果記入 tieRecords"],
    [{ ties: [mostFirstPlaces, lot] }, "應抽籤決定，並將結果記入 tieRecords"],
    [
      { ties: [reEvaluation, lot], locale: "en" },
      "evaluate those who are tied once more, and if they are still tied, draw a lot; record the result in tieRecords",
    ],
    [
      { ties: [reEvaluation, lot], evaluations: 4, locale: "en" },
      "at once, after the third evaluation, draw a lot; record the result in tieRecords",
    ],
  ] as const)("an open tie says what the law asks for (%#)", (options, asks) => {
    expect(subjectOf(panel(tied, options), "東所").tieAsks).toBe(asks);
  });
});

describe("chains", () => {
  test("rules of procurement are about the first place: others share their rank, and nothing is asked", () => {
    const sheets = marked({ 東所: [90], 西所: [90], 南所: [80], 北所: [80] });
    const options = { ties: [lot], tiesFor: "first", tieRecords: [{ by: "lot", order: ["西所", "東所"] }] } as const;
    expect(ranks(panel(sheets, options))).toEqual({ 東所: 2, 西所: 1, 南所: 3, 北所: 3 });
    expect(codes(panel(sheets, options).diagnostics)).toEqual(["one-judge"]);
    expect(subjectOf(panel(sheets, options), "南所")).toMatchObject({ tied: true, tiedWith: ["北所"] });
  });

  test("nor of those who lost the first place: 最有利標評選辦法第14條 decides who is awarded", () => {
    const sheets = [
      given("甲", "東所", undefined, { marks: { a: 36, b: 47 } }),
      given("甲", "西所", undefined, { marks: { a: 35, b: 48 } }),
      given("甲", "南所", undefined, { marks: { a: 35, b: 48 } }),
    ];
    const options = { method: totalScore, ties: [highestWeightedCriterion, lot], tiesFor: "first" } as const;
    const result = panel(sheets, options, items(60, 50));
    expect(ranks(result)).toEqual({ 東所: 1, 西所: 2, 南所: 2 });
    expect(codes(result.diagnostics)).toEqual(["one-judge"]);
    expect(subjectOf(result, "西所")).toMatchObject({ tied: true, tiedWith: ["南所"] });
    expect(subjectOf(result, "西所")).not.toHaveProperty("tieAsks");
    const all = panel(sheets, { ...options, tiesFor: "all" }, items(60, 50));
    expect(codes(all.diagnostics)).toEqual(["one-judge", "tie-open"]);
  });

  test("a lot for the first place among those whom a step left at the top is still asked for", () => {
    const sheets = [
      given("甲", "東所", undefined, { marks: { a: 36, b: 47 } }),
      given("甲", "西所", undefined, { marks: { a: 36, b: 47 } }),
      given("甲", "南所", undefined, { marks: { a: 35, b: 48 } }),
    ];
    const options = { method: totalScore, ties: [highestWeightedCriterion, lot], tiesFor: "first" } as const;
    const result = panel(sheets, options, items(60, 50));
    expect(ranks(result)).toEqual({ 東所: 1, 西所: 1, 南所: 3 });
    expect(codes(result.diagnostics)).toEqual(["one-judge", "tie-open"]);
  });

  test("without a chain equal totals share their rank, which needs no word", () => {
    const result = panel(marked({ 東所: [90], 西所: [90], 南所: [80] }));
    expect(ranks(result)).toEqual({ 東所: 1, 西所: 1, 南所: 3 });
    expect(codes(result.diagnostics)).toEqual(["one-judge"]);
  });

  test("a tie in each of two groups is told apart within its group", () => {
    const sheets = marked({ 東所: [90], 西所: [90], 南所: [90], 北所: [90] });
    const groups = { 東所: "甲組", 南所: "甲組", 西所: "乙組", 北所: "乙組" };
    const tieRecords: TieRecord[] = [
      { by: "lot", order: ["南所", "東所"] },
      { by: "lot", order: ["西所", "北所"] },
    ];
    expect(ranks(panel(sheets, { ties: [lot], groups, tieRecords }))).toEqual({ 東所: 2, 西所: 1, 南所: 1, 北所: 2 });
  });

  test("stages have items of their own: what compares items or ranks of judges does not apply", () => {
    const sheets = ["東所", "西所"].flatMap((agency) => [
      given("甲", agency, 80, { phase: "書面" }),
      given("甲", agency, 90, { phase: "實地" }),
    ]);
    const phases = [
      { id: "書面", weight: 50 },
      { id: "實地", weight: 50 },
    ];
    const options = { method: weightedPhases, phases, ties: TIE_BREAKERS };
    const result = panel(sheets, options);
    expect(codes(result.diagnostics)).toEqual([
      "one-judge",
      "tie-breaker-skipped",
      "tie-breaker-skipped",
      "tie-breaker-skipped",
      "tie-open",
    ]);
    expect(result.ties).toEqual(TIE_BREAKERS.map(({ id }) => id));
  });

  test("the rounded total is what is compared where that is asked for, ties among it", () => {
    // 89.995 and 90 are both 90.00.
    const sheets = marked({ 東所: [89.99, 90], 西所: [90, 90] });
    const tieRecords: TieRecord[] = [{ by: "lot", order: ["東所", "西所"] }];
    const options = { ties: [lot], tieRecords, rankOn: "rounded" } as const;
    expect(ranks(panel(sheets, options))).toEqual({ 東所: 1, 西所: 2 });
  });

  test("tie-breakers are found by id, each with its article", () => {
    for (const breaker of TIE_BREAKERS) {
      expect(findTieBreaker(breaker.id)).toBe(breaker);
      expect(breaker.source).toMatch(/第\d+條/u);
    }
  });

  test("a tie of many names the first ten in words", () => {
    const sheets = Array.from({ length: 12 }, (_, place) => given("甲", `第${place + 1}所`, 80));
    const order = sheets.map(({ subject }) => subject.agency);
    const result = panel(sheets, { ties: [lot], tieRecords: [{ by: "lot", order }] });
    expect(result.subjects[11]).toMatchObject({ rank: 12, tieBrokenBy: [{ exact: { value: "12" } }] });
    expect(result.subjects[0]?.tieBrokenBy?.[0]?.working).toMatch(/第10所 10 等$/u);
    expect(result.subjects[0]?.tieBrokenBy?.[0]?.with).toHaveLength(10);
    expect(result.subjects[0]?.tieBrokenBy?.[0]?.withCount).toBe(11);
    expect(panelResultSchema.safeParse(result).error).toBeUndefined();
  });
});
