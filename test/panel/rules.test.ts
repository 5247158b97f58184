import { describe, expect, test } from "vitest";
import { panelResultSchema } from "../../src/model/panel-result";
import { civilServiceTraining } from "../../src/panel/civil-service-training";
import { itemRankSum } from "../../src/panel/methods/item-rank-sum";
import { rankSum } from "../../src/panel/methods/rank-sum";
import { totalScore } from "../../src/panel/methods/total-score";
import { weightedPhases } from "../../src/panel/methods/weighted-phases";
import type { PanelOptions } from "../../src/panel/panel-settings";
import { scorePanel } from "../../src/panel/score-panel";
import { constructionInspection112 } from "../../src/score/grade-scales/construction-inspection-112";
import { klcgLandOffice } from "../../src/score/grade-scales/klcg-land-office";
import { codes, findings, given, items, marked, ONE_ITEM, panel, ranks, subjectOf, totals } from "./panels";

/** The result, which its own schema accepts. */
function ruled(sheets: readonly unknown[], options: PanelOptions, framework = ONE_ITEM) {
  const result = panel(sheets, options, framework);
  expect(panelResultSchema.safeParse(result).error).toBeUndefined();
  return result;
}

/** Sheets of several items, by subject and judge 甲, 乙, 丙. */
function itemSheets(marks: Readonly<Record<string, readonly (readonly number[])[]>>) {
  return Object.entries(marks).flatMap(([agency, judges]) =>
    judges.map((row, judge) =>
      given("甲乙丙"[judge] ?? "?", agency, undefined, {
        marks: Object.fromEntries(row.map((mark, place) => ["abc"[place] ?? "z", mark])),
      }),
    ),
  );
}

