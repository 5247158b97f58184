import { describe, expect, test } from "vitest";
import { rankSum } from "../../src/panel/methods/rank-sum";
import type { PanelOptions } from "../../src/panel/panel-settings";
import { renderPanelMarkdown } from "../../src/report";
import { marked, panel, subjectOf } from "./panels";

/** 甲 and 乙 rank 東 西 南; 丙 ranks 南 between and 東 last. */
const SHEETS = marked({ 東所: [90, 90, 60], 西所: [80, 80, 80], 南所: [70, 70, 70] });
const OPTIONS: PanelOptions = { method: rankSum, disagreement: [{ measure: "range", atLeast: 2, unit: "ranks" }] };
const EXCLUDED: PanelOptions = {
  ...OPTIONS,
  decision: { kind: "exclude", member: "丙", reason: "與其他委員序位差異過大" },
};

describe("what was decided about is still there after the decision", () => {
  test("a flag on ranks stays, as what came before the decision", () => {
    const [kept] = panel(SHEETS, { ...OPTIONS, decision: { kind: "keep" } }).flags;
    const { flags } = panel(SHEETS, EXCLUDED);
    expect(flags).toEqual([{ ...kept, beforeDecision: true }]);
    expect(flags[0]).toMatchObject({ subject: "東所", value: 2, judges: ["甲", "乙", "丙"] });
  });

  test("the member's own ranks stand in the table, and do not count", () => {
    const result = panel(SHEETS, EXCLUDED);
    const given = ["東所", "西所", "南所"].map((name) => subjectOf(result, name).members[2]);
    expect(given.map((member) => [member?.rank, member?.counted, member?.why])).toEqual([
      [3, false, "decision"],
      [1, false, "decision"],
      [2, false, "decision"],
    ]);
    // 1 + 1, 2 + 2, 3 + 3.
    expect(["東所", "西所", "南所"].map((name) => subjectOf(result, name).total.value)).toEqual([2, 4, 6]);
  });

  test("the minutes have the reason and what was flagged", () => {
    const minutes = renderPanelMarkdown(panel(SHEETS, EXCLUDED));
    expect(minutes).toContain("60 (3)");
    expect(minutes).toContain("相差 2 個序位");
    expect(minutes).toContain("理由：與其他委員序位差異過大");
  });

  test("who left open marks has no ranks", () => {
    const open = SHEETS.map((sheet, at) => (at === 2 ? { ...(sheet as object), marks: {} } : sheet));
    expect(panel(open, EXCLUDED).flags).toEqual([]);
  });
});
