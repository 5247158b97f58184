import { markdownTable, markdownText } from "../base/markdown-text";
import type { Diagnostic, Excerpt } from "../diagnostics/diagnostic";
import type { Locale } from "../diagnostics/locale";
import { SEVERITIES } from "../diagnostics/severity";
import { type CheckedFile, countFindings, isCheckedPlan } from "./checked-file";
import { correctedPlaces } from "./corrected-places";
import { fixWords } from "./fix-words";
import { describePath, describePlace } from "./path-words";
import { type ReportOptions, reportLocale } from "./report-options";
import { summarizeFindings } from "./summarize-findings";
import { REPORT_WORDS } from "./words";

/** What checks found (審查意見) as Markdown: a table per document, and what was suppressed with its reason. */
export function renderCheckMarkdown(files: readonly CheckedFile[], options: ReportOptions = {}): string {
  const locale = reportLocale(options, { locale: true });
  const words = REPORT_WORDS[locale];
  const summary = files.filter(({ isConfig }) => isConfig !== true).length > 1 ? summaryBlocks(files, locale) : [];
  const checked = files.filter(({ isUnreadable }) => isUnreadable !== true);
  const blocks = [
    ...summary,
    ...unreadableBlocks(files, locale),
    ...checked.flatMap((file) => fileBlocks(file, locale)),
  ];
  return `${[`# ${words.checkTitle}`, ...blocks].join("\n\n")}\n`;
}

/** The files that could not be checked, with all that was in the way. */
function unreadableBlocks(files: readonly CheckedFile[], locale: Locale): string[] {
  const words = REPORT_WORDS[locale];
  const rows = files.flatMap(({ file, diagnostics, isUnreadable }) =>
    isUnreadable === true
      ? [[markdownText(file), diagnostics.map(({ message }) => markdownText(message)).join("<br>")]]
      : [],
  );
  return rows.length === 0
    ? []
    : [`## ${words.unreadableTitle}`, markdownTable([words.file, words.reason], "ll", rows)];
}

function summaryBlocks(files: readonly CheckedFile[], locale: Locale): string[] {
  const words = REPORT_WORDS[locale];
  const { rules, agencies, documents, unreadable: _, ...total } = summarizeFindings(files.filter(isCheckedPlan));
  const unreadable = files.filter(({ isUnreadable }) => isUnreadable === true).length;
  const byRule = rules.map(({ code, severity, findings, files: count }) => [
    ...[`\`${code}\``, words.severity[severity], String(findings), String(count)],
  ]);
  const byAgency = agencies.map(({ agency = words.unnamedAgency, files: count, ...counts }) => [
    ...[markdownText(agency), String(count), ...SEVERITIES.map((severity) => String(counts[severity]))],
  ]);
  const severities = SEVERITIES.map((severity) => words.severity[severity]);
  return [
    words.allFiles(documents, words.counts(total), unreadable),
    ...[
      `## ${words.byRule}`,
      markdownTable([words.code, words.severityTitle, words.findings, words.documents], "llrr", byRule),
    ],
    ...[`## ${words.byAgency}`, markdownTable([words.agency, words.documents, ...severities], "lrrrr", byAgency)],
  ];
}

function fileBlocks(
  { file, agency, framework, diagnostics, suppressed, fixed = [], isConfig }: CheckedFile,
  locale: Locale,
): string[] {
  const words = REPORT_WORDS[locale];
  const counts = diagnostics.length === 0 ? words.noFindings : words.counts(countFindings(diagnostics));
  const followed = `${words.framework}${words.colon}${framework === undefined ? words.unknownFramework : `\`${framework}\``}`;
  const about = isConfig === true ? words.configuration : followed;
  const office = agency === undefined ? "" : `${words.agency}${words.colon}${markdownText(agency)}\n\n`;
  const blocks = [`## ${markdownText(file)}`, `${office}${about}\n\n${counts}`];
  if (diagnostics.length > 0) {
    const header = [words.number, words.severityTitle, words.place, words.finding, words.source, words.code];
    blocks.push(
      markdownTable(
        header,
        "rlllll",
        diagnostics.map((diagnostic, i) => findingRow(diagnostic, i + 1, locale)),
      ),
    );
  }
  if (fixed.length > 0) {
    const rows = correctedPlaces(fixed, locale).map(({ place, change, code }) => [
      ...[markdownText(place), markdownText(change), `\`${code}\``],
    ]);
    blocks.push(`### ${words.fixedTitle}`, markdownTable([words.place, words.change, words.code], "lll", rows));
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

/** The words themselves stand out. */
function marked({ text, offset, start, end }: Excerpt): string {
  const words = markdownText(text.slice(start, end));
  const before = `${offset > 0 ? "…" : ""}${markdownText(text.slice(0, start))}`;
  return `${before}${words === "" ? "" : `<mark>${words}</mark>`}${markdownText(text.slice(end))}`;
}

function findingRow(diagnostic: Diagnostic, number: number, locale: Locale): string[] {
  const { severity, message, excerpt, source = "", code } = diagnostic;
  const words = REPORT_WORDS[locale];
  const edits = fixWords(diagnostic, locale).map((change) => `<br>${words.fix}${words.colon}${markdownText(change)}`);
  const passage = excerpt === undefined ? "" : `<br>${words.excerpt}${words.colon}${marked(excerpt)}`;
  const place = markdownText(describePlace(diagnostic, locale));
  return [
    String(number),
    words.severity[severity],
    place,
    `${markdownText(message)}${passage}${edits.join("")}`,
    markdownText(source),
    `\`${code}\``,
  ];
}
