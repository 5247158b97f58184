import type { OptionNames } from "../base/expect-options";
import { markdownTable, markdownText } from "../base/markdown-text";
import type { Locale } from "../diagnostics/locale";
import { criterionLineage } from "../model/criterion-tree";
import type { Criterion, Framework } from "../model/framework";
import { frameworkName } from "../model/framework-name";
import { scoredCriteria } from "../model/scored-criteria";
import { BYTE_ORDER_MARK, csvText } from "./csv-text";
import { nameOf } from "./name-of";
import { type ReportOptions, reportLocale } from "./report-options";
import { REPORT_WORDS } from "./words";

/** Whose blank score sheet it is to be. */
export interface BlankSheetOptions extends ReportOptions {
  readonly agency: string;
  readonly rocYear: number;
}

/**
 * A blank score sheet (評分表) as CSV for a spreadsheet, as `readScoreSheets` reads it back: what it is of, then a row
 * for every criterion with points; those that are scored say 未評 until a mark is put in its place, as a blank cell is
 * a missing mark. With byte order mark and CRLF.
 */
export function renderBlankSheetCsv(framework: Framework, options: BlankSheetOptions): string {
  const { sheet: words, status } = REPORT_WORDS[reportLocale(options, OPTIONS)];
  const { agency, rocYear } = options;
  const head = [
    [words.framework, frameworkName(framework)],
    [words.agency, agency],
    [words.rocYear, rocYear],
    [words.judge, ""],
  ];
  const columns = [words.item, words.id, words.points, words.mark, words.reason];
  const scored = new Set(scoredCriteria(framework));
  const rows = pointedCriteria(framework).map((criterion) => {
    const { id, label, points = "" } = criterion;
    return [label, id, points, scored.has(criterion) ? status["not-assessed"] : "", ""];
  });
  return BYTE_ORDER_MARK + csvText([...head, columns, ...rows]);
}

/** The same as a Markdown form to print. */
export function renderBlankSheetMarkdown(framework: Framework, options: BlankSheetOptions): string {
  const locale = reportLocale(options, OPTIONS);
  const { agency, rocYear } = options;
  const words = REPORT_WORDS[locale].sheet;
  const scored = new Set(scoredCriteria(framework));
  const rows = pointedCriteria(framework).map((criterion) => {
    const depth = criterionLineage(framework, criterion.id).length - 1;
    const label = `${"　".repeat(depth)}${markdownText(nameOf(criterion, locale))}`;
    return [scored.has(criterion) ? label : `**${label}**`, String(criterion.points ?? ""), "", ""];
  });
  return `${[
    `# ${markdownText(words.title(agency, rocYear))}`,
    `${words.framework}${colon(locale)}\`${frameworkName(framework)}\``,
    markdownTable([words.item, words.points, words.mark, words.reason], "lrll", rows),
    words.howTo,
    `${words.judge}${colon(locale)}${words.blank}`,
  ].join("\n\n")}\n`;
}

const OPTIONS: OptionNames<BlankSheetOptions> = { locale: true, agency: true, rocYear: true };

function pointedCriteria(framework: Framework): readonly Criterion[] {
  return framework.criteria.filter(({ points }) => points !== undefined);
}

function colon(locale: Locale): string {
  return REPORT_WORDS[locale].colon;
}
