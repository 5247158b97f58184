import { markdownTable, markdownText } from "../base/markdown-text";
import type { Locale } from "../diagnostics/locale";
import type { Ledger, LedgerLine } from "../model/ledger";
import { CROSSWALK_WORDS } from "./crosswalk-words";
import {
  actionTexts,
  candidateTexts,
  choicePaths,
  ledgerFacts,
  ledgerGroups,
  lineNames,
  lineReason,
  openRows,
  rowNumber,
  rowTexts,
} from "./ledger-texts";
import { nameOf } from "./name-of";
import { type ReportOptions, reportLocale } from "./report-options";

/**
 * A ledger (對照紀錄) as Markdown, for the file: what a person has to choose first, then what was dropped, what moved where
 * and why, the criteria that have no action yet, and how many actions each had before where there was a plan already.
 *
 * @example
 * const plan = { framework: "innovation-2016", agency: "範例戶政事務所", rocYear: 105, entries: [] };
 * renderLedgerMarkdown(mapPlan(plan, leapAward2018).value.ledger).split("\n")[0] // => "# 計畫對照紀錄"
 */
export function renderLedgerMarkdown(ledger: Ledger, options: ReportOptions = {}): string {
  const locale = reportLocale(options, { locale: true });
  const words = CROSSWALK_WORDS[locale];
  const facts = ledgerFacts(ledger, locale).map((fact) => `- ${markdownText(fact)}`);
  const groups = ledgerGroups(ledger);
  const { undecided, dropped, placed, unanswered } = groups;
  const table = (title: string, header: readonly string[], rows: readonly (readonly string[])[]) =>
    rows.length === 0 ? [] : [`## ${title}`, markdownTable(header, `r${"l".repeat(header.length - 1)}`, rows)];
  const blocks = [
    `# ${words.title}`,
    facts.join("\n"),
    ...table(
      words.undecided,
      [words.row, words.source, words.action, words.candidates],
      undecided.map((line) => [...firstCells(line, locale, true), candidateCell(line, locale)]),
    ),
    ...table(
      words.dropped,
      [words.row, words.source, words.action, words.reasonTitle],
      dropped.map((line) => [...firstCells(line, locale, true), reasonCell(line, locale)]),
    ),
    ...table(
      words.placed,
      [words.row, words.source, words.action, words.target, words.treatment, words.rationale],
      placed.map((line) => [
        ...firstCells(line, locale),
        markdownText(lineNames(line, locale).target),
        words.kind[line.kind],
        reasonCell(line, locale),
      ]),
    ),
  ];
  if (unanswered.length > 0) {
    const items = unanswered.map(
      (line) => `- [ ] ${markdownText(`${lineNames(line, locale).target}${openRows(line, groups, locale)}`)}`,
    );
    blocks.push(`## ${words.unanswered}`, items.join("\n"));
  }
  if (ledger.criteria.some(({ before }) => before > 0)) {
    const rows = ledger.criteria.map((criterion) => [
      markdownText(nameOf(criterion, locale)),
      String(criterion.before),
      String(criterion.after),
    ]);
    blocks.push(`## ${words.counts}`, markdownTable([words.target, words.before, words.after], "lrr", rows));
  }
  return `${blocks.join("\n\n")}\n`;
}

/** The place of a row, and of its actions where something is to be chosen, is what a choice names. */
function firstCells(line: LedgerLine, locale: Locale, isOpen = false): readonly string[] {
  const paths = choicePaths(line);
  const actions = actionTexts(line, locale, true).map((text, i) => {
    const path = isOpen ? paths.actions[i] : undefined;
    const words = markdownText(line.actions.length > 1 ? `${i + 1}. ${text}` : text);
    return path === undefined ? words : `${words} \`${path}\``;
  });
  const texts = [...rowTexts(line, locale).map(markdownText), ...actions];
  return [`${rowNumber(line)}<br>\`${paths.row}\``, markdownText(lineNames(line, locale).source), texts.join("<br>")];
}

function candidateCell(line: LedgerLine, locale: Locale): string {
  const { colon } = CROSSWALK_WORDS[locale];
  const texts = candidateTexts(line, locale);
  return texts
    .map(({ criterion, reason }, i) => {
      const number = texts.length > 1 ? `${i + 1}. ` : "";
      return `${markdownText(`${number}${nameOf(criterion, locale)}`)} \`${criterion.id}\`${markdownText(`${colon}${reason}`)}`;
    })
    .join("<br>");
}

function reasonCell(line: LedgerLine, locale: Locale): string {
  return markdownText(lineReason(line, locale));
}
