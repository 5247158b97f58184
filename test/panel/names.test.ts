import { describe, expect, test } from "vitest";
import { nameKey } from "../../src/base/name-key";
import { meanOfJudges } from "../../src/panel/methods/mean";
import { rankSum } from "../../src/panel/methods/rank-sum";
import { weightedPhases } from "../../src/panel/methods/weighted-phases";
import type { PanelOptions } from "../../src/panel/panel-settings";
import { findings, given, marked, panel, ranks, subjectOf, totals } from "./panels";

describe("names that differ in blanks or width alone are one", () => {
  test.each([
    ["a blank at the end", "王大明 ", "王大明"],
    ["a full-width blank at the beginning", "　王大明", "王大明"],
    ["a blank within", "王 大明", "王大明"],
    ["a sign that cannot be seen", "王\u200b大明", "王大明"],
    ["full-width letters and figures", "Ａ１", "A1"],
  ])("%s", (_, one, other) => {
    expect(nameKey(one)).toBe(nameKey(other));
    for (const [first, second] of [
      [one, other],
      [other, one],
    ] as const) {
      const result = panel([given(first, "甲所", 90), given(second, "甲所", 90), given("李四", "甲所", 80)]);
      expect(result.judges.map(({ name }) => name)).toEqual([first.trim(), "李四"]);
      expect(result.diagnostics.map(({ code }) => code)).toContain("duplicate-sheet");
      expect(totals(result)).toEqual({ 甲所: null });
    }
  });

  test.each([
    ["capital letters and small ones may be two codes", "A", "a"],
    ["another character", "王大明", "王大銘"],
  ])("%s", (_, one, other) => {
    expect(findings([given(one, "甲所", 90), given(other, "甲所", 80)])).toEqual([]);
  });

  test("a sheet each is one judge's, and what was written otherwise is said unless it is a blank at an end", () => {
    const sheets = [
      given("王大明", "甲所", 90),
      given("王 大明", "乙所", 80),
      given("李四", "甲所 ", 70),
      given("李四", "乙　所", 60),
    ];
    const result = panel(sheets);
    expect(totals(result)).toEqual({ 甲所: "80", 乙所: "70" });
    expect(result.diagnostics.map(({ code, args }) => [code, args.what, args.name, args.others])).toEqual([
      ["name-written-otherwise", "judge", "王大明", ["王 大明"]],
      ["name-written-otherwise", "subject", "乙所", ["乙　所"]],
    ]);
    expect(result.diagnostics[0]?.message).toContain("「王大明」另寫作「王 大明」");
  });

  test("a name of blanks is none", () => {
    const result = panel([...marked({ 甲所: [90, 80] }), given("  ", "甲所", 70)]);
    expect(result.diagnostics.map(({ code, path }) => [code, ...path].join(" "))).toContain("invalid-sheet 2 judge");
    expect([result.judges.length, totals(result)]).toEqual([2, { 甲所: null }]);
  });

  test("stages", () => {
    const phases = [
      { id: "書面", weight: 50 },
      { id: "實地", weight: 50 },
    ];
    const sheets = [given("甲", "甲所", 90, { phase: "書面 " }), given("甲", "甲所", 80, { phase: "實　地" })];
    expect(totals(panel(sheets, { method: weightedPhases, phases }))).toEqual({ 甲所: "85" });
  });

  test.each<[string, PanelOptions]>([
    ["groups", { groups: { 甲所: "一", "乙 所": "二" } }],
    ["a decision", { decision: { kind: "exclude", member: "丙 " } }],
    ["an adjustment", { adjustments: [{ subject: "甲所　", points: 1, reason: "記功" }] }],
    ["a limit", { limits: [{ subject: "甲 所", score: 60, reason: "查有缺失", source: "自訂" }] }],
    ["a lot", { tieRecords: [{ by: "lot", order: ["乙所 ", "甲 所"] }] }],
    ["a re-evaluation", { tieRecords: [{ by: "re-evaluation", values: { "甲 所": 1, 乙所: 2 } }] }],
  ])("the settings may write it otherwise too: %s", (_, options) => {
    const said = findings(marked({ 甲所: [90, 80, 70], 乙所: [60, 70, 80] }), { method: meanOfJudges, ...options });
    expect(said.filter((one) => one.includes("unknown"))).toEqual([]);
  });
});

describe("a mark that cannot be placed leaves the subject without a total, as a faulty one does", () => {
  const extra = (judge: string, agency: string, mark: number) =>
    given(judge, agency, 0, { marks: { a: mark, 親切: 1 } });

  test.each<[string, PanelOptions]>([
    ["by default", {}],
    ["whatever is said of open marks", { incompleteSheet: "as-zero" }],
    ["whatever is said of absent judges", { absentJudge: "omit", incompleteSheet: "omit" }],
  ])("%s", (_, options) => {
    const result = panel([...marked({ 甲所: [90], 乙所: [80, 70] }), extra("乙", "甲所", 85)], options);
    expect(result.diagnostics.map(({ code, path }) => [code, ...path].join(" "))).toEqual([
      "sheet-unread 3 marks",
      "unknown-criterion 3 marks 親切",
      "not-ranked",
    ]);
    expect([totals(result), ranks(result)]).toEqual([
      { 甲所: null, 乙所: "75" },
      { 甲所: null, 乙所: null },
    ]);
    expect(subjectOf(result, "甲所").members[1]).toMatchObject({ points: 85, counted: false, why: "unusable" });
  });

  test("sums over judges have no totals at all", () => {
    const result = panel([...marked({ 甲所: [90], 乙所: [80, 70] }), extra("乙", "甲所", 85)], { method: rankSum });
    expect(totals(result)).toEqual({ 甲所: null, 乙所: null });
  });

  test("without the judge, by decision, the rest counts", () => {
    const result = panel([...marked({ 甲所: [90, 80] }), extra("丙", "甲所", 85)], {
      decision: { kind: "exclude", member: "丙" },
    });
    expect(totals(result)).toEqual({ 甲所: "85" });
  });
});
