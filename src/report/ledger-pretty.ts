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
import { type Paint, paint } from "./paint";
import { reportLocale, TERMINAL_OPTIONS, type TerminalOptions } from "./report-options";
import { padStart, terminalText } from "./terminal-text";

/**
 * A ledger (對照紀錄) for a terminal, in the order of {@link renderLedgerMarkdown}.
 *
 * @example
 * const plan = { framework: "innovation-2016", agency: "範例戶政事務所", rocYear: 105, entries: [] };
 * renderLedgerPretty(mapPlan(plan, leapAward2018).value.ledger, { locale: "en" }).split("\n")[0] // => "Ledger of a mapped plan"
 */
export function renderLedgerPretty(ledger: Ledger, options: TerminalOptions = {}): string {
  const locale = reportLocale(options, TERMINAL_OPTIONS);
  const words = CROSSWALK_WORDS[locale];
  const style = paint(options.color === true);
  const groups = ledgerGroups(ledger);
  const { undecided, dropped, placed, unanswered } = groups;
  const block = (title: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : [[style.bold(title), ...lines]];
  const counts = ledger.criteria.some(({ before }) => before > 0) ? ledger.criteria : [];
  const blocks = [
    [style.bold(words.title), ...ledgerFacts(ledger, locale).map(terminalText)],
    ...block(
      style.yellow(words.undecided),
      undecided.flatMap((line) => lineTexts(line, locale, style)),
    ),
    ...block(
      style.red(words.dropped),
      dropped.flatMap((line) => lineTexts(line, locale, style)),
    ),
    ...block(
      words.placed,
      placed.flatMap((line) => lineTexts(line, locale, style)),
    ),
    ...block(
      words.unanswered,
      unanswered.map((line) => `  ${withId(line.target, locale, style)}${openRows(line, groups, locale)}`),
    ),
    ...block(
      words.counts,
      counts.map(
        (one) => `  ${padStart(`${one.before} → ${one.after}`, COUNT_WIDTH)}  ${terminalText(nameOf(one, locale))}`,
      ),
    ),
  ];
  return `${blocks.map((lines) => lines.join("\n")).join("\n\n")}\n`;
}

const COUNT_WIDTH = 9;

/** The row and where it went, what else fits, its actions, and why. */
function lineTexts(line: LedgerLine, locale: Locale, style: Paint): readonly string[] {
  const words = CROSSWALK_WORDS[locale];
  const { source } = lineNames(line, locale);
  const where = line.kind === "dropped" ? words.kind.dropped : withId(line.target, locale, style);
  const isOpen = line.kind === "split" || line.kind === "doubtful";
  const [first, ...more] = isOpen ? candidateTexts(line, locale) : [];
  const why = (reason: string, indent: number) => style.dim(`${" ".repeat(indent)}${terminalText(reason)}`);
  const others = more.flatMap(({ criterion, reason }) => [
    `${" ".repeat(INDENT)}${style.yellow("?")} ${withId(criterion, locale, style)}`,
    why(reason, INDENT + 2),
  ]);
  const paths = choicePaths(line);
  const place = (i: number) => (isOpen && paths.actions[i] !== undefined ? `  ${style.dim(paths.actions[i])}` : "");
  const kind = ["split", "dropped"].includes(line.kind) ? "" : words.bracketed(words.kind[line.kind]);
  return [
    `  ${padStart(rowNumber(line), NUMBER_WIDTH)}  ${terminalText(source)}  ${style.dim(choicePaths(line).row)}`,
    `${" ".repeat(INDENT - 2)}→ ${where}${kind}`,
    ...(first === undefined ? [] : [why(first.reason, INDENT)]),
    ...others,
    ...rowTexts(line, locale).map((text) => `${" ".repeat(INDENT)}${terminalText(text)}`),
    ...actionTexts(line, locale, false).map((text, i) => `${" ".repeat(INDENT)}· ${terminalText(text)}${place(i)}`),
    ...(first === undefined ? [why(lineReason(line, locale), INDENT)] : []),
  ].filter((text) => text.trim() !== "");
}

const NUMBER_WIDTH = 2;
const INDENT = 8;

/** The id is what a choice can name most shortly. */
function withId(criterion: LedgerLine["target"], locale: Locale, style: Paint): string {
  if (criterion === undefined) return "";
  return `${terminalText(nameOf(criterion, locale))}  ${style.dim(terminalText(criterion.id))}`;
}
