import { describe, expect, test } from "vitest";
import { findPanelPreset } from "../../src/panel/find-panel-preset";
import { itemRankSum } from "../../src/panel/methods/item-rank-sum";
import { meanOfJudges } from "../../src/panel/methods/mean";
import { rankSum } from "../../src/panel/methods/rank-sum";
import type { PanelOptions } from "../../src/panel/panel-settings";
import { mostFirstPlaces } from "../../src/panel/tie-breakers/most-first-places";
import { codes, findings, items, marked, panel, ranks, subjectOf, totals } from "./panels";

/**
 * 甲, 乙, 丙 rank A 1 B 2 C 3, 丁 and 戊 rank B 1 C 2 A 3: A 3 × 1 + 2 × 3 = 9, B 3 × 2 + 2 × 1 = 8, and B is first.
 * Without C (mean 66, below 70) 丁 and 戊 rank B 1 A 2: A 3 × 1 + 2 × 2 = 7, B 8, and A is first.
 */
const SWAPPED = marked({ A: [90, 90, 90, 70, 70], B: [85, 85, 85, 80, 80], C: [60, 60, 60, 75, 75] });
const PASS = { atLeast: 70, effect: "not-qualified" } as const;

describe("who is not qualified, among the ranks of the others", () => {
  test.each<[string, PanelOptions, object, object, string]>([
    [
      "counts where nothing is said, and a warning names who moves",
      {},
      { A: 2, B: 1, C: null },
      { A: "9", B: "8", C: "13" },
      "unqualified-undeclared",
    ],
    [
      "counts as told",
      { unqualified: "counted" },
      { A: 2, B: 1, C: null },
      { A: "9", B: "8", C: "13" },
      "unqualified-counted",
    ],
    [
      "is left out as told",
      { unqualified: "left-out" },
      { A: 1, B: 2, C: null },
      { A: "7", B: "8", C: null },
      "unqualified-left-out",
    ],
  ])("%s", (_, options, expected, sums, code) => {
    const result = panel(SWAPPED, { method: rankSum, passMark: PASS, ...options });
    expect([ranks(result), totals(result)]).toEqual([expected, sums]);
    expect(result.unqualified).toBe(options.unqualified ?? "counted");
    expect(codes(result.diagnostics)).toEqual([code]);
    expect(result.diagnostics[0]?.args).toMatchObject({ below: ["C"], subjects: ["A", "B"], count: 2 });
  });

  test("the finding says from which rank to which", () => {
    const [said] = panel(SWAPPED, { method: rankSum, passMark: PASS }).diagnostics;
    expect(said?.message).toBe(
      'C未達合格分數或最低標準而不排名次，但其他受評對象之序位仍將其列入計算；如不列入，A由第 2 名變為第 1 名、B由第 1 名變為第 2 名。請依招標文件或考核規定，於 unqualified 指定 "counted"（列入）或 "left-out"（不列入）。',
    );
    const [english] = panel(SWAPPED, { method: rankSum, passMark: PASS, locale: "en" }).diagnostics;
    expect(english?.message).toContain("without them A has rank 1 instead of 2, B has rank 2 instead of 1");
  });

  test("the presets of tenders leave it open: 第17條第1項第3款 says only that it cannot win", () => {
    const preset = findPanelPreset("most-advantageous-tender-97-rank");
    expect(findings(SWAPPED, { preset, passMark: 70 })).toContain("unqualified-undeclared");
  });

  test("left out it has no ranks of its own, is not passed, and the working says why", () => {
    const result = panel(SWAPPED, { method: rankSum, passMark: PASS, unqualified: "left-out" });
    const { members, passed, working, total } = subjectOf(result, "C");
    expect([passed, total.value, working.length]).toEqual([false, null, 1]);
    expect(members.every(({ rank, why, counted }) => rank === undefined && why === "unqualified" && !counted)).toBe(
      true,
    );
    expect(subjectOf(result, "A").members.map(({ rank }) => rank)).toEqual([1, 1, 1, 2, 2]);
    // How far judges agree is a matter of all that they gave.
    expect(result.agreement).toEqual(panel(SWAPPED, { method: rankSum, passMark: PASS }).agreement);
  });

  test("where nobody moves nothing is said", () => {
    const sheets = marked({ A: [90, 90], B: [85, 85], C: [60, 60] });
    expect(findings(sheets, { method: rankSum, passMark: PASS })).toEqual([]);
    expect(findings(SWAPPED, { method: meanOfJudges, passMark: PASS, unqualified: "left-out" })).toEqual([]);
  });

  test("a tie that appears or goes is a rank that moves", () => {
    // With C: A 1 + 1 + 3 = 5, B 2 + 2 + 1 = 5. Without it: A 1 + 1 + 2 = 4, B 5.
    const sheets = marked({ A: [90, 90, 70], B: [85, 85, 80], C: [60, 60, 75] });
    const result = panel(sheets, { method: rankSum, passMark: PASS });
    expect(ranks(result)).toEqual({ A: 1, B: 1, C: null });
    expect(result.diagnostics.map(({ args }) => args.subjects)).toEqual([["B"]]);
    expect(subjectOf(result, "A").tiedWith).toEqual(["B"]);
  });

  test("ties of those who stay name them, though others stand between", () => {
    // C first in the table: A and B are its second and third rows.
    const sheets = marked({ C: [60, 60], A: [90, 80], B: [80, 90], D: [70, 70] });
    const result = panel(sheets, { method: rankSum, passMark: PASS, unqualified: "left-out" });
    expect(ranks(result)).toEqual({ C: null, A: 1, B: 1, D: 3 });
    expect(subjectOf(result, "A").tiedWith).toEqual(["B"]);
    expect(subjectOf(result, "B").tiedWith).toEqual(["A"]);
  });

  test("ranks of items: no item below 50, or not ranked", () => {
    const sheet = (agency: string, a: number, b: number, c: number) => ({
      framework: "items",
      judge: "甲",
      subject: { agency },
      marks: { a, b, c },
    });
    const floors = [{ kind: "criterion", below: 50, effect: "not-ranked", source: "考核要點" }] as const;
    const sheets = [sheet("A", 90, 90, 60), sheet("B", 80, 80, 90), sheet("C", 40, 70, 80)];
    // With C: A 1 + 1 + 3 = 5, B 2 + 2 + 1 = 5. Without: A 1 + 1 + 2 = 4, B 5.
    const three = items(100, 100, 100);
    expect(ranks(panel(sheets, { method: itemRankSum, floors }, three))).toEqual({ A: 1, B: 1, C: null });
    const without = panel(sheets, { method: itemRankSum, floors, unqualified: "left-out" }, three);
    expect([ranks(without), totals(without)]).toEqual([
      { A: 1, B: 2, C: null },
      { A: "4", B: "5", C: null },
    ]);
    expect(codes(without.diagnostics)).toEqual(["one-judge", "unqualified-left-out"]);
  });

  test("first places that it took count for others when it is left out", () => {
    // Means: A 85, B 85; C is first with 甲, whose next is B.
    const sheets = marked({ A: [80, 90, 85], B: [90, 80, 85], C: [99, 20, 20] });
    const options = { ties: [mostFirstPlaces], passMark: PASS } as const;
    expect(ranks(panel(sheets, options))).toEqual({ A: 1, B: 2, C: null });
    expect(ranks(panel(sheets, { ...options, unqualified: "left-out" }))).toEqual({ A: 1, B: 1, C: null });
    expect(findings(sheets, options)).toEqual(["unqualified-undeclared"]);
  });

  test("nobody qualified: nobody is ranked", () => {
    const result = panel(marked({ A: [60, 60], B: [50, 50] }), {
      method: rankSum,
      passMark: PASS,
      unqualified: "left-out",
    });
    expect([ranks(result), codes(result.diagnostics)]).toEqual([{ A: null, B: null }, []]);
  });

  test("a policy that is none is a programmer's error", () => {
    expect(() => panel(SWAPPED, { unqualified: "ignored" } as object)).toThrow(RangeError);
  });
});
