import { DEFAULT_LOCALE, type Locale } from "../diagnostics/locale";
import type { Scorecard } from "../model/scorecard";
import { findingLines } from "./finding-lines";
import { type Paint, paint } from "./paint";
import { DEFAULT_WIDTH, type TerminalOptions } from "./report-options";
import { exactText, listedGains, methodTexts, type ScoreRow, scoreFacts, scoreRows, scoreTitle } from "./score-texts";
import { cutToWidth, padEnd, padStart, terminalText, widthOf } from "./terminal-text";
import { REPORT_WORDS, type ReportWords } from "./words";

/** How a scorecard is shown. */
export interface ScorePrettyOptions extends TerminalOptions {
  /** What to call it when it names no office and no judge, such as the file. */
  readonly name?: string | undefined;
}

/**
 * A scorecard (評分結果) for a terminal: the tree with points, maximum, percentage, share and contribution, then the
 * total with its working, the range while marks are open, completeness, grade, what is most to be gained, findings.
 */
export function renderScorePretty(card: Scorecard, options: ScorePrettyOptions = {}): string {
  const { locale = DEFAULT_LOCALE, color = false, width = DEFAULT_WIDTH, name } = options;
  const words = REPORT_WORDS[locale];
  const style = paint(color);
  const about = [`${words.framework}${words.colon}${card.framework}`, ...methodTexts(card, locale)];
  const blocks = [
    [style.bold(terminalText(scoreTitle(card, name, locale))), style.dim(terminalText(about.join(words.semicolon)))],
    treeLines(scoreRows(card, locale), words, width, style),
    factLines(card, locale, style),
    gainLines(card, words, style),
    card.diagnostics.flatMap((diagnostic) => findingLines(diagnostic, locale, style)).map((line) => `  ${line}`),
  ];
  if (card.diagnostics.length > 0) blocks.at(-1)?.unshift(style.bold(words.diagnostics));
  return `${blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join("\n"))
    .join("\n\n")}\n`;
}

function treeLines(rows: readonly ScoreRow[], words: ReportWords, width: number, style: Paint): string[] {
  const header = [words.points, words.max, words.percent, words.share, words.contribution];
  const numbers = rows.map(({ points, max, percent, share, contribution }) => [
    points === "" ? "–" : points,
    max,
    percent,
    share,
    contribution,
  ]);
  const widths = header.map((heading, i) => Math.max(widthOf(heading), ...numbers.map((row) => widthOf(row[i] ?? ""))));
  const labels = rows.map(({ depth, node }) => `${"  ".repeat(depth)}${terminalText(node.label)}`);
  const taken = widths.reduce((sum, column) => sum + column + 2, 2);
  const longest = Math.max(widthOf(words.item), ...labels.map(widthOf));
  const labelWidth = Math.min(longest, Math.max(20, width - taken));
  const line = (label: string, cells: readonly string[]) =>
    `  ${padEnd(cutToWidth(label, labelWidth), labelWidth)}${cells.map((cell, i) => `  ${padStart(cell, widths[i] ?? 0)}`).join("")}`;
  return [
    style.dim(line(words.item, header)),
    ...rows.map(({ depth, note, node }, i) => {
      const text = line(labels[i] ?? "", numbers[i] ?? []);
      const shown = depth === 0 ? style.bold(text) : text;
      const paintNote = node.status === "invalid" || node.status === "missing" ? style.yellow : style.dim;
      return note === "" ? shown.trimEnd() : `${shown}  ${paintNote(terminalText(note))}`;
    }),
  ];
}

function factLines(card: Scorecard, locale: Locale, style: Paint): string[] {
  const facts = scoreFacts(card, locale);
  const widest = Math.max(...facts.map(({ heading }) => widthOf(heading)));
  return facts.map(
    ({ heading, text }, i) =>
      `${style.bold(padEnd(heading, widest))}  ${i === 0 ? style.bold(terminalText(text)) : terminalText(text)}`,
  );
}

/** More than these are seldom looked at; `json` has all. */
const MOST_GAINS = 5;

function gainLines(card: Scorecard, words: ReportWords, style: Paint): string[] {
  const { rounding } = card;
  const gains = listedGains(card);
  if (gains.length === 0) return [];
  const lines = gains.slice(0, MOST_GAINS).map(({ label, exact, reachesNextGrade }, i) => {
    const reaches = reachesNextGrade === true ? words.bracketed(words.reachesNextGrade) : "";
    return `  ${i + 1}. ${terminalText(label)}${words.colon}${words.gain(exactText(exact.points, rounding))}${reaches}`;
  });
  return [style.bold(words.gains), ...lines];
}
