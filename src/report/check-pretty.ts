import type { Locale } from "../diagnostics/locale";
import { type CheckedFile, countFindings } from "./checked-file";
import { findingLines } from "./finding-lines";
import { type Paint, paint } from "./paint";
import { reportLocale, TERMINAL_OPTIONS, type TerminalOptions } from "./report-options";
import { terminalText } from "./terminal-text";
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
  const blocks = files.map((file) => fileBlock(file, locale, style));
  if (files.length > 1) {
    const words = REPORT_WORDS[locale];
    const counts = words.counts(countFindings(files.flatMap(({ diagnostics }) => diagnostics)));
    blocks.push(style.bold(words.allFiles(files.length, counts)));
  }
  return blocks.length === 0 ? "" : `${blocks.join("\n\n")}\n`;
}

function fileBlock(checked: CheckedFile, locale: Locale, style: Paint): string {
  const { file, framework, diagnostics, suppressed, fixed, known, gone = 0 } = checked;
  const words = REPORT_WORDS[locale];
  const about = words.bracketed(`${words.framework}${words.colon}${framework ?? words.unknownFramework}`);
  const lines = [`${style.bold(terminalText(file))}${style.dim(about)}`];
  for (const diagnostic of diagnostics) {
    lines.push(...findingLines(diagnostic, locale, style).map((line) => `  ${line}`));
  }
  const counts = diagnostics.length === 0 ? words.noFindings : words.counts(countFindings(diagnostics));
  const besides = [
    ...(fixed === undefined ? [] : [words.fixedCount(fixed)]),
    ...(known === undefined ? [] : [words.knownCount(known, gone)]),
    ...(suppressed.length === 0 ? [] : [words.suppressedCount(suppressed.length)]),
  ];
  const hidden = besides.length === 0 ? "" : words.bracketed(besides.join(words.comma));
  return [...lines, `  ${style.bold(counts)}${hidden}`].join("\n");
}
