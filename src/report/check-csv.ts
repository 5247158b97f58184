import { formatPath } from "../base/path";
import type { Diagnostic } from "../diagnostics/diagnostic";
import type { Locale } from "../diagnostics/locale";
import type { CheckedFile } from "./checked-file";
import { correctedPlaces } from "./corrected-places";
import { BYTE_ORDER_MARK, csvText } from "./csv-text";
import { fixWords } from "./fix-words";
import { describePlace } from "./path-words";
import { type ReportOptions, reportLocale } from "./report-options";
import { terminalText } from "./terminal-text";
import { REPORT_WORDS } from "./words";

/**
 * What checks found (審查意見) as CSV for spreadsheets, a row for each finding; suppressed ones carry their reason, and
 * corrections that were made are rows too. With byte order mark and CRLF; texts that would be formulas are guarded.
 *
 * @example
 * renderCheckCsv([], { locale: "en" }).includes("file,agency,framework") // => true
 */
export function renderCheckCsv(files: readonly CheckedFile[], options: ReportOptions = {}): string {
  const locale = reportLocale(options, { locale: true });
  const words = REPORT_WORDS[locale];
  const head = [
    ...[words.file, words.agency, words.framework, words.severityTitle, words.code],
    ...[words.place, words.path, words.finding, words.excerpt, words.fix, words.source, words.suppressedTitle],
  ];
  const rows = files.flatMap((checked) => [
    ...correctedRows(checked, locale),
    ...checked.diagnostics.map((diagnostic) => findingRow(checked, diagnostic, "", locale)),
    ...checked.suppressed.map(({ diagnostic, suppression }) =>
      findingRow(checked, diagnostic, suppression.reason, locale),
    ),
  ]);
  return BYTE_ORDER_MARK + csvText([head, ...rows.map((row) => row.map(terminalText))]);
}

/** What was changed stands where a finding has its message. */
function correctedRows(
  { file, agency = "", framework = "", fixed = [] }: CheckedFile,
  locale: Locale,
): readonly (readonly string[])[] {
  return correctedPlaces(fixed, locale).map(({ code, path, place, change }) => [
    ...[file, agency, framework, REPORT_WORDS[locale].fixedTitle, code],
    ...[place, formatPath(path), change, "", "", "", ""],
  ]);
}

function findingRow(
  { file, agency = "", framework = "" }: CheckedFile,
  diagnostic: Diagnostic,
  suppressed: string,
  locale: Locale,
): readonly string[] {
  const words = REPORT_WORDS[locale];
  const { severity, code, path, message, excerpt, source = "" } = diagnostic;
  return [
    ...[file, agency, framework, words.severity[severity], code],
    ...[describePlace(diagnostic, locale), formatPath(path), message, excerpt?.text ?? ""],
    ...[fixWords(diagnostic, locale).join(words.semicolon), source, suppressed],
  ];
}
