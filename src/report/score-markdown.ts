import { markdownTable, markdownText } from "../base/markdown-text";
import type { Locale } from "../diagnostics/locale";
import type { Scorecard } from "../model/scorecard";
import { nameOf, shortNameOf } from "./name-of";
import { describePath } from "./path-words";
import { type ReportOptions, reportLocale } from "./report-options";
import { exactText, listedGains, methodTexts, scoreFacts, scoreRows, scoreTitle } from "./score-texts";
import { REPORT_WORDS } from "./words";

/** How a scorecard is written as Markdown. */
export interface ScoreMarkdownOptions extends ReportOptions {
  /** What to call it when it names no office and no judge. */
  readonly name?: string | undefined;
}

/** A scorecard (評分結果) as Markdown, with everything that its terminal report shows and all that is to be gained. */
export function renderScoreMarkdown(card: Scorecard, options: ScoreMarkdownOptions = {}): string {
  const locale = reportLocale(options, { locale: true, name: true });
  const { name } = options;
  const words = REPORT_WORDS[locale];
  const facts = [
    { heading: words.framework, text: card.framework },
    ...scoreFacts(card, locale),
    {
      heading: words.method,
      text: methodTexts(card, locale).join(words.semicolon),
    },
  ];
  const blocks = [
    `## ${markdownText(scoreTitle(card, name, locale))}`,
    facts.map(({ heading, text }) => `- **${heading}**${words.colon}${markdownText(text)}`).join("\n"),
    treeTable(card, locale),
  ];
  if (listedGains(card).length > 0) blocks.push(`### ${words.gains}`, gainsTable(card, locale));
  if (card.diagnostics.length > 0) blocks.push(`### ${words.diagnostics}`, findingsTable(card, locale));
  return `${blocks.join("\n\n")}\n`;
}

function treeTable(card: Scorecard, locale: Locale): string {
  const words = REPORT_WORDS[locale];
  const header = [words.item, words.points, words.max, words.percent, words.share, words.contribution, words.note];
  const rows = scoreRows(card, locale).map(({ depth, node, points, max, percent, share, contribution, note }) => {
    const label = markdownText(nameOf(node, locale));
    const name = depth === 0 ? `**${label}**` : `${"　".repeat(depth)}${label}`;
    return [name, points === "" ? "–" : points, max, percent, share, contribution, markdownText(note)];
  });
  return markdownTable(header, "lrrrrrl", rows);
}

function gainsTable(card: Scorecard, locale: Locale): string {
  const words = REPORT_WORDS[locale];
  const { rounding } = card;
  const rows = listedGains(card).map((gain) => {
    const { exact, reachesNextGrade, status } = gain;
    const notes = [status === "assessed" ? "" : words.notLost, reachesNextGrade === true ? words.reachesNextGrade : ""];
    return [
      markdownText(shortNameOf(gain, locale)),
      exactText(exact.points, rounding),
      words.status[status],
      notes.filter((note) => note !== "").join(words.semicolon),
    ];
  });
  return markdownTable([words.item, words.stillToGain, words.statusTitle, words.note], "lrll", rows);
}

function findingsTable({ diagnostics }: Scorecard, locale: Locale): string {
  const words = REPORT_WORDS[locale];
  const rows = diagnostics.map(({ severity, path, message, code }) => [
    words.severity[severity],
    markdownText(describePath(path, locale)),
    markdownText(message),
    `\`${code}\``,
  ]);
  return markdownTable([words.severityTitle, words.place, words.finding, words.code], "llll", rows);
}
