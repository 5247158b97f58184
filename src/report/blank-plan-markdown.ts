import { markdownTable, markdownText } from "../base/markdown-text";
import { criterionLineage, criterionTree } from "../model/criterion-tree";
import type { Framework } from "../model/framework";
import { nameOf } from "./name-of";
import { type ReportOptions, reportLocale } from "./report-options";
import { REPORT_WORDS } from "./words";

/** Whose blank plan it is to be. */
export interface BlankPlanMarkdownOptions extends ReportOptions {
  readonly agency: string;
  readonly rocYear: number;
}

/** A blank plan (計畫) as a Markdown form in the usual sections, with a row for every criterion that is to be answered. */
export function renderBlankPlanMarkdown(framework: Framework, options: BlankPlanMarkdownOptions): string {
  const locale = reportLocale(options, { locale: true, agency: true, rocYear: true });
  const { agency, rocYear } = options;
  const words = REPORT_WORDS[locale];
  const { plan } = words;
  const { childrenOf } = criterionTree(framework);
  const { letter } = framework.provenance;
  const rows = framework.criteria
    .filter(({ id }) => !childrenOf.has(id))
    .map(({ id }) => {
      const labels = criterionLineage(framework, id).map((criterion) => markdownText(nameOf(criterion, locale)));
      const above = framework.levels.map((_, i) => labels[i] ?? "");
      return [...above, ...plan.columns.map(() => "")];
    });
  const levels = framework.levels.map(({ id, label }) => markdownText(nameOf({ label, title: id }, locale)));
  const header = [...levels, ...plan.columns];
  const basis = letter === undefined ? plan.fillIn : `${letter.issuer}${letter.number}「${letter.title}」`;
  return `${[
    `# ${markdownText(plan.title(agency, rocYear))}`,
    `${words.framework}${words.colon}\`${framework.id}\``,
    `## ${plan.basis}`,
    markdownText(basis),
    ...[plan.goals, plan.scope].flatMap((heading) => [`## ${heading}`, plan.fillIn]),
    `## ${plan.entries}`,
    markdownTable(header, "", rows),
    ...[plan.monitoring, plan.rewards].flatMap((heading) => [`## ${heading}`, plan.fillIn]),
  ].join("\n\n")}\n`;
}
