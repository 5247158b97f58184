import { describe, expect, test } from "vitest";
import { leapAward2018 } from "../../src/frameworks";
import { type PanelSettingsInput, parsePanelSettings } from "../../src/model";
import { panelOptions } from "../../src/panel/panel-options";
import { codes, marked, panel } from "./panels";

function optionsOf(settings: PanelSettingsInput) {
  const options = panelOptions(settings, { frameworks: [leapAward2018] });
  if (!options.ok) throw new Error(codes(options.diagnostics).join(", "));
  return options.value;
}

const WHOLE = {
  $schema: "panel-settings.schema.json",
  preset: "county-assessment",
  method: "trimmed-mean",
  trim: 1,
  memberTies: "dense",
  absentJudge: "omit",
  incompleteSheet: "omit",
  notApplicable: "exclude",
  rounding: { mode: "truncate", digits: 1 },
  rankOn: "exact",
  ranking: "dense",
  ties: ["highest-weighted-criterion", "re-evaluation", "lot"],
  tiesFor: "first",
  tieRecords: [
    { by: "lot", order: ["甲所", "乙所"], note: "115年11月20日抽籤" },
    { by: "re-evaluation", values: { 甲所: "89.5", 乙所: 88 } },
  ],
  evaluations: 2,
  groups: { 甲所: "甲組", 乙所: "甲組" },
  gradeScale: "construction-inspection-112",
  limits: [{ subject: "甲所", grade: "乙等", reason: "重大缺失", source: "考核要點第5點" }],
  floors: [{ kind: "criterion", criteria: ["項目a"], below: 50, effect: "not-ranked", source: "考核要點第6點" }],
  quotas: [{ grade: "優等", percent: 30, source: "考核要點第7點" }],
  passMark: 60,
  adjustments: [{ subject: "乙所", kind: "嘉獎", times: 2, reason: "專案有功" }],
  adjustmentTable: "civil-service-training",
  adjustmentCaps: { bonus: 3 },
  disagreement: [{ measure: "range", atLeast: 20 }],
  decision: { kind: "keep", by: "評審委員會" },
} as const satisfies PanelSettingsInput;

test("everything that a file may say is taken", () => {
  const parsed = parsePanelSettings(JSON.parse(JSON.stringify(WHOLE)));
  expect(codes(parsed.diagnostics)).toEqual([]);
  const result = panel(marked({ 甲所: [90, 91, 92], 乙所: [80, 82, 84] }), optionsOf(WHOLE));
  expect(result).toMatchObject({
    preset: "county-assessment",
    method: "trimmed-mean",
    ranking: "dense",
    evaluations: 2,
  });
  expect(result.ties).toEqual(["highest-weighted-criterion", "re-evaluation", "lot"]);
  // (82) ÷ 1 + 2 × 0.5 = 83.
  expect(result.subjects.map(({ total, grade }) => [total.exact.value, grade?.grade])).toEqual([
    ["91", "乙等"],
    ["83", "甲等"],
  ]);
});

test("stages with a framework of their own, and a grade scale of one's own", () => {
  const gradeScale = {
    id: "own",
    title: "自訂",
    source: "要點",
    bands: [{ atLeast: 0, grade: "合格", title: "passed" }],
  };
  const phases = [
    { id: "書面", weight: 50, framework: "leap-award-2018" },
    { id: "實地", weight: 50 },
  ];
  const options = optionsOf({ method: "weighted-phases", within: "median", phases, gradeScale });
  expect(options.phases?.map(({ framework }) => framework?.id)).toEqual(["leap-award-2018", undefined]);
  expect([options.within?.id, options.gradeScale?.id]).toEqual(["median", "own"]);
});

describe("ids that name nothing, and settings that contradict each other", () => {
  test.each<[string, PanelSettingsInput, readonly string[]]>([
    ["no such method", { method: "meen" }, ["unknown-id method"]],
    ["no such preset", { preset: "county" }, ["unknown-id preset"]],
    ["the second tie-breaker", { ties: ["lot", "vote"] }, ["unknown-id ties 1"]],
    [
      "a framework of a stage",
      { phases: [{ id: "書面", weight: 100, framework: "x" }], method: "weighted-phases" },
      ["unknown-id phases 0 framework"],
    ],
    [
      "stages without a method that weighs them",
      { phases: [{ id: "書面", weight: 100 }] },
      ["phases-without-method phases"],
    ],
    ["within a stage no percentages", { within: "rank-sum" }, ["within-not-percent within"]],
    [
      "bands that leave a gap",
      { gradeScale: { id: "x", title: "x", source: "x", bands: [] } },
      ["invalid-grade-scale gradeScale bands"],
    ],
    ["no such table of adjustments", { adjustmentTable: "x" }, ["unknown-id adjustmentTable"]],
  ])("%s", (_, settings, expected) => {
    const outcome = panelOptions(settings, { locale: "en" });
    expect(codes(outcome.diagnostics)).toEqual(expected);
    for (const { message } of outcome.diagnostics) expect(message).not.toMatch(/\p{Script=Han}/u);
  });

  test("one that is nearly right is offered", () => {
    const [finding] = panelOptions({ method: "rank-sun" }).diagnostics;
    expect(finding?.message).toContain("沒有代碼為「rank-sun」的評定方式，是否為「rank-sum」？");
  });
});

test.each([
  ["a list", [], ["invalid-type"]],
  ["a misspelt name", { metod: "mean" }, ["unknown-key metod"]],
  ["a lot of one", { tieRecords: [{ by: "lot", order: ["甲所"] }] }, ["list-too-short tieRecords 0 order"]],
  ["another policy", { ranking: "olympic" }, ["invalid-value ranking"]],
  ["a key that reaches into the program", JSON.parse('{"__proto__": {}}'), ["unsafe-key __proto__"]],
])("a file that is none: %s", (_, input, expected) => {
  expect(codes(parsePanelSettings(input).diagnostics)).toEqual(expected);
});