describe("floors", () => {
  const land = {
    kind: "criterion",
    below: 50,
    effect: "not-ranked",
    source: "臺北市各地政事務所工作考核要點（107年7月4日）",
  } as const;
  const wind = {
    kind: "criterion",
    below: 65,
    effect: "not-qualified",
    source: "離岸風力發電示範獎勵辦法第11條",
  } as const;
  const oral = {
    kind: "members",
    below: 60,
    share: "1/3",
    effect: "not-qualified",
    source: "特種考試甲等考試口試辦法第5條",
  } as const;

  test.each<
    [
      string,
      Readonly<Record<string, readonly (readonly number[])[]>>,
      PanelOptions["floors"],
      readonly number[],
      readonly string[],
    ]
  >([
    // Means 49.995 and 80
    [
      "臺北市地政: an item of 49.995 is below 50",
      {
        某所: [
          [49.99, 80],
          [50, 80],
        ],
      },
      [land],
      [100, 100],
      ["49.995"],
    ],
    [
      "50 itself is 以上",
      {
        某所: [
          [50, 80],
          [50, 80],
        ],
      },
      [land],
      [100, 100],
      [],
    ],
    [
      "every item that is too low is named",
      {
        某所: [
          [40, 30],
          [40, 30],
        ],
      },
      [land],
      [100, 100],
      ["40", "30"],
    ],
    // Mean 12.9 of 20 is 64.5 %; 13 of 20 is 65 %
    [
      "離岸風力: a mean of 64.5 % of its points is below 65 %",
      {
        某所: [
          [12.8, 80],
          [13, 80],
        ],
      },
      [wind],
      [20, 80],
      ["64.5"],
    ],
    [
      "65 % of its points is enough",
      {
        某所: [
          [13, 80],
          [13, 80],
        ],
      },
      [wind],
      [20, 80],
      [],
    ],
    [
      "a zero mean on a named item",
      {
        某所: [
          [20, 0],
          [20, 0],
        ],
      },
      [{ ...wind, below: undefined, zero: true, criteria: ["b"] }],
      [20, 80],
      ["0"],
    ],
    [
      "one member gave more than zero",
      {
        某所: [
          [20, 0],
          [20, 0.01],
        ],
      },
      [{ ...wind, below: undefined, zero: true, criteria: ["項目b"] }],
      [20, 80],
      [],
    ],
    [
      "another item may be zero",
      {
        某所: [
          [0, 80],
          [0, 80],
        ],
      },
      [{ ...wind, below: undefined, zero: true, criteria: ["b"] }],
      [20, 80],
      [],
    ],
    // 59, 90, 90: mean 79.67, one of three
    [
      "特考甲等口試: one of three below 60 fails whatever the mean",
      { 某所: [[59], [90], [90]] },
      [oral],
      [100],
      ["1/3"],
    ],
    ["60 itself is not below", { 某所: [[60], [90], [90]] }, [oral], [100], []],
    ["59.995 is", { 某所: [[59.995], [90], [90]] }, [oral], [100], ["1/3"]],
  ])("%s", (_, marks, floors, points, values) => {
    const { belowFloors = [], rank } = subjectOf(ruled(itemSheets(marks), { floors }, items(...points)), "某所");
    expect(belowFloors.map(({ exact }) => exact.value)).toEqual(values);
    expect(rank).toBe(values.length === 0 ? 1 : null);
  });

  test("who is not ranked leaves its place to the others, and keeps its grade; who is not qualified has none", () => {
    const sheets = itemSheets({ 甲所: [[99, 40]], 乙所: [[80, 80]], 丙所: [[60, 60]] });
    const byRank = ruled(sheets, { floors: [land], gradeScale: klcgLandOffice }, items(100, 100));
    expect(ranks(byRank)).toEqual({ 甲所: null, 乙所: 1, 丙所: 2 });
    expect(subjectOf(byRank, "甲所")).toMatchObject({ total: { percent: 69.5 }, grade: { grade: "丙等" } });
    expect(subjectOf(byRank, "甲所").passed).toBeUndefined();
    const qualified = ruled(
      sheets,
      { floors: [{ ...land, effect: "not-qualified" }], gradeScale: klcgLandOffice },
      items(100, 100),
    );
    expect(subjectOf(qualified, "甲所")).toMatchObject({ rank: null, passed: false });
    expect(subjectOf(qualified, "甲所").grade).toBeUndefined();
    expect(subjectOf(qualified, "乙所").passed).toBe(true);
  });

  test("under a sum of ranks by item, as in the rule for land offices", () => {
    // Item ranks 甲所 1 + 3, 乙所 2 + 1, 丙所 3 + 2; 甲所 is left out: 乙所 3, 丙所 5
    const sheets = itemSheets({ 甲所: [[99, 40]], 乙所: [[80, 80]], 丙所: [[60, 60]] });
    const result = ruled(sheets, { method: itemRankSum, floors: [land] }, items(100, 100));
    expect(totals(result)).toEqual({ 甲所: "4", 乙所: "3", 丙所: "5" });
    expect(ranks(result)).toEqual({ 甲所: null, 乙所: 1, 丙所: 2 });
  });

  test("the message says what was found and what follows, and never shows a value as equal to the floor", () => {
    const marks = { 某所: [[49.9999, 80]] };
    const said = (locale: "zh-TW" | "en") =>
      subjectOf(ruled(itemSheets(marks), { floors: [land], locale }, items(100, 100)), "某所").belowFloors?.[0];
    expect(said("zh-TW")).toMatchObject({
      criterion: { id: "a", label: "項目a" },
      value: 50,
      message: "「項目a」平均得分為其配分的 49.99%，未達 50%，不予排名。",
      source: land.source,
    });
    expect(said("en")?.message).toBe('The mean of "項目a" is 49.99% of its points, below 50%: not ranked.');
  });

  test("each stage is looked at on its own", () => {
    const sheets = ["書面", "實地"].map((phase, place) => given("甲", "某所", place === 0 ? 40 : 90, { phase }));
    const phases = ["書面", "實地"].map((id) => ({ id, weight: 50 }));
    const result = ruled(sheets, { method: weightedPhases, phases, floors: [land] });
    expect(subjectOf(result, "某所").belowFloors?.map(({ phase, exact }) => [phase, exact.value])).toEqual([
      ["書面", "40"],
    ]);
  });
});

