import type { Locale } from "../diagnostics/locale";
import { type CheckedFile, countFindings, isCheckedPlan } from "./checked-file";
import { correctedPlaces } from "./corrected-places";
import { findingLines } from "./finding-lines";
import { type Paint, paint } from "./paint";
import { reportLocale, TERMINAL_OPTIONS, type TerminalOptions } from "./report-options";
import { summarizeFindings } from "./summarize-findings";
import { padEnd, terminalText, widthOf } from "./terminal-text";
import { REPORT_WORDS } from "./words";

/**
 * What checks found (審查意見) for a terminal: per document a heading, every finding with its place, message, code,
 * source and suggestion, and how many there are.
 *
 * @example
 * const file = { file: "甲.json", framework: "leap-award-2018", diagnostics: [], suppressed: [] };
 * renderCheckPretty([file]) // => "甲.json（評核架構：leap-award-2018）\n  沒有審查意見。\n"
 */
export function renderCheckPretty(files: readonly CheckedFile[], options: TerminalOptions = {}): string {
  const locale = reportLocale(options, TERMINAL_OPTIONS);
  const style = paint(options.color === true);
  const checked = files.filter(({ isUnreadable }) => isUnreadable !== true);
  const blocks = checked.map((file) => fileBlock(file, locale, style));
  blocks.push(...unreadableBlocks(files, locale, style));
  if (files.filter(({ isConfig }) => isConfig !== true).length > 1) blocks.push(...summaryBlocks(files, locale, style));
  return blocks.length === 0 ? "" : `${blocks.join("\n\n")}\n`;
}

function fileBlock(checked: CheckedFile, locale: Locale, style: Paint): string {
  const { file, framework, diagnostics, suppressed, fixed, known, gone = 0, isConfig } = checked;
  const words = REPORT_WORDS[locale];
  const followed = `${words.framework}${words.colon}${framework ?? words.unknownFramework}`;
  const about = words.bracketed(isConfig === true ? words.configuration : followed);
  const lines = [`${style.bold(terminalText(file))}${style.dim(about)}`];
  for (const { place, change, code } of correctedPlaces(fixed ?? [], locale)) {
    const what = terminalText(`${place}${words.colon}${change}`);
    lines.push(`  ${style.green(words.fixedTitle)}  ${what}  ${style.dim(code)}`);
  }
  for (const diagnostic of diagnostics) {
    lines.push(...findingLines(diagnostic, locale, style).map((line) => `  ${line}`));
  }
  const counts = diagnostics.length === 0 ? words.noFindings : words.counts(countFindings(diagnostics));
  const besides = [
    ...(fixed === undefined ? [] : [words.fixedCount(fixed.length)]),
    ...(known === undefined ? [] : [words.knownCount(known, gone)]),
    ...(suppressed.length === 0 ? [] : [words.suppressedCount(suppressed.length)]),
  ];
  const hidden = besides.length === 0 ? "" : words.bracketed(besides.join(words.comma));
  return [...lines, `  ${style.bold(counts)}${hidden}`].join("\n");
}

/** The files that could not be checked, with what was in the way first. */
function unreadableBlocks(files: readonly CheckedFile[], locale: Locale, style: Paint): readonly string[] {
  const words = REPORT_WORDS[locale];
  const unreadable = files.filter(({ isUnreadable }) => isUnreadable === true);
  if (unreadable.length === 0) return [];
  const lines = unreadable.map(({ file, diagnostics }) => {
    const reason = diagnostics[0]?.message ?? "";
    return terminalText(`${file}${reason === "" ? "" : words.colon}${reason}`);
  });
  return [[style.bold(words.unreadableTitle), ...lines].join("\n  ")];
}

/** How often each rule spoke and what each office has, below the documents themselves. */
function summaryBlocks(files: readonly CheckedFile[], locale: Locale, style: Paint): readonly string[] {
  const words = REPORT_WORDS[locale];
  const { rules, agencies, documents, unreadable: _, ...counts } = summarizeFindings(files.filter(isCheckedPlan));
  const unreadable = files.filter(({ isUnreadable }) => isUnreadable === true).length;
  const byRule = rules.map(({ code, severity, findings, files: count }) => [
    ...[style[severity](words.severity[severity]), code, words.findingCount(findings), words.inFiles(count)],
  ]);
  const byAgency = agencies.map(({ agency = words.unnamedAgency, files: count, ...own }) => [
    ...[terminalText(agency), words.inFiles(count), words.counts(own)],
  ]);
  const tables = [
    ...(byRule.length === 0 ? [] : [[style.bold(words.byRule), ...columns(byRule)].join("\n  ")]),
    ...(byAgency.length < 2 ? [] : [[style.bold(words.byAgency), ...columns(byAgency)].join("\n  ")]),
  ];
  return [...tables, style.bold(words.allFiles(documents, words.counts(counts), unreadable))];
}

/** Rows with every column but the last as wide as its widest cell. */
function columns(rows: readonly (readonly string[])[]): readonly string[] {
  const count = Math.max(...rows.map((row) => row.length));
  const widths = Array.from({ length: count }, (_, i) => Math.max(...rows.map((row) => widthOf(row[i] ?? ""))));
  return rows.map((row) => row.map((cell, i) => (i === count - 1 ? cell : padEnd(cell, widths[i] ?? 0))).join("  "));
}
