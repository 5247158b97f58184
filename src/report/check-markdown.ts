import { markdownTable, markdownText } from "../base/markdown-text";
import { formatPath } from "../base/path";
import type { Diagnostic } from "../diagnostics/diagnostic";
import type { Locale } from "../diagnostics/locale";
import { type CheckedFile, countFindings } from "./checked-file";
import { describePath, describePlace } from "./path-words";
import { type ReportOptions, reportLocale } from "./report-options";
import { REPORT_WORDS } from "./words";

/** What checks found (審查意見) as Markdown: a table per document, and what was suppressed with its reason. */
export function renderCheckMarkdown(files: readonly CheckedFile[], options: ReportOptions = {}): string {
  const locale = reportLocale(options, { locale: true });
  const words = REPORT_WORDS[locale];
  return `${[`# ${words.checkTitle}`, ...files.flatMap((file) => fileBlocks(file, locale))].join("\n\n")}\n`;
}

function fileBlocks({ file, framework, diagnostics, suppressed }: CheckedFile, locale: Locale): string[] {
  const words = REPORT_WORDS[locale];
  const counts = diagnostics.length === 0 ? words.noFindings : words.counts(countFindings(diagnostics));
  const about = `${words.framework}${words.colon}${framework === undefined ? words.unknownFramework : `\`${framework}\``}`;
  const blocks = [`## ${markdownText(file)}`, `${about}\n\n${counts}`];
  if (diagnostics.length > 0) {
    const header = [words.severityTitle, words.place, words.finding, words.source, words.code];
    blocks.push(
      markdownTable(
        header,
        "lllll",
        diagnostics.map((diagnostic) => findingRow(diagnostic, locale)),
      ),
    );
  }
  if (suppressed.length > 0) {
    const rows = suppressed.map(({ diagnostic: { path, message, code }, suppression: { reason } }) => [
      markdownText(describePath(path, locale)),
      markdownText(message),
      markdownText(reason),
      `\`${code}\``,
    ]);
    const header = [words.place, words.finding, words.reason, words.code];
    blocks.push(`### ${words.suppressedTitle}`, markdownTable(header, "llll", rows));
  }
  return blocks;
}

function findingRow(diagnostic: Diagnostic, locale: Locale): string[] {
  const { severity, path, message, fix, source = "", code } = diagnostic;
  const words = REPORT_WORDS[locale];
  const edits = (fix?.edits ?? []).map(({ path: at, value }) => {
    const where = formatPath(at) === formatPath(path) ? "" : `${describePath(at, locale)}${words.colon}`;
    return `<br>${words.fix}${words.colon}${markdownText(`${where}${words.fixTo(String(value))}`)}`;
  });
  const place = markdownText(describePlace(diagnostic, locale));
  return [
    words.severity[severity],
    place,
    `${markdownText(message)}${edits.join("")}`,
    markdownText(source),
    `\`${code}\``,
  ];
}
