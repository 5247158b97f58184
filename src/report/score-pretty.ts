import { largest } from "../base/extremes";
import type { Locale } from "../diagnostics/locale";
import type { Gain, Scorecard } from "../model/scorecard";
import { findingLines } from "./finding-lines";
import { shortNameOf } from "./name-of";
import { type Paint, paint } from "./paint";
import { DEFAULT_WIDTH, reportLocale, TERMINAL_OPTIONS, type TerminalOptions } from "./report-options";
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
  const locale = reportLocale(options, { ...TERMINAL_OPTIONS, name: true });
  const { width = DEFAULT_WIDTH, name } = options;
  const words = REPORT_WORDS[locale];
  const style = paint(options.color === true);
  const about = [`${words.framework}${words.colon}${card.framework}`, ...methodTexts(card, locale)];
  const blocks = [
    [style.bold(terminalText(scoreTitle(card, name, locale))), style.dim(terminalText(about.join(words.semicolon)))],
    treeLines(scoreRows(card, locale), locale, width, style),
    factLines(card, locale, style),
    gainLines(card, locale, style),
    card.diagnostics
      .flatMap((diagnostic) => findingLines(diagnostic, { locale, style, width: width - 2 }))
      .map((line) => `  ${line}`),
  ];
  if (card.diagnostics.length > 0) blocks.at(-1)?.unshift(style.bold(words.diagnostics));
  return `${blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join("\n"))
    .join("\n\n")}\n`;
}

/** Columns below which a label, alone or with the official one beside it, is not cut. */
const LEAST_LABEL = 20;
const LEAST_BESIDE = 36;

function treeLines(rows: readonly ScoreRow[], locale: Locale, width: number, style: Paint): string[] {
  const words = REPORT_WORDS[locale];
  const header = [words.points, words.max, words.percent, words.share, words.contribution];
  const numbers = rows.map(({ points, max, percent, share, contribution }) => [
    points === "" ? "–" : points,
    max,
    percent,
    share,
    contribution,
  ]);
  const widths = header.map((heading, i) => Math.max(widthOf(heading), ...numbers.map((row) => widthOf(row[i] ?? ""))));
  const labels = rows.map(({ depth, node }) => `${"  ".repeat(depth)}${terminalText(shortNameOf(node, locale))}`);
  const officials = rows.map(({ node }) => (shortNameOf(node, locale) === node.label ? "" : terminalText(node.label)));
  const widest = Math.max(0, largest(officials.map(widthOf)));
  const room = width - widths.reduce((sum, column) => sum + column + 2, 2);
  const longest = Math.max(widthOf(words.item), ...labels.map(widthOf));
  // The official names stand beside where the others can still be read.
  const roomBeside = room - Math.max(widthOf(words.official), widest) - 2;
  const hasOfficials = widest > 0 && roomBeside >= Math.min(longest, LEAST_BESIDE);
  const labelWidth = Math.min(longest, hasOfficials ? roomBeside : Math.max(LEAST_LABEL, room));
  const line = (label: string, cells: readonly string[]) =>
    `  ${padEnd(cutToWidth(label, labelWidth), labelWidth)}${cells.map((cell, i) => `  ${padStart(cell, widths[i] ?? 0)}`).join("")}`;
  const heading = hasOfficials ? [...header, words.official] : header;
  return [
    style.dim(line(words.item, heading)),
    ...rows.map(({ depth, note, node }, i) => {
      const text = line(labels[i] ?? "", numbers[i] ?? []);
      const shown = depth === 0 ? style.bold(text) : text;
      const paintNote = node.status === "invalid" || node.status === "missing" ? style.yellow : style.dim;
      const name = hasOfficials ? (officials[i] ?? "") : "";
      const official = note === "" || !hasOfficials ? name : padEnd(name, widest);
      const ends = [official === "" ? "" : style.dim(official), note === "" ? "" : paintNote(terminalText(note))];
      return [shown, ...ends.filter((end) => end !== "")].join("  ").trimEnd();
    }),
  ];
}

function factLines(card: Scorecard, locale: Locale, style: Paint): string[] {
  const facts = scoreFacts(card, locale);
  const widest = largest(facts.map(({ heading }) => widthOf(heading)));
  return facts.map(
    ({ heading, text }, i) =>
      `${style.bold(padEnd(heading, widest))}  ${i === 0 ? style.bold(terminalText(text)) : terminalText(text)}`,
  );
}

/** More than these are seldom looked at; `json` has all. */
const MOST_GAINS = 5;

function gainLines(card: Scorecard, locale: Locale, style: Paint): string[] {
  const words = REPORT_WORDS[locale];
  const { rounding } = card;
  const gains = listedGains(card);
  if (gains.length === 0) return [];
  const lines = gains.slice(0, MOST_GAINS).map((gain, i) => {
    const reaches = gain.reachesNextGrade === true ? words.bracketed(words.reachesNextGrade) : "";
    const points = exactText(gain.exact.points, rounding);
    const said = gainWords(gain, words)(points);
    return `  ${i + 1}. ${terminalText(shortNameOf(gain, locale))}${words.colon}${said}${reaches}`;
  });
  return [style.bold(words.gains), ...lines];
}

/** What is not assessed yet has lost nothing. */
function gainWords({ status }: Gain, words: ReportWords): (points: string) => string {
  if (status === "assessed") return words.gain;
  return status === "invalid" ? words.invalidGain : words.openGain;
}
