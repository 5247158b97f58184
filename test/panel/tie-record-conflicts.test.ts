import { describe, expect, test } from "vitest";
import type { PanelOptions } from "../../src/panel/panel-settings";
import { lot } from "../../src/panel/tie-breakers/lot";
import { reEvaluation } from "../../src/panel/tie-breakers/re-evaluation";
import { marked, panel, subjectOf } from "./panels";

const TIED = marked({ 甲所: [80, 80], 乙所: [80, 80] });

function said(options: PanelOptions) {
  const result = panel(TIED, { ties: [reEvaluation, lot], ...options });
  const { rank, tied } = subjectOf(result, "乙所");
  return { rank, tied, findings: result.diagnostics };
}

describe("records that contradict each other decide nothing", () => {
  test.each<[string, PanelOptions["tieRecords"]]>([
    [
      "two lots",
      [
        { by: "lot", order: ["乙所", "甲所"] },
        { by: "lot", order: ["甲所", "乙所"] },
      ],
    ],
    [
      "two evaluations",
      [
        { by: "re-evaluation", values: { 甲所: 1, 乙所: 2 } },
        { by: "re-evaluation", values: { 甲所: 2, 乙所: 1 } },
      ],
    ],
  ])("%s", (_, tieRecords) => {
    const { rank, tied, findings } = said({ tieRecords });
    expect([rank, tied]).toEqual([1, true]);
    expect(findings.map(({ code, severity }) => [code, severity])).toEqual([
      ["contradictory-tie-records", "error"],
      ["tie-open", "warning"],
    ]);
  });

  test("two that agree are one", () => {
    const record = { by: "lot", order: ["乙所", "甲所"] } as const;
    const { tied, findings } = said({ tieRecords: [record, { ...record, note: "複本" }] });
    expect([tied, findings]).toEqual([false, []]);
  });
});

describe("why a record was not used", () => {
  test.each<[string, PanelOptions, string]>([
    ["the chain does not have it", { ties: [reEvaluation] }, "not-in-chain"],
    ["only the first place is broken", { tiesFor: "first" }, "no-such-first"],
    ["there is no such tie", {}, "no-such-tie"],
  ])("%s", (_, options, why) => {
    const sheets = [...TIED, ...marked({ 丙所: [90, 90] })];
    const tieRecords = [{ by: "lot", order: ["丙所", "甲所"] }] as const;
    const { diagnostics } = panel(sheets, { ties: [lot], tieRecords, ...options });
    expect(diagnostics.find(({ code }) => code === "tie-record-unused")?.args.why).toBe(why);
  });

  test("after the third evaluation a re-evaluation decides nothing", () => {
    const tieRecords = [{ by: "re-evaluation", values: { 甲所: 1, 乙所: 2 } }] as const;
    const { findings } = said({ tieRecords, evaluations: 3 });
    const unused = findings.find(({ code }) => code === "tie-record-unused");
    expect(unused?.args.why).toBe("evaluations-over");
    expect(unused?.message).toContain("綜合評選已達三次");
  });
});