describe("adjustments in a panel", () => {
  const asked = [
    { subject: "甲所", kind: "記功", reason: "協助重大災害復原", source: "敘獎令" },
    { subject: "乙所", kind: "申誡", reason: "逾期未改善" },
  ];

  test("are shown apart from the marks, before rank and grade", () => {
    const result = ruled(marked({ 甲所: [79, 79], 乙所: [80, 80] }), {
      adjustments: asked,
      adjustmentTable: civilServiceTraining,
      gradeScale: klcgLandOffice,
    });
    // 79 + 1.5 = 80.5, 甲等; 80 − 0.5 = 79.5, 乙等
    expect(totals(result)).toEqual({ 甲所: "80.5", 乙所: "79.5" });
    expect(ranks(result)).toEqual({ 甲所: 1, 乙所: 2 });
    expect(result.subjects.map(({ grade }) => grade?.grade)).toEqual(["甲等", "乙等"]);
    const { adjusted, members, working } = subjectOf(result, "甲所");
    expect(adjusted).toMatchObject({
      before: 79,
      after: 80.5,
      cut: 0,
      items: [{ kind: "記功", points: 1.5, source: "敘獎令" }],
    });
    expect(members.map(({ points }) => points)).toEqual([79, 79]);
    expect(working).toEqual(["(79 + 79) ÷ 2 = 79", "79 + 1.5（記功：協助重大災害復原） = 80.5"]);
  });

  test("of a sum of points count in points, out of all members' maximum", () => {
    // 150 + 45 = 195, at most 2 × 100: 97.5 %
    const adjustments = [{ subject: "甲所", points: 45, reason: "加分" }];
    const { total } = subjectOf(ruled(marked({ 甲所: [70, 80] }), { method: totalScore, adjustments }), "甲所");
    expect(total.exact).toEqual({ value: "195", percent: "97.5" });
  });

  test("a bonus beyond the maximum is cut and the working says so", () => {
    const adjustments = [{ subject: "甲所", points: 5, reason: "加分" }];
    const { total, working } = subjectOf(ruled(marked({ 甲所: [98] }), { adjustments, locale: "en" }), "甲所");
    expect(total.value).toBe(100);
    expect(working.at(-1)).toBe("98 + 5 (加分), not above the maximum = 100");
  });

  test("the rounded total is rounded after adjustments: 59.994 + 0.001 = 59.995 → 60.00", () => {
    const adjustments = [{ subject: "甲所", points: 0.001, reason: "加分" }];
    const result = ruled(marked({ 甲所: [59.994] }), {
      adjustments,
      rankOn: "rounded",
      gradeScale: klcgLandOffice,
      passMark: 60,
    });
    expect(subjectOf(result, "甲所")).toMatchObject({
      total: { value: 60, exact: { value: "59.995" } },
      grade: { grade: "丙等" },
      passed: true,
    });
  });
});

describe("limits and quotas in a panel", () => {
  const failed = {
    subject: "甲案",
    score: 69,
    from: 70,
    reason: "試驗結果不合格",
    source: "工程施工查核小組作業辦法第8條第3項",
  };
  const defect = {
    subject: "甲案",
    grade: "丙等",
    reason: "主要結構與設計不符情節重大",
    source: "工程施工查核小組作業辦法第8條第1項第4款",
  };

  test("§8-3: the total becomes 69 and is ranked and graded as such", () => {
    const result = ruled(marked({ 甲案: [95, 90], 乙案: [70, 71] }), {
      limits: [failed],
      gradeScale: constructionInspection112,
    });
    expect(totals(result)).toEqual({ 甲案: "69", 乙案: "70.5" });
    expect(ranks(result)).toEqual({ 甲案: 2, 乙案: 1 });
    const { grade, limits, working } = subjectOf(result, "甲案");
    expect(grade?.grade).toBe("丙等");
    expect(limits).toEqual([{ score: "69", effective: true, reason: failed.reason, source: failed.source }]);
    expect(working).toEqual([
      "(95 + 90) ÷ 2 = 92.5",
      "試驗結果不合格，以 69 分計（工程施工查核小組作業辦法第8條第3項）",
    ]);
  });

  test("§8-1: a listed defect sets the grade back and leaves the score", () => {
    const result = ruled(marked({ 甲案: [95, 90], 乙案: [70, 71] }), {
      limits: [defect],
      gradeScale: constructionInspection112,
    });
    expect(totals(result)).toEqual({ 甲案: "92.5", 乙案: "70.5" });
    expect(subjectOf(result, "甲案").grade).toMatchObject({ grade: "丙等", byScore: { grade: "優等", value: "93" } });
    expect(subjectOf(result, "甲案").limits?.[0]).toMatchObject({ grade: "丙等", effective: true });
  });

  test("a cap on a score needs no grade scale", () => {
    const result = ruled(marked({ 甲案: [95] }), { limits: [failed] });
    expect(subjectOf(result, "甲案")).toMatchObject({ total: { value: 69 }, limits: [{ effective: true }] });
  });

  const quotas = [{ grade: "優等", atMost: 1, source: "自訂" }];

  test("the best by rank has the place, in each group", () => {
    const sheets = marked({ 甲所: [95], 乙所: [96], 丙所: [91], 丁所: [92] });
    const groups = { 甲所: "甲組", 乙所: "甲組", 丙所: "乙組", 丁所: "乙組" };
    const result = ruled(sheets, { quotas, groups, gradeScale: klcgLandOffice });
    expect(result.subjects.map(({ grade }) => grade?.grade)).toEqual(["甲等", "優等", "甲等", "優等"]);
    expect(subjectOf(result, "甲所").grade).toMatchObject({
      byScore: { grade: "優等" },
      quota: { from: "優等", places: 1, source: "自訂" },
    });
  });

  test("a tie across the border is left open and said", () => {
    const sheets = marked({ 甲所: [95], 乙所: [95], 丙所: [80] });
    const result = ruled(sheets, { quotas, gradeScale: klcgLandOffice });
    const { grade } = subjectOf(result, "甲所");
    expect(grade).toMatchObject({ grade: null, possible: { highest: "優等", lowest: "甲等" } });
    expect(result.diagnostics.find(({ code }) => code === "quota-left-open")?.args).toEqual({
      subjects: ["甲所", "乙所"],
      count: 2,
      highest: "優等",
      lowest: "甲等",
    });
  });

  test("who has no rank takes no place", () => {
    const sheets = itemSheets({ 甲所: [[99, 95]], 乙所: [[95, 95]] });
    const floors = [{ kind: "criterion", below: 96, criteria: ["b"], effect: "not-ranked", source: "自訂" }] as const;
    const result = ruled(sheets, { floors, quotas, gradeScale: klcgLandOffice }, items(100, 100));
    expect(subjectOf(result, "乙所").grade?.possible).toEqual({ highest: "優等", lowest: "甲等" });
    expect(codes(result.diagnostics).filter((code) => code.includes("quota"))).toEqual(["unranked-in-quota"]);
  });
});

