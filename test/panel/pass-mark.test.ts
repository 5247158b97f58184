import { describe, expect, test } from "vitest";
import { findPanelPreset } from "../../src/panel/find-panel-preset";
import { rankSum } from "../../src/panel/methods/rank-sum";
import { codes, findings, marked, panel, ranks, subjectOf } from "./panels";

describe("who is below the pass mark", () => {
  test("is ranked under other rules, and a warning says so", () => {
    const result = panel(marked({ 甲所: [69, 69], 乙所: [60, 60] }), { passMark: 70 });
    expect(ranks(result)).toEqual({ 甲所: 1, 乙所: 2 });
    expect(result.subjects.map(({ passed }) => passed)).toEqual([false, false]);
    expect(codes(result.diagnostics)).toEqual(["ranked-below-pass-mark"]);
    expect(result.diagnostics[0]?.message).toContain("甲所、乙所");
  });

  test.each(["most-advantageous-tender-97-total", "most-advantageous-tender-97-rank"])(
    "is no most advantageous tender (最有利標評選辦法第16條第1項第3款、第17條第1項第3款): %s",
    (id) => {
      const options = { preset: findPanelPreset(id), passMark: 70 };
      // 甲 (69 + 69) ÷ 2 = 69 < 70; 乙 (71 + 69) ÷ 2 = 70.
      const result = panel(marked({ 甲公司: [69, 69], 乙公司: [71, 69] }), options);
      expect(ranks(result)).toEqual({ 甲公司: null, 乙公司: 1 });
      expect(result.subjects.map(({ passed }) => passed)).toEqual([false, true]);
      expect(subjectOf(result, "甲公司").belowFloors).toMatchObject([
        { effect: "not-qualified", exact: { value: "69", floor: "70" } },
      ]);
      expect(
        findings(marked({ 甲公司: [69, 69], 乙公司: [71, 69] }), {
          ...options,
          passMark: { atLeast: 70, effect: "note" },
        }),
      ).toContain("ranked-below-pass-mark");
    },
  );

  test("under ranks the mean of the members is compared: none is refused (第17條、第19條)", () => {
    const sheets = marked({ 甲公司: [90, 80], 乙公司: [80, 59] });
    const result = panel(sheets, { method: rankSum, passMark: { atLeast: 69.5, effect: "not-qualified" } });
    expect(result.subjects.map(({ passed, rank }) => [passed, rank])).toEqual([
      [true, 1],
      [true, 2],
    ]);
    expect(panel(sheets, { method: rankSum, passMark: 69.6 }).subjects.map(({ passed }) => passed)).toEqual([
      true,
      false,
    ]);
  });

  test("an effect that is none", () => {
    const passMark = { atLeast: 60, effect: "fail" };
    // Programs in JavaScript may hand in anything.
    expect(findings(marked({ 甲所: [80] }), { passMark } as object)).toEqual(["invalid-rule passMark effect"]);
  });
});

describe("members' own scores stand as given", () => {
  test("79.5 is 79.5 although the result is rounded to whole numbers", () => {
    const result = panel(marked({ 甲所: [79.5, 80] }), { preset: findPanelPreset("construction-inspection-112") });
    const { members, total } = subjectOf(result, "甲所");
    expect([members[0]?.points, members[0]?.percent, total.value]).toEqual([79.5, 79.5, 80]);
  });
});
