import { expect, test } from "vitest";
import type { Scorecard } from "../../src";
import * as door from "../../src";

const framework = door.innovationPoints2010;
const sheet = { framework: framework.id, marks: { "staff-conduct": 80 } };
const panelSheet = { ...sheet, judge: "甲委員", subject: { agency: "範例戶政事務所" } };
const outcome = door.scoreSheet(sheet, framework);
if (!outcome.ok) throw new Error("The sheet of this test can be scored");
const card: Scorecard = outcome.value;
const panelOutcome = door.scorePanel([panelSheet], framework);
if (!panelOutcome.ok) throw new Error("The panel of this test can be scored");
const panel = panelOutcome.value;
const { plan } = door.checkPlan(door.EXAMPLE_PLAN);
if (plan === undefined) throw new Error("The example plan is sound");
const [crosswalk] = door.CROSSWALKS;
if (crosswalk === undefined) throw new Error("The package states crosswalks");
const mapped = door.mapPlan(door.EXAMPLE_PLAN, door.leapMeasures2025);
if (!mapped.ok) throw new Error("The example plan can be mapped");
const { comparison } = door.comparePlans(plan, plan);
const { trend: planTrend } = door.planTrend([plan]);
const [compared, trended] = [door.compareScorecards(card, card), door.scoreTrend([card])];
if (comparison === undefined || planTrend === undefined) throw new Error("The example plan can be compared");
if (!compared.ok || !trended.ok) throw new Error("The scorecard of this test can be compared");
const [scores, scoreTrend] = [compared.value, trended.value];
const whose = { agency: "範例戶政事務所", rocYear: 108 };

/** Every verb and renderer with options of its own, called with whatever it is given. */
const CALLS: Readonly<Record<string, (options: never) => unknown>> = {
  scoreSheet: (options) => door.scoreSheet(sheet, framework, options),
  compileTotal: (options) => door.compileTotal(framework, options),
  scoreTrend: (options) => door.scoreTrend([card], options),
  mapScorecard: (options) => door.mapScorecard(card, door.leapAward2018, options),
  comparePlans: (options) => door.comparePlans(plan, plan, options),
  planTrend: (options) => door.planTrend([plan], options),
  gradeScore: (options) => door.gradeScore(80, door.klcgLandOffice, options),
  compareScorecards: (options) => door.compareScorecards(card, card, options),
  scorePanel: (options) => door.scorePanel([panelSheet], framework, options),
  analyseSensitivity: (options) => door.analyseSensitivity([panelSheet], framework, options),
  panelOptions: (options) => door.panelOptions({}, options),
  parsePanelSettings: (options) => door.parsePanelSettings({}, options),
  rankSubjects: (options) => door.rankSubjects([{ subject: "甲", value: 90 }], options),
  parseGradeScale: (options) => door.parseGradeScale(door.klcgLandOffice, options),
  applySuppressions: (options) => door.applySuppressions([], [], options),
  checkPlan: (options) => door.checkPlan(door.EXAMPLE_PLAN, options),
  parsePlan: (options) => door.parsePlan(door.EXAMPLE_PLAN, options),
  parseFramework: (options) => door.parseFramework(framework, options),
  parseWeighting: (options) => door.parseWeighting(framework, { "staff-conduct": 1 }, options),
  parseCrosswalk: (options) => door.parseCrosswalk(crosswalk, door.innovation2010, door.innovation2016, options),
  mapPlan: (options) => door.mapPlan(door.EXAMPLE_PLAN, door.leapMeasures2025, options),
  blankPlan: (options: object) => door.blankPlan(framework, { ...whose, ...options }),
  blankScoreSheet: (options: object) => door.blankScoreSheet(framework, { ...whose, ...options }),
  identifyFramework: (options) => door.identifyFramework("", options),
  readPlan: (options) => door.readPlan("", options),
  formatPlan: (options) => door.formatPlan(plan, "markdown", options),
  renderBlankPlanMarkdown: (options: object) => door.renderBlankPlanMarkdown(framework, { ...whose, ...options }),
  renderBlankSheetCsv: (options: object) => door.renderBlankSheetCsv(framework, { ...whose, ...options }),
  renderBlankSheetMarkdown: (options: object) => door.renderBlankSheetMarkdown(framework, { ...whose, ...options }),
  renderCheckCsv: (options) => door.renderCheckCsv([], options),
  renderCheckMarkdown: (options) => door.renderCheckMarkdown([], options),
  renderCheckPretty: (options) => door.renderCheckPretty([], options),
  renderCheckSarif: (options) => door.renderCheckSarif([], options),
  renderCrosswalk: (options) => door.renderCrosswalk(crosswalk, door.innovation2010, door.innovation2016, options),
  renderPanelCsv: (options) => door.renderPanelCsv(panel, options),
  renderPanelMarkdown: (options) => door.renderPanelMarkdown(panel, options),
  renderPanelPretty: (options) => door.renderPanelPretty(panel, options),
  renderDiagnosticsPretty: (options) => door.renderDiagnosticsPretty("a.json", [], options),
  renderFramework: (options) => door.renderFramework(framework, options),
  renderFrameworkList: (options) => door.renderFrameworkList([framework], options),
  renderFrameworkPretty: (options) => door.renderFrameworkPretty(framework, options),
  renderFrameworkTable: (options) => door.renderFrameworkTable([framework], options),
  renderLedgerMarkdown: (options) => door.renderLedgerMarkdown(mapped.value.ledger, options),
  renderLedgerPretty: (options) => door.renderLedgerPretty(mapped.value.ledger, options),
  renderPlanComparisonMarkdown: (options) => door.renderPlanComparisonMarkdown(comparison, options),
  renderPlanComparisonPretty: (options) => door.renderPlanComparisonPretty(comparison, options),
  renderPlanTrendMarkdown: (options) => door.renderPlanTrendMarkdown(planTrend, options),
  renderPlanTrendPretty: (options) => door.renderPlanTrendPretty(planTrend, options),
  renderScoreComparisonMarkdown: (options) => door.renderScoreComparisonMarkdown(scores, options),
  renderScoreComparisonPretty: (options) => door.renderScoreComparisonPretty(scores, options),
  renderScoreTrendMarkdown: (options) => door.renderScoreTrendMarkdown(scoreTrend, options),
  renderScoreTrendPretty: (options) => door.renderScoreTrendPretty(scoreTrend, options),
  renderRuleReference: (options) => door.renderRuleReference([], options),
  renderScoreCsv: (options) => door.renderScoreCsv([{ card }], options),
  renderScoreMarkdown: (options) => door.renderScoreMarkdown(card, options),
  renderScorePretty: (options) => door.renderScorePretty(card, options),
};

