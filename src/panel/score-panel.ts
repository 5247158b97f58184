import { append } from "../base/append";
import { VERSION } from "../base/version";
import { PERCENT_PROBLEMS } from "../diagnostics/grade-problems";
import type { Outcome } from "../diagnostics/outcome";
import { diagnose } from "../diagnostics/problem";
import type { Framework } from "../model/framework";
import type { PanelResult, PanelSubjectResult } from "../model/panel-result";
import { parseGradeScale } from "../score/parse-grade-scale";
import { scoringTree } from "../score/scoring-tree";
import { expectOneOf } from "./expect-one-of";
import { groupSubjects, type SubjectGroup } from "./group-subjects";
import { orderFindings } from "./order-findings";
import { type NamedPart, panelAgreement, panelTendencies } from "./panel-agreement";
import { type PanelCode, type PanelFindings, panelFindings } from "./panel-findings";
import { panelFlags } from "./panel-flags";
import { readPanelRules } from "./panel-rules";
import { type PanelOptions, type PanelSettings, panelSettings } from "./panel-settings";
import type { PanelTable } from "./panel-table";
import { readPanel } from "./read-panel";
import { readTieRecords, reportUnusedRecords } from "./read-tie-records";
import { reportUnknown } from "./report-unknown";
import { ruleFindings } from "./rule-findings";
import { type GroupContext, scoreGroup } from "./score-group";
import { sliceTable } from "./slice-table";
import { writeSubject } from "./write-subject";

/**
 * Combines the sheets of several judges (評審小組) by a named method, ranks and grades the subjects, and shows the
 * working. Each sheet names its `judge` and its `subject`; judges and subjects are listed by first appearance, and
 * the order of the sheets changes nothing else. What the settings do not declare (an absent judge, an open mark, two
 * sheets of one judge for one subject) leaves the subject without a total and its group without ranks; findings say
 * why, their paths beginning with the place of the sheet. `ok` is `false` only when no sheet can be used at all.
 *
 * @throws {RangeError} for an unknown policy or name among the options.
 * @throws {TypeError} for a framework, a method or a grade scale that is none.
 * @example
 * const framework = weightFramework(leapAward2018, { "basic-service": 40, "service-delivery": 30, "service-capacity": 20, "service-evaluation": 10 });
 * const sheet = (judge, points) => ({ framework: framework.id, judge, subject: { agency: "甲戶政事務所" }, marks: { "basic-service": points, "service-delivery": 27, "service-capacity": 18, "service-evaluation": 9 } });
 * const outcome = scorePanel([sheet("A", 34), sheet("B", 37), sheet("C", 36)], framework);
 * outcome.ok && outcome.value.subjects[0].total.value // => 89.67
 * outcome.ok && outcome.value.subjects[0].working // => ["(88 + 91 + 90) ÷ 3 = 89.67（精確值 269/3）"]
 */
export function scorePanel(
  sheets: readonly unknown[],
  framework: Framework,
  options: PanelOptions = {},
): Outcome<PanelResult, PanelCode> {
  const settings = panelSettings(options);
  expectItemLevel(framework, settings);
  const findings = panelFindings(settings.locale);
  const table = readPanel(sheets, framework, settings, findings);
  if (table === undefined) return { ok: false, diagnostics: orderFindings(findings.diagnostics, framework) };
  const { diagnostics: ofRules, report: reportRule } = ruleFindings(settings.locale);
  const gradeScale = usableScale(settings, findings);
  const rules = readPanelRules(settings, gradeScale, table, reportRule);
  // With half of its rules a panel would come to numbers that look right.
  if (ofRules.length > 0) {
    return { ok: false, diagnostics: orderFindings([...findings.diagnostics, ...ofRules], framework) };
  }
  const excluded = rules.decision?.excluded;
  const [only, ...others] = table.judges.filter((judge) => judge !== excluded);
  if (only !== undefined && others.length === 0) findings.report("one-judge", { judge: only });
  const context = { ...settings, gradeScale, rules, excluded, report: findings.report, reportRule, phase: "" };
  reportUnknown(settings.thirdReaders, new Set(table.judges), "judge", findings.report);
  const records = readTieRecords(settings.tieRecords, table, findings.report);
  const subjects: PanelSubjectResult[] = [];
  const parts: NamedPart[] = [];
  for (const group of groupSubjects(table, settings, findings.report)) {
    scoreInto(subjects, parts, table, group, {
      ...context,
      group: group.name ?? "",
      isRanked: group.isRanked,
      records,
    });
  }
  reportUnusedRecords(records, findings.report);
  findings.diagnostics.push(...ofRules, ...(rules.decision?.findings ?? []));
  const diagnostics = orderFindings(findings.diagnostics, framework);
  const value: PanelResult = {
    ...describe(table, settings),
    judges: describeJudges(table, parts, excluded, settings),
    subjects,
    agreement: panelAgreement(parts, excluded, settings.locale),
    flags: parts.flatMap((part) => panelFlags(part, rules.thresholds, { ...context, group: part.group })),
    ...(rules.decision !== undefined && { decision: rules.decision.recorded }),
    diagnostics,
  };
  return { ok: true, value, diagnostics };
}

