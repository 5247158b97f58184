import { append } from "../base/append";
import { largest } from "../base/extremes";
import type { Locale } from "../diagnostics/locale";
import { type CheckedFile, countFindings, isCheckedPlan } from "./checked-file";
import { correctedPlaces } from "./corrected-places";
import { type FindingLayout, findingLines } from "./finding-lines";
import { type Paint, paint } from "./paint";
import { DEFAULT_WIDTH, reportLocale, TERMINAL_OPTIONS, type TerminalOptions } from "./report-options";
import { summarizeFindings } from "./summarize-findings";
import { padEnd, terminalText, widthOf } from "./terminal-text";
import { REPORT_WORDS } from "./words";
import { wrapText } from "./wrap-text";

/**
 * What checks found (審查意見) for a terminal: per document a heading, every finding with its place, message, code and
 * suggestion, the source with the first finding of each code, and how many there are.
 *
 * @example
 * const file = { file: "甲.json", framework: "leap-award-2018", diagnostics: [], suppressed: [] };
 * renderCheckPretty([file]) // => "甲.json（評核架構：leap-award-2018）\n  沒有審查意見。\n"
 */
export function renderCheckPretty(files: readonly CheckedFile[], options: TerminalOptions = {}): string {
  const locale = reportLocale(options, TERMINAL_OPTIONS);
  const style = paint(options.color === true);
  const checked = files.filter(({ isUnreadable }) => isUnreadable !== true);
  const layout = { locale, style, width: (options.width ?? DEFAULT_WIDTH) - 2 };
  const blocks = checked.map((file) => fileBlock(file, layout));
  append(blocks, unreadableBlocks(files, layout));
  if (files.filter(({ isConfig }) => isConfig !== true).length > 1) append(blocks, summaryBlocks(files, locale, style));
  return blocks.length === 0 ? "" : `${blocks.join("\n\n")}\n`;
}

function fileBlock(checked: CheckedFile, layout: FindingLayout): string {
  const { locale, style, width } = layout;
  const { file, framework, diagnostics, suppressed, fixed, known, gone = 0, isConfig } = checked;
  const words = REPORT_WORDS[locale];
  const followed = `${words.framework}${words.colon}${framework ?? words.unknownFramework}`;
  const about = words.bracketed(isConfig === true ? words.configuration : followed);
  const lines = [`${style.bold(terminalText(file))}${style.dim(about)}`];
  for (const { place, change, code } of correctedPlaces(fixed ?? [], locale)) {
    const [first = "", ...more] = wrapText(terminalText(`${place}${words.colon}${change}  ${code}`), width - 8);
    lines.push(`  ${style.green(words.fixedTitle)}  ${first}`, ...more.map((line) => `          ${line}`));
  }
  const told = new Set<string>();
  for (const diagnostic of diagnostics) {
    const { code, source, ...rest } = diagnostic;
    const key = `${code} ${source}`;
    // What a rule rests on is long, and need not be read at each of its findings.
    const once = told.has(key) ? { ...rest, code } : diagnostic;
    told.add(key);
    lines.push("");
    append(
      lines,
      findingLines(once, layout).map((line) => `  ${line}`),
    );
  }
  if (diagnostics.length > 0) lines.push("");
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
function unreadableBlocks(files: readonly CheckedFile[], { locale, style, width }: FindingLayout): readonly string[] {
  const words = REPORT_WORDS[locale];
  const unreadable = files.filter(({ isUnreadable }) => isUnreadable === true);
  if (unreadable.length === 0) return [];
  const lines = unreadable.flatMap(({ file, diagnostics }) => {
    const reason = diagnostics[0]?.message ?? "";
    const [first = "", ...more] = wrapText(
      terminalText(`${file}${reason === "" ? "" : words.colon}${reason}`),
      width - 2,
    );
    return [first, ...more.map((line) => `  ${line}`)];
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
  const count = largest(rows.map((row) => row.length));
  const widths = Array.from({ length: count }, (_, i) => largest(rows.map((row) => widthOf(row[i] ?? ""))));
  return rows.map((row) => row.map((cell, i) => (i === count - 1 ? cell : padEnd(cell, widths[i] ?? 0))).join("  "));
}
