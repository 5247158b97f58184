import { describe, expect, test } from "vitest";
import { weightedPhases } from "../../src/panel/methods/weighted-phases";
import type { PanelOptions } from "../../src/panel/panel-settings";
import { countyAssessment } from "../../src/panel/presets/county-assessment";
import { type RankedValue, rankSubjects } from "../../src/panel/rank-subjects";
import { findings, marked, panel } from "./panels";

const SHEETS = marked({ 東所: [80, 80], 西所: [80, 80] });

describe("records of ties are data: what is none is a finding", () => {
  test.each<[string, unknown, readonly string[]]>([
    ["null", [null], ["invalid-rule tieRecords 0"]],
    ["a lot without its order", [{ by: "lot" }], ["invalid-rule tieRecords 0 order"]],
    ["an order of numbers", [{ by: "lot", order: [1, 2] }], ["invalid-rule tieRecords 0 order"]],
    ["another way", [{ by: "draw", order: ["東所"] }], ["invalid-rule tieRecords 0 by"]],
    ["a re-evaluation without values", [{ by: "re-evaluation" }], ["invalid-rule tieRecords 0 values"]],
    ["no list", "抽籤", ["invalid-rule tieRecords"]],
  ])("%s", (_, tieRecords, expected) => {
    // Programs in JavaScript may hand in anything.
    expect(findings(SHEETS, { tieRecords } as PanelOptions)).toEqual(expected);
  });

  test.each([null, 5, {}])("values to be ranked: %s", (value) => {
    // Programs in JavaScript may hand in anything.
    const outcome = rankSubjects([value as unknown as RankedValue]);
    expect([outcome.ok, outcome.diagnostics[0]?.code]).toEqual([false, "invalid-entry"]);
  });
});

test.each<[string, unknown, ErrorConstructor]>([
  ["groups", { groups: null }, TypeError],
  ["thirdReaders", { thirdReaders: [3] }, TypeError],
  ["ties", { ties: ["lot"] }, TypeError],
  ["within", { within: weightedPhases }, RangeError],
])("a programmer's error names its option: %s", (name, options, kind) => {
  // Programs in JavaScript may hand in anything.
  expect(() => panel(SHEETS, options as PanelOptions)).toThrow(kind);
  expect(() => panel(SHEETS, options as PanelOptions)).toThrow(name);
});

test("the source of a result is that of its preset, not what its method is cited for elsewhere", () => {
  expect(panel(SHEETS, { preset: countyAssessment }).source).toBe(countyAssessment.source);
  expect(weightedPhases.source).toMatch(/^權重由使用者訂定/u);
});
