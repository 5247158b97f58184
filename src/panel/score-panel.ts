import { append } from "../base/append";
import { toNumber } from "../base/exact-number";
import { VERSION } from "../base/version";
import type { Outcome } from "../diagnostics/outcome";
import type { Framework } from "../model/framework";
import type { PanelResult, PanelSubjectResult } from "../model/panel-result";
import { describeRules } from "./describe-rules";
import { excludedFinding } from "./excluded-finding";
import type { SubjectGroup } from "./group-subjects";
import { orderFindings } from "./order-findings";
import { type NamedPart, panelAgreement, panelTendencies } from "./panel-agreement";
import { type PanelCode, panelFindings } from "./panel-findings";
import { panelFlags } from "./panel-flags";
import { type PanelOptions, type PanelSettings, panelSettings } from "./panel-settings";
import type { PanelTable } from "./panel-table";
import { preparePanel } from "./prepare-panel";
import { presetDepartures } from "./preset-departures";
import { reportUnusedRecords } from "./read-tie-records";
import { reportNotApplicable } from "./report-not-applicable";
import { reportUnqualified } from "./report-unqualified";
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
  const findings = panelFindings(settings.locale);
  const prepared = preparePanel(sheets, framework, settings, findings);
  if (prepared === undefined) return { ok: false, diagnostics: orderFindings(findings.diagnostics, framework) };
  const { table, context, groups, ofRules } = prepared;
  const { rules, records, excluded } = context;
  const subjects: PanelSubjectResult[] = [];
  const parts: NamedPart[] = [];
  for (const group of groups) {
    scoreInto(subjects, parts, table, group, { ...context, group: group.name ?? "", isRanked: group.isRanked });
  }
  reportUnusedRecords(records, settings, findings.report);
  append(findings.diagnostics, ofRules);
  append(findings.diagnostics, rules.decision?.findings ?? []);
  append(findings.diagnostics, excludedFinding(rules, ofRules, groups.length, settings.locale));
  const diagnostics = orderFindings(findings.diagnostics, framework);
  const value: PanelResult = {
    ...describe(table, settings),
    ...describeRules(table, settings.itemLevel, rules),
    judges: describeJudges(table, parts, excluded, settings),
    subjects,
    agreement: panelAgreement(parts, excluded, settings.locale),
    disagreement: context.disagreement ?? [],
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
  reportUnqualified(given, score, context);
  reportNotApplicable(score.parts, context);
  append(
    parts,
    score.parts.map((part) => ({ ...part, group: context.group })),
  );
  for (const [place, subject] of group.subjects.entries()) {
    const who = table.subjects[subject];
    if (who !== undefined) subjects[subject] = writeSubject(who, score, place, given, context);
  }
}

type Description = Omit<PanelResult, "judges" | "subjects" | "agreement" | "disagreement" | "flags" | "diagnostics">;

function describe(table: PanelTable, settings: PanelSettings): Description {
  const { method, phases, preset } = settings;
  // A preset is one rule as a whole: what its method is usually cited for need not govern it.
  const source = preset?.options.method === method ? preset.source : method.source;
  const fullMarks = toNumber(table.tree.root.worth);
  const departures = presetDepartures(settings).map(({ option }) => option);
  return {
    package: `tw-service-quality@${VERSION}`,
    framework: table.framework.id,
    ...(fullMarks !== 100 && table.phases === undefined && { fullMarks }),
    method: method.id,
    ...(source !== undefined && { source }),
    ...(preset !== undefined && { preset: preset.id }),
    ...(departures.length > 0 && { departsFromPreset: departures }),
    unit: method.unit,
    best: method.best,
    notApplicable: settings.notApplicable,
    absentJudge: settings.absentJudge,
    incompleteSheet: settings.incompleteSheet,
    rounding: settings.rounding,
    rankOn: settings.rankOn,
    ranking: settings.ranking,
    memberTies: settings.memberTies,
    unqualified: settings.unqualified ?? "counted",
    ties: settings.ties.map(({ id }) => id),
    tiesFor: settings.tiesFor,
    evaluations: settings.evaluations,
    ...((phases.length > 0 ? settings.within : method).roll === "own" && { thirdReaderFor: settings.thirdReaderFor }),
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