describe("disagreement", () => {
  const sheets = marked({ 甲所: [90, 78, 80], 乙所: [70, 75, 74] });

  test.each<[string, PanelOptions["disagreement"], readonly string[]]>([
    ["a range of 12 reaches 12", [{ measure: "range", atLeast: 12 }], ["甲所 12 乙,甲"]],
    ["a range of 12 does not reach 12.01", [{ measure: "range", atLeast: 12.01 }], []],
    ["a range of 5 as well", [{ measure: "range", atLeast: 5 }], ["甲所 12 乙,甲", "乙所 5 甲,乙"]],
    // Median of 甲所 80, of 乙所 74
    ["a distance of 10 from the median", [{ measure: "median-distance", atLeast: 4 }], ["甲所 10 甲", "乙所 4 甲"]],
    [
      "檢察官遴選§17: any below 70 and a range of 10",
      [{ measure: "range", atLeast: 10, anyBelow: 70, source: "檢察官遴選委員會設置及審查辦法第17條" }],
      [],
    ],
    ["the same with any below 79", [{ measure: "range", atLeast: 10, anyBelow: 79 }], ["甲所 12 乙,甲"]],
    [
      "閱卷規則§7: a fifth of the full marks",
      [{ measure: "range", atLeast: "1/5", unit: "share", source: "閱卷規則第7條" }],
      [],
    ],
    ["a tenth of the full marks", [{ measure: "range", atLeast: "1/10", unit: "share" }], ["甲所 0.12 乙,甲"]],
    ["in points", [{ measure: "range", atLeast: 12, unit: "points" }], ["甲所 12 乙,甲"]],
    ["for each criterion", [{ measure: "range", atLeast: 12, over: "criteria" }], ["甲所 項目a 12 乙,甲"]],
    ["of ranks: 甲 ranks 1 2, 乙 1 2, 丙 1 2", [{ measure: "range", atLeast: 1, unit: "ranks" }], []],
    [
      "one after another",
      [
        { measure: "range", atLeast: 12 },
        { measure: "median-distance", atLeast: 10 },
      ],
      ["甲所 12 乙,甲", "甲所 10 甲"],
    ],
    ["none stated, none flagged", [], []],
  ])("%s", (_, disagreement, expected) => {
    const { flags } = ruled(sheets, { disagreement });
    const said = flags.map(({ subject, criterion, exact, judges }) =>
      [subject, ...(criterion ? [criterion.label] : []), exact.value, judges.join(",")].join(" "),
    );
    expect(said).toEqual(expected);
  });

  test("members' ranks may differ: 甲 1 2, 乙 2 1", () => {
    const { flags } = ruled(marked({ 甲所: [90, 70], 乙所: [80, 75] }), {
      disagreement: [{ measure: "range", atLeast: 1, unit: "ranks" }],
    });
    expect(flags.map(({ message }) => message)).toEqual([
      "「甲所」各委員評分最高與最低相差 1 個序位，達 1 個序位（甲、乙）；有無明顯差異及如何處置，請提交委員會議決。",
      "「乙所」各委員評分最高與最低相差 1 個序位，達 1 個序位（乙、甲）；有無明顯差異及如何處置，請提交委員會議決。",
    ]);
  });

  test("one member differs from nobody", () => {
    expect(ruled(marked({ 甲所: [90] }), { disagreement: [{ measure: "range", atLeast: 0 }] }).flags).toEqual([]);
  });

  test("agreement is told for each group, leniency and spread for each judge", () => {
    const result = ruled(sheets, { groups: { 甲所: "甲組", 乙所: "乙組" } });
    expect(result.agreement.map(({ group, kendallW }) => [group, kendallW.value, kendallW.subjects])).toEqual([
      ["甲組", null, 1],
      ["乙組", null, 1],
    ]);
    // Means 248/3 and 73: 甲 (90 − 248/3 + 70 − 73) ÷ 2 = 13/6
    expect(result.judges[0]?.leniency).toEqual({ value: 2.17, exact: "13/6" });
    expect(result.judges[0]?.spread).toEqual({ variance: { value: 100, exact: "100" }, deviation: 10 });
  });
});

