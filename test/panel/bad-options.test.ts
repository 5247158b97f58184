import { describe, expect, test } from "vitest";
import { weightedPhases } from "../../src/panel/methods/weighted-phases";
import type { PanelOptions } from "../../src/panel/panel-settings";
import { countyAssessment } from "../../src/panel/presets/county-assessment";
import { type RankedValue, rankSubjects } from "../../src/panel/rank-subjects";
import { scorePanel } from "../../src/panel/score-panel";
import { klcgLandOffice } from "../../src/score/grade-scales/klcg-land-office";
import { findings, given, marked, ONE_ITEM, panel } from "./panels";

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

test.each<[string, object, string]>([
  [
    "a cap without grade or score",
    { limits: [{ subject: "東所", reason: "x", source: "y" }] },
    "評審規則缺少必填欄位：最高等第（grade）或計分上限（score），擇一填寫。",
  ],
  [
    "a cap of a grade from some score on",
    { limits: [{ subject: "東所", grade: "甲等", from: 60, reason: "x", source: "y" }] },
    "評審規則此處為 60；應為計分上限（score）自幾分起適用；以最高等第（grade）限制者請刪除此欄位。",
  ],
  [
    "a quota without number",
    { quotas: [{ grade: "優等", source: "y" }] },
    "評審規則缺少必填欄位：名額（atMost）或百分比（percent），擇一填寫。",
  ],
  [
    "a base of a quota that is a number already",
    { quotas: [{ grade: "優等", atMost: 1, of: 10, source: "y" }] },
    "評審規則此處為 10；應為百分比（percent）之基數；訂名額（atMost）者請刪除此欄位。",
  ],
  [
    "a threshold without number",
    { disagreement: [{ measure: "range" }] },
    "評審規則缺少欄位「atLeast」；應為 0 以上的數字，或「1/3」這樣的分數文字。",
  ],
])("what is missing from a rule, or too much, is told so that it can be mended: %s", (_, rule, message) => {
  const options = { ...rule, gradeScale: klcgLandOffice } as PanelOptions; // what is none, on purpose
  const { diagnostics } = scorePanel(SHEETS, ONE_ITEM, options);
  expect(diagnostics.map((one) => one.message)).toContain(message);
});

test.each([
  [
    undefined,
    "評分表未載明階段（phase），不予採計；應為 書面、實地 之一。",
    'The sheet names no "phase", so it does not count; expected one of 書面, 實地.',
  ],
  [
    "初評",
    '評分表的階段為 "初評"，不予採計；應為 書面、實地 之一。',
    'The phase of the sheet is "初評", so it does not count; expected one of 書面, 實地.',
  ],
])("a sheet of no known stage: %s", (phase, zh, en) => {
  const phases = [
    { id: "書面", weight: 50 },
    { id: "實地", weight: 50 },
  ];
  const sheets = ["甲", "乙"].map((judge) => given(judge, "東所", 80, { phase }));
  const said = (["zh-TW", "en"] as const).map(
    (locale) => scorePanel(sheets, ONE_ITEM, { method: weightedPhases, phases, locale }).diagnostics[0]?.message,
  );
  expect(said).toEqual([zh, en]);
});
