import { append } from "../base/append";
import { toNumber } from "../base/exact-number";
import { shorten } from "../base/preview";
import { shortEnglishName } from "../diagnostics/criterion-name";
import type { Diagnostic } from "../diagnostics/diagnostic";
import { PERCENT_PROBLEMS } from "../diagnostics/grade-problems";
import { MOST_NAMED } from "../diagnostics/name-lists";
import { diagnose } from "../diagnostics/problem";
import type { Framework } from "../model/framework";
import { parseGradeScale } from "../score/parse-grade-scale";
import { scoringTree } from "../score/scoring-tree";
import { groupSubjects, type SubjectGroup } from "./group-subjects";
import { type PanelCode, type PanelFindings, panelFindings } from "./panel-findings";
import { panelItems } from "./panel-items";
import { readPanelRules } from "./panel-rules";
import type { PanelSettings } from "./panel-settings";
import type { PanelTable } from "./panel-table";
import { readPanel } from "./read-panel";
import { readTieRecords } from "./read-tie-records";
import { reportFewJudges } from "./report-few-judges";
import { reportPreset } from "./report-preset";
import { ruleFindings } from "./rule-findings";
import type { GroupContext } from "./score-group";
import { sliceTable } from "./slice-table";
import { withSheetNames } from "./with-sheet-names";

/** A panel that can be scored: its sheets, its rules and its groups, understood. */
export interface PreparedPanel {
  readonly table: PanelTable;
  readonly groups: readonly SubjectGroup[];
  readonly context: Omit<GroupContext, "group" | "isRanked">;
  /** What is said of the rules; more may come while groups are scored. */
  readonly ofRules: readonly Diagnostic<PanelCode>[];
}

/**
 * Reads sheets and rules; `undefined` when nothing can be computed, and the findings say why. */
export function preparePanel(
  sheets: unknown,
  framework: Framework,
  given: PanelSettings,
  findings: PanelFindings,
): PreparedPanel | undefined {
  if (!hasItemLevel(framework, given, findings.report)) return undefined;
  const table = readPanel(sheets, framework, given, findings);
  if (table === undefined) return undefined;
  const settings = withSheetNames(given, table);
  const { diagnostics: ofRules, report: reportRule } = ruleFindings(settings.locale);
  const gradeScale = usableScale(settings, findings);
  if (gradeScale === "unsound") return undefined;
  const rules = readPanelRules(settings, gradeScale, table, reportRule);
  const unsaid = panelFindings(settings.locale);
  const records = readTieRecords(settings.tieRecords, table, unsaid.report, reportRule);
  // With half of its rules a panel would come to numbers that look right.
  if (ofRules.length > 0) {
    append(findings.diagnostics, ofRules);
    return undefined;
  }
  const excluded = rules.decision?.excluded;
  for (const { name: group = "", subjects } of groupSubjects(table, settings, () => {})) {
    const said = { excluded, group, report: findings.report, reportRule };
    reportFewJudges(sliceTable(table, subjects), said);
  }
  append(findings.diagnostics, unsaid.diagnostics);
  // Who is meant nobody can say, so the ties of others may be wrong as well.
  if (findings.diagnostics.some(({ code }) => code === "unknown-name")) return undefined;
  reportItems(table, settings, findings.report);
  reportPreset(settings, table, findings.report);
  reportNearHundred(table, findings.report);
  const groups = groupSubjects(table, settings, findings.report);
  const report = findings.report;
  const context = { ...settings, gradeScale, rules, excluded, report, reportRule, records, phase: "" };
  return { table, groups, context, ofRules };
}

/** Settings come as data, and which framework they meet is known only here. */
function hasItemLevel(framework: Framework, { itemLevel }: PanelSettings, report: PanelFindings["report"]): boolean {
  if (itemLevel === undefined) return true;
  const worth = new Set([...scoringTree(framework).byId.values()].map(({ level }) => level));
  // A framework without points has no level to name; that is told when its sheets are read.
  if (worth.size === 0 || worth.has(itemLevel)) return true;
  const known = framework.levels.filter(({ id }) => worth.has(id));
  const levels = known.map(({ id, label }) => `${id}（${label}）`);
  report("unknown-item-level", { found: shorten(String(itemLevel)), known: known.map(({ id }) => id), levels }, [
    "itemLevel",
  ]);
  return false;
}

/** Items that are not worth what the rule of the preset has every item out of: its floors and ranks are meant for those. */
function reportItems(
  table: PanelTable,
  { preset, itemLevel, locale }: PanelSettings,
  report: PanelFindings["report"],
): void {
  const { itemsOutOf } = preset ?? {};
  if (preset === undefined || itemsOutOf === undefined) return;
  const others = panelItems(table.tree, itemLevel).filter(({ max }) => max !== itemsOutOf);
  if (others.length === 0) return;
  const named = others.slice(0, MOST_NAMED);
  report("items-worth-otherwise", {
    preset: preset.title[locale],
    expected: itemsOutOf,
    labels: named.map(({ label, worthText }) => `${label} ${worthText}`),
    titles: named.map(({ criterion, worthText }) => `${shortEnglishName(criterion)} ${worthText}`),
    count: others.length,
  });
}

/** Weights of one's own that miss 100 by a little are a slip: 40 + 30 + 20 + 9.99. */
function reportNearHundred({ tree, framework, phases }: PanelTable, report: PanelFindings["report"]): void {
  const sum = toNumber(tree.root.worth);
  const isNear = phases === undefined && framework.weighting !== undefined && sum !== 100 && Math.abs(sum - 100) < 1;
  if (isNear) report("weights-near-hundred", { sum: String(sum) });
}

/** What grades the percentages; a scale for something else than percentages grades nothing. */
function usableScale(
  { gradeScale, method, locale }: PanelSettings,
  { diagnostics, report }: PanelFindings,
): PanelSettings["gradeScale"] | "unsound" {
  if (gradeScale === undefined) return undefined;
  const read = parseGradeScale(gradeScale, { locale });
  append(diagnostics, read.diagnostics);
  if (!read.ok) return "unsound";
  if (method.unit === "ranks") report("ranks-not-graded", { scale: read.value.title, method: method.title[locale] });
  else if (read.value.measure !== "level") return read.value;
  else diagnostics.push(diagnose(PERCENT_PROBLEMS, "not-out-of-hundred", { scale: gradeScale.title }, { locale }));
  return undefined;
}
