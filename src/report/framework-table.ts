import { markdownTable, markdownText } from "../base/markdown-text";
import type { Framework } from "../model/framework";
import { frameworkPoints } from "./framework-points";
import { type ReportOptions, reportLocale } from "./report-options";
import { REPORT_WORDS } from "./words";

/** The frameworks (評核架構) as a Markdown table. */
export function renderFrameworkTable(frameworks: readonly Framework[], options: ReportOptions = {}): string {
  const locale = reportLocale(options, { locale: true });
  const words = REPORT_WORDS[locale].frameworks;
  const rows = frameworks.map((framework) => {
    const { id, title, edition, inForce, criteria } = framework;
    const name = markdownText(`${title}${REPORT_WORDS[locale].bracketed(edition)}`);
    return [
      `\`${id}\``,
      name,
      words.from(inForce.from, inForce.until),
      String(criteria.length),
      frameworkPoints(framework) ?? words.none,
    ];
  });
  return `${markdownTable([words.id, words.title, words.inForce, words.criteria, words.points], "lllrr", rows)}\n`;
}