describe("the committee's decision (採購評選委員會審議規則§6)", () => {
  const sheets = marked({ 甲所: [90, 60, 88], 乙所: [80, 95, 78] });
  const source = "採購評選委員會審議規則第6條";
  const details = { by: "評選委員會", date: "115年11月22日", reason: "明顯偏離工作小組初審意見" };

  test("keep: recorded, nothing changes", () => {
    const result = ruled(sheets, { decision: { kind: "keep", ...details, source } });
    expect(totals(result)).toEqual(totals(ruled(sheets, {})));
    expect(result.decision).toEqual({
      kind: "keep",
      ...details,
      source: "採購評選委員會審議規則第6條",
      message:
        "115年11月22日，評選委員會決議：維持原評選結果（理由：明顯偏離工作小組初審意見）（依據：採購評選委員會審議規則第6條）。",
    });
  });

  test("exclude: everything is counted again without the member, whose marks stay on record", () => {
    const disagreement = [{ measure: "range", atLeast: 15 }] as const;
    const result = ruled(sheets, { decision: { kind: "exclude", member: "乙", ...details }, disagreement });
    // (90 + 88) ÷ 2 = 89, (80 + 78) ÷ 2 = 79; before: 238/3 and 253/3
    expect(totals(ruled(sheets, {}))).toEqual({ 甲所: "238/3", 乙所: "253/3" });
    expect(totals(result)).toEqual({ 甲所: "89", 乙所: "79" });
    expect(ranks(result)).toEqual({ 甲所: 1, 乙所: 2 });
    const { members } = subjectOf(result, "甲所");
    expect(members.map(({ judge, points, counted, why }) => [judge, points, counted, why])).toEqual([
      ["甲", 90, true, undefined],
      ["乙", 60, false, "decision"],
      ["丙", 88, true, undefined],
    ]);
    expect(result.judges.map(({ name, excluded, leniency }) => [name, excluded, leniency?.exact])).toEqual([
      ["甲", undefined, "1"],
      ["乙", true, undefined],
      ["丙", undefined, "-1"],
    ]);
    expect(result.agreement[0]?.kendallW).toMatchObject({ value: 1, judges: 2 });
    expect(result.flags.map(({ subject, beforeDecision }) => [subject, beforeDecision])).toEqual([
      ["甲所", true],
      ["乙所", true],
    ]);
    expect(codes(result.diagnostics)).toEqual(["member-excluded decision member"]);
  });

  test("exclude under a sum of ranks: the others' ranks are added", () => {
    // With 乙: 1 + 2 + 1 = 4 and 2 + 1 + 2 = 5; without: 2 and 4
    const before = ruled(sheets, { method: rankSum });
    const after = ruled(sheets, { method: rankSum, decision: { kind: "exclude", member: "乙" } });
    expect([totals(before), totals(after)]).toEqual([
      { 甲所: "4", 乙所: "5" },
      { 甲所: "2", 乙所: "4" },
    ]);
  });

  test("exclude gives what the panel would have given without the member's sheets", () => {
    const without = sheets.filter((sheet) => !JSON.stringify(sheet).includes('"judge":"乙"'));
    const excluded = ruled(sheets, { decision: { kind: "exclude", member: "乙" } });
    expect(totals(excluded)).toEqual(totals(ruled(without, {})));
    expect(ranks(excluded)).toEqual(ranks(ruled(without, {})));
  });

  test("void: no totals, no ranks, no grades", () => {
    const result = ruled(sheets, { decision: { kind: "void" }, gradeScale: klcgLandOffice });
    expect(totals(result)).toEqual({ 甲所: null, 乙所: null });
    expect(ranks(result)).toEqual({ 甲所: null, 乙所: null });
    expect(result.subjects.map(({ grade }) => grade)).toEqual([undefined, undefined]);
    expect(result.subjects[0]?.members.map(({ points }) => points)).toEqual([90, 60, 88]);
    expect(codes(result.diagnostics)).toEqual(["result-voided decision"]);
  });

  test("undecided: 無法評定, no ranks and no grades", () => {
    const result = ruled(sheets, { decision: { kind: "undecided", source }, gradeScale: klcgLandOffice, locale: "en" });
    expect(ranks(result)).toEqual({ 甲所: null, 乙所: null });
    expect(result.subjects.map(({ grade }) => grade)).toEqual([undefined, undefined]);
    expect(result.diagnostics.map(({ message }) => message)).toEqual([
      "By decision the panel is unable to decide (無法評定): there are no ranks and no grades.",
    ]);
    expect(result.decision?.message).toBe("Decided: the panel is unable to decide (採購評選委員會審議規則第6條).");
  });
});

