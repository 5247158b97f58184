import { expect, test } from "vitest";
import type { Scorecard } from "../../src";
import * as door from "../../src";

const framework = door.innovationPoints2010;
const sheet = { framework: framework.id, marks: { "staff-conduct": 80 } };
const outcome = door.scoreSheet(sheet, framework);
if (!outcome.ok) throw new Error("The sheet of this test can be scored");
const card: Scorecard = outcome.value;
const whose = { agency: "範例戶政事務所", rocYear: 108 };

/** Every verb and renderer with options of its own, called with whatever it is given. */
const CALLS: Readonly<Record<string, (options: never) => unknown>> = {
  scoreSheet: (options) => door.scoreSheet(sheet, framework, options),
  compileTotal: (options) => door.compileTotal(framework, options),
  gradeScore: (options) => door.gradeScore(80, door.klcgLandOffice, options),
  compareScorecards: (options) => door.compareScorecards(card, card, options),
  parseGradeScale: (options) => door.parseGradeScale(door.klcgLandOffice, options),
  checkPlan: (options) => door.checkPlan(door.EXAMPLE_PLAN, options),
  parsePlan: (options) => door.parsePlan(door.EXAMPLE_PLAN, options),
  parseFramework: (options) => door.parseFramework(framework, options),
  parseWeighting: (options) => door.parseWeighting(framework, { "staff-conduct": 1 }, options),
  renderBlankPlanMarkdown: (options: object) => door.renderBlankPlanMarkdown(framework, { ...whose, ...options }),
  renderBlankSheetCsv: (options: object) => door.renderBlankSheetCsv(framework, { ...whose, ...options }),
  renderBlankSheetMarkdown: (options: object) => door.renderBlankSheetMarkdown(framework, { ...whose, ...options }),
  renderCheckMarkdown: (options) => door.renderCheckMarkdown([], options),
  renderCheckPretty: (options) => door.renderCheckPretty([], options),
  renderCheckSarif: (options) => door.renderCheckSarif([], options),
  renderDiagnosticsPretty: (options) => door.renderDiagnosticsPretty("a.json", [], options),
  renderFramework: (options) => door.renderFramework(framework, options),
  renderFrameworkList: (options) => door.renderFrameworkList([framework], options),
  renderFrameworkPretty: (options) => door.renderFrameworkPretty(framework, options),
  renderFrameworkTable: (options) => door.renderFrameworkTable([framework], options),
  renderRuleReference: (options) => door.renderRuleReference([], options),
  renderScoreCsv: (options) => door.renderScoreCsv([{ card }], options),
  renderScoreMarkdown: (options) => door.renderScoreMarkdown(card, options),
  renderScorePretty: (options) => door.renderScorePretty(card, options),
};

test.each(Object.entries(CALLS))("%s refuses a misspelt option by name", (_, call) => {
  // Programs in JavaScript may misspell a name.
  expect(() => call({ locael: "en" } as never)).toThrow(RangeError);
  expect(() => call({ locael: "en" } as never)).toThrow(
    /^options\.locael: one of .*locale|^options\.locael: one of rounding/u,
  );
  expect(() => call({} as never)).not.toThrow();
});

test.each(Object.entries(CALLS).filter(([name]) => name !== "compileTotal"))(
  "%s speaks Chinese when the language is none that it knows",
  (_, call) => {
    const asked = call({ locale: "fr" } as never);
    expect(JSON.stringify(asked)).toBe(JSON.stringify(call({ locale: "zh-TW" } as never)));
  },
);

test("every renderer of reports is in the list, but for the one without options", () => {
  const renderers = Object.keys(door).filter((name) => name.startsWith("render"));
  expect(renderers.filter((name) => !(name in CALLS))).toEqual(["renderCheckJson"]);
});