function scoreInto(
  subjects: PanelSubjectResult[],
  parts: NamedPart[],
  table: PanelTable,
  group: SubjectGroup,
  context: GroupContext,
): void {
  const given = sliceTable(table, group.subjects);
  const score = scoreGroup(given, context);
  parts.push(...score.parts.map((part) => ({ ...part, group: context.group })));
  for (const [place, subject] of group.subjects.entries()) {
    const who = table.subjects[subject];
    if (who !== undefined) subjects[subject] = writeSubject(who, score, place, given, context);
  }
}

/** @throws {RangeError} for a level on which the framework has no points: that is a programmer's error. */
function expectItemLevel(framework: Framework, { itemLevel }: PanelSettings): void {
  if (itemLevel === undefined) return;
  const levels = new Set([...scoringTree(framework).byId.values()].map(({ level }) => level));
  expectOneOf("itemLevel", itemLevel, [...levels]);
}

/** What grades the percentages; a scale that is unsound, or for something else than percentages, grades nothing. */
function usableScale(
  { gradeScale, method, locale }: PanelSettings,
  { diagnostics, report }: PanelFindings,
): PanelSettings["gradeScale"] {
  if (gradeScale === undefined) return undefined;
  const read = parseGradeScale(gradeScale, { locale });
  append(diagnostics, read.diagnostics);
  if (!read.ok) return undefined;
  if (method.unit === "ranks") report("ranks-not-graded", { scale: read.value.title, method: method.title[locale] });
  else if (read.value.measure !== "level") return read.value;
  else diagnostics.push(diagnose(PERCENT_PROBLEMS, "not-out-of-hundred", { scale: gradeScale.title }, { locale }));
  return undefined;
}

type Description = Omit<PanelResult, "judges" | "subjects" | "agreement" | "flags" | "diagnostics">;

function describe(table: PanelTable, settings: PanelSettings): Description {
  const { method, phases } = settings;
  return {
    package: `tw-service-quality@${VERSION}`,
    framework: table.framework.id,
    method: method.id,
    ...(method.source !== undefined && { source: method.source }),
    unit: method.unit,
    best: method.best,
    notApplicable: settings.notApplicable,
    absentJudge: settings.absentJudge,
    incompleteSheet: settings.incompleteSheet,
    rounding: settings.rounding,
    rankOn: settings.rankOn,
    ranking: settings.ranking,
    memberTies: settings.memberTies,
    ties: settings.ties.map(({ id }) => id),
    tiesFor: settings.tiesFor,
    evaluations: settings.evaluations,
    ...(phases.length > 0 && { phases: phases.map(({ id, weight }) => ({ id, weight })) }),
  };
}

function describeJudges(
  table: PanelTable,
  parts: readonly NamedPart[],
  excluded: string | undefined,
  { rounding }: PanelSettings,
): PanelResult["judges"] {
  return panelTendencies(parts, table.judges, rounding).map((tendency, judge) => {
    const name = table.judges[judge] ?? "";
    return { name, assessed: assessedBy(table, name), ...tendency, ...(name === excluded && { excluded: true }) };
  });
}

function assessedBy(table: PanelTable, name: string): number {
  const tables = table.phases === undefined ? [table] : [...table.phases.values()];
  const places = tables.map(({ judges, cells }) => ({ judge: judges.indexOf(name), cells }));
  return table.subjects.filter((_, subject) => places.some(({ judge, cells }) => cells[subject]?.[judge] !== undefined))
    .length;
}