describe("bad rules are findings at their place, and nothing is computed", () => {
  const sheets = marked({ 甲所: [90, 80], 乙所: [70, 75] });
  test.each<[string, Readonly<Record<string, unknown>>, readonly string[]]>([
    ["a decision of no kind", { decision: { kind: "adjourn" } }, ["invalid-rule decision kind"]],
    ["exclude nobody", { decision: { kind: "exclude" } }, ["decision-without-member decision member"]],
    [
      "exclude a stranger",
      { decision: { kind: "exclude", member: "丁" } },
      ["decision-on-unknown-member decision member"],
    ],
    ["a decision that is none", { decision: "keep" }, ["invalid-rule decision"]],
    [
      "an adjustment of a stranger",
      { adjustments: [{ subject: "丙所", points: 1, reason: "x" }] },
      ["rule-for-unknown-subject adjustments 0 subject"],
    ],
    ["a cap below zero", { adjustmentCaps: { bonus: -1 } }, ["invalid-rule adjustmentCaps bonus"]],
    [
      "a quota of an unknown grade",
      { gradeScale: klcgLandOffice, quotas: [{ grade: "特優", atMost: 1, source: "x" }] },
      ["rule-for-unknown-grade quotas 0 grade"],
    ],
    [
      "a quota without a scale",
      { quotas: [{ grade: "優等", atMost: 1, source: "x" }] },
      ["rule-needs-grade-scale quotas 0"],
    ],
    [
      "a floor on an unknown criterion",
      { floors: [{ kind: "criterion", criteria: ["項目z"], below: 50, effect: "not-ranked", source: "x" }] },
      ["rule-for-unknown-criterion floors 0 criteria 0"],
    ],
    [
      "a floor without effect and source",
      { floors: [{ kind: "criterion", below: 50 }] },
      ["invalid-rule floors 0 effect", "rule-without-source floors 0 source"],
    ],
    [
      "a floor neither below nor zero",
      { floors: [{ kind: "criterion", effect: "not-ranked", source: "x" }] },
      ["invalid-rule floors 0 below"],
    ],
    [
      "a floor of no kind",
      { floors: [{ kind: "sum", below: 50, effect: "not-ranked", source: "x" }] },
      ["invalid-rule floors 0 kind"],
    ],
    [
      "a share of members of none",
      { floors: [{ kind: "members", below: 60, share: 0, effect: "not-ranked", source: "x" }] },
      ["invalid-rule floors 0 share"],
    ],
    [
      "criteria that are no list",
      { floors: [{ kind: "criterion", criteria: "a", below: 50, effect: "not-ranked", source: "x" }] },
      ["invalid-rule floors 0 criteria"],
    ],
    [
      "a threshold of no measure",
      { disagreement: [{ measure: "variance", atLeast: 3 }] },
      ["invalid-rule disagreement 0 measure"],
    ],
    [
      "a threshold below zero",
      { disagreement: [{ measure: "range", atLeast: -3 }] },
      ["invalid-rule disagreement 0 atLeast"],
    ],
    [
      "a share above one",
      { disagreement: [{ measure: "range", atLeast: 20, unit: "share" }] },
      ["invalid-rule disagreement 0 atLeast"],
    ],
    [
      "ranks of criteria",
      { disagreement: [{ measure: "range", atLeast: 2, unit: "ranks", over: "criteria" }] },
      ["invalid-rule disagreement 0 over"],
    ],
    ["a pass mark that is none", { passMark: "sixty" }, ["invalid-rule passMark atLeast"]],
    [
      "several at once",
      { passMark: -1, decision: { kind: "exclude" } },
      ["invalid-rule passMark atLeast", "decision-without-member decision member"],
    ],
    [
      "rules on scores under sums of ranks",
      { method: rankSum, passMark: 60, adjustments: [{ subject: "甲所", points: 1, reason: "x" }] },
      ["rule-needs-score adjustments"],
    ],
  ])("%s", (_, options, expected) => {
    const asked: PanelOptions = options; // JavaScript callers may hand in anything
    expect(scorePanel(sheets, ONE_ITEM, asked).ok).toBe(false);
    expect(findings(sheets, asked)).toEqual(expected);
  });

  test("excluding the only member leaves nothing, excluding one of two leaves a panel of one", () => {
    const alone = marked({ 甲所: [90] });
    expect(findings(alone, { decision: { kind: "exclude", member: "甲" } })).toEqual([
      "decision-leaves-nobody decision member",
    ]);
    const two = marked({ 甲所: [90, 80] });
    expect(findings(two, { decision: { kind: "exclude", member: "甲" } })).toEqual([
      "one-judge",
      "member-excluded decision member",
    ]);
  });

  test.each([
    ["every group", { 甲所: [90, 80], 乙所: [90, 80] }, "all", "以下均為重計後之結果。"],
    ["one group of two", { 甲所: [90, 80], 乙所: [90] }, "some", "其餘組別均為重計後之結果。"],
    ["one group of three", { 甲所: [90], 乙所: [90], 丙所: [undefined, 80] }, "some", "其餘組別均為重計後之結果。"],
  ])("what is left for %s is what is said to be counted again", (_, marks, recounted, words) => {
    const groups = Object.fromEntries(Object.keys(marks).map((name) => [name, `${name}組`]));
    const result = panel(marked(marks), { groups, decision: { kind: "exclude", member: "甲" } });
    const said = result.diagnostics.find(({ code }) => code === "member-excluded");
    expect(said?.args.recounted).toBe(recounted);
    expect(said?.message).toContain(words);
  });

  test("a stage of which nobody is left has no result, so none was counted again", () => {
    const at = (judge: string, phase: string) => given(judge, "甲所", 90, { phase });
    const halves = [
      { id: "書面", weight: 50 },
      { id: "實地", weight: 50 },
    ];
    const alone = [at("甲", "書面"), at("甲", "實地"), at("乙", "書面")];
    const options: PanelOptions = {
      method: weightedPhases,
      phases: halves,
      decision: { kind: "exclude", member: "甲" },
    };
    for (const [locale, words] of [
      ["zh-TW", "依決議除去委員「甲」之評選結果，惟餘下之評分不足以重計，沒有結果。"],
      [
        "en",
        'By decision the marks of "甲" are excluded; what is left is too little to count again, so there is no result.',
      ],
    ] as const) {
      const { diagnostics } = panel(alone, { ...options, locale });
      expect(diagnostics.map(({ code }) => code)).toContain("decision-leaves-nobody");
      expect(diagnostics.at(-1)).toMatchObject({ code: "member-excluded", message: words });
    }
  });

  test("a table of adjustments that is none is a programmer's error", () => {
    const table: unknown = "civil-service-training";
    expect(() => scorePanel(sheets, ONE_ITEM, { adjustmentTable: table as never })).toThrow(TypeError);
  });
});