const bytes = new TextEncoder().encode("{}");

/** The calendar and the readers of score sheets pass over a name that they do not know. */
const LENIENT: typeof CALLS = {
  parseRocDate: (options) => door.parseRocDate("107年12月31日", options),
  parseRocYear: (options) => door.parseRocYear("107年度", options),
  parseDeadline: (options) => door.parseDeadline("每季", options),
  parsePeriod: (options) => door.parsePeriod("107年度", options),
  parseCitation: (options) => door.parseCitation("如附件", options),
  parseLetterNumber: (options) => door.parseLetterNumber("會研字第0972160181號", options),
  formatRocDate: (options) => door.formatRocDate("2018-12-31", options),
  formatPeriod: (options) => door.formatPeriod({ from: "2018-01-01", to: "2018-12-31" }, options),
  periodEnd: (options) => door.periodEnd("2018-03-01", { days: 3 }, options),
  decodeText: (options) => door.decodeText(bytes, options),
  parseJson: (options) => door.parseJson("{}", options),
  readScoreSheets: (options) => door.readScoreSheets("", options),
  readScoreSheetLine: (options) => door.readScoreSheetLine("", 1, options),
};

/** What has no options at all, by subpath. */
const WITHOUT_OPTIONS: readonly string[] = [
  ...["formatDeadline", "formatLetterNumber", "rocYearOf", "splitCitations"],
  ...["applyFixes", "checkConfigJsonSchema", "recordBaseline", "subtractBaseline", "examplePlan"],
  ...["formatPath", "parsePath", "sortDiagnostics"],
  ...["defineFramework", "findCriterion", "findFramework", "scoredCriteria", "weightFramework", "FrameworkError"],
  ...["CrosswalkError", "composeCrosswalks", "criterionLinks", "defineCrosswalk", "findCrosswalk", "invertCrosswalk"],
  ...["jsonSchemas"],
  ...["defineGradeScale", "findGradeScale", "GradeScaleError"],
  ...["findPanelMethod", "findPanelPreset", "findTieBreaker"],
  ...["locateFindings", "locateInDocument", "rewriteJson", "rewriteText"],
  ...["renderCheckJson", "summarizeFindings"],
];

test("every function that is exported is in one of the lists, and only there", () => {
  const functions = Object.entries(door).flatMap(([name, value]) => (typeof value === "function" ? [name] : []));
  const listed = [...Object.keys(CALLS), ...Object.keys(LENIENT), ...WITHOUT_OPTIONS];
  expect(listed.toSorted()).toEqual(functions.toSorted());
});

test.each(Object.entries(CALLS))("%s refuses a misspelt option by name", (_, call) => {
  // Programs in JavaScript may misspell a name.
  expect(() => call({ locael: "en" } as never)).toThrow(RangeError);
  expect(() => call({ locael: "en" } as never)).toThrow(/^options\.locael: one of \w+/u);
  expect(() => call({} as never)).not.toThrow();
});

test.each(Object.entries(LENIENT))("%s passes over a misspelt option", (_, call) => {
  expect(JSON.stringify(call({ locael: "en" } as never))).toBe(JSON.stringify(call({} as never)));
});

const SPEAKING = Object.entries(CALLS).filter(([name]) => !/^compileTotal$|^blank|^formatPlan$/u.test(name));

test.each(SPEAKING)("%s speaks Chinese when the language is none that it knows", (_, call) => {
  const asked = call({ locale: "fr" } as never);
  expect(JSON.stringify(asked)).toBe(JSON.stringify(call({ locale: "zh-TW" } as never)));
});
