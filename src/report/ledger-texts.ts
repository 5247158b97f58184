import { formatPath } from "../base/path";
import { shorten } from "../base/preview";
import { formatDeadline } from "../calendar/deadline";
import type { Locale } from "../diagnostics/locale";
import type { Ledger, LedgerLine } from "../model/ledger";
import { COMPARISON_WORDS } from "./comparison-words";
import { CROSSWALK_WORDS } from "./crosswalk-words";
import { nameOf } from "./name-of";

/** The lines of a ledger as a person works through them: what is to be chosen, what was dropped, what is done, what is new. */
export interface LedgerGroups {
  readonly undecided: readonly LedgerLine[];
  readonly dropped: readonly LedgerLine[];
  readonly placed: readonly LedgerLine[];
  readonly unanswered: readonly LedgerLine[];
}

/** Every line of a ledger is in one of the groups. */
export function ledgerGroups({ lines }: Ledger): LedgerGroups {
  return {
    undecided: lines.filter(({ kind }) => kind === "split" || kind === "doubtful"),
    dropped: lines.filter(({ kind }) => kind === "dropped"),
    placed: lines.filter(({ kind }) => !["split", "doubtful", "dropped", "new"].includes(kind)),
    unanswered: lines.filter(({ kind }) => kind === "new"),
  };
}

/** What the ledger is about, whose reading it follows, and how it came out. */
export function ledgerFacts({ from, to, crosswalk, filled = [], summary }: Ledger, locale: Locale): readonly string[] {
  const words = CROSSWALK_WORDS[locale];
  const table =
    crosswalk === undefined
      ? []
      : [
          `${words.table}${words.colon}${words.derivation[crosswalk.derivation](crosswalk.via.join(words.comma))}`,
          `${words.notice}${words.colon}${crosswalk.notice[locale]}`,
        ];
  const named = filled.map((field) => words.head[field]).join(words.comma);
  const around = named === "" ? [] : [`${words.filled}${words.colon}${named}`];
  return [words.frameworks(from, to), ...table, words.summary(summary), ...around];
}

/** What the plan calls the row's criterion, and what the new framework calls where it went. */
export function lineNames({ source, target }: LedgerLine, locale: Locale): { source: string; target: string } {
  return { source: source ? nameOf(source, locale) : "", target: target ? nameOf(target, locale) : "" };
}

/** Rows count from 1, as a reader counts them. */
export function rowNumber({ entry }: LedgerLine): string {
  const [, index] = entry ?? [];
  return typeof index === "number" ? String(index + 1) : "";
}

/** Every action of a line: its first words, or, where it is for the file or was dropped, all that it says. */
export function actionTexts({ actions, kind }: LedgerLine, locale: Locale, isWhole: boolean): readonly string[] {
  const words = CROSSWALK_WORDS[locale];
  if (actions.length === 0) return [words.noActions];
  return actions.map(({ text, isPresent, details = {}, filled = {} }) => {
    const more = [...detailTexts(details, locale), ...filledTexts(filled, locale)];
    const rest = more.length === 0 ? "" : words.bracketed(more.join(words.semicolon));
    return `${isWhole || kind === "dropped" ? text : shorten(text)}${isPresent === true ? words.presentMark : ""}${rest}`;
  });
}

/** What a row that was dropped says beside its actions, or what the row that was there got from it. */
export function rowTexts({ details = {}, filled = {} }: LedgerLine, locale: Locale): readonly string[] {
  return [...detailTexts(details, locale), ...filledTexts(filled, locale)];
}

function filledTexts(filled: Partial<Details>, locale: Locale): readonly string[] {
  return detailTexts(filled, locale).map(CROSSWALK_WORDS[locale].filledIn);
}

type Details = NonNullable<LedgerLine["details"]> & NonNullable<LedgerLine["actions"][number]["details"]>;

function detailTexts(
  { strategy, benefit, deadline, units, target, result }: Partial<Details>,
  locale: Locale,
): readonly string[] {
  const words = COMPARISON_WORDS[locale];
  const { colon, comma } = CROSSWALK_WORDS[locale];
  const told: readonly (readonly [string, string | undefined])[] = [
    [words.strategy, strategy],
    [words.benefit, benefit],
    [words.deadline, deadline && formatDeadline(deadline)],
    [words.units, units?.join(comma)],
    [words.target, target],
    [words.resultOf, result],
  ];
  return told.flatMap(([heading, text]) => (text === undefined ? [] : [`${heading}${colon}${text}`]));
}

/** Why the line is as it is: what the crosswalk says and how sure it is, that a person chose, or why it was dropped. */
export function lineReason({ link, chosenBy, reason }: LedgerLine, locale: Locale): string {
  const words = CROSSWALK_WORDS[locale];
  if (reason !== undefined) return words.reason[reason];
  if (link === undefined) return chosenBy === undefined ? "" : words.chosenBy[chosenBy];
  const chosen = chosenBy === "choice" ? `${words.chosenBy.choice}${words.semicolon}` : "";
  return `${chosen}${linkReason(link, locale)}`;
}

/** A criterion that fits, and why: what several have in common is said once. */
export interface CandidateText {
  readonly criterion: Named;
  readonly reason: string;
}

/** What a row that is not settled may answer, the best first; of one that is doubtful it is the only one. */
export function candidateTexts(line: LedgerLine, locale: Locale): readonly CandidateText[] {
  const { candidates = [], target } = line;
  if (candidates.length === 0) return target ? [{ criterion: target, reason: lineReason(line, locale) }] : [];
  const words = CROSSWALK_WORDS[locale];
  const known = new Map<string, number>();
  return candidates.map((criterion, i) => {
    const own =
      criterion.confidence === "high"
        ? `${criterion.rationale[locale]}${words.bracketed(words.stillOpen)}`
        : linkReason(criterion, locale);
    const first = known.get(own);
    if (first === undefined) known.set(own, i + 1);
    return { criterion, reason: first === undefined ? own : words.sameReason(first) };
  });
}

/** The open rows that might answer a criterion for which nothing is there yet; empty where there is none. */
export function openRows({ target }: LedgerLine, { undecided }: LedgerGroups, locale: Locale): string {
  const words = CROSSWALK_WORDS[locale];
  const rows = undecided.filter(({ candidates = [] }) => candidates.some(({ id }) => id === target?.id));
  const numbers = [...new Set(rows.map(rowNumber))];
  return numbers.length === 0 ? "" : words.bracketed(words.openRows(numbers.join(words.comma), numbers.length));
}

/** Where a row, or each of several actions of it, stands: what a choice can name. */
export function choicePaths({ entry, actions }: LedgerLine): {
  readonly row: string;
  readonly actions: readonly string[];
} {
  return {
    row: entry === undefined ? "" : formatPath(entry),
    actions: actions.length > 1 ? actions.map(({ from }) => formatPath(from)) : [],
  };
}

type Named = NonNullable<LedgerLine["target"]>;

function linkReason(
  { rationale, confidence }: Pick<NonNullable<LedgerLine["link"]>, "rationale" | "confidence">,
  locale: Locale,
): string {
  const words = CROSSWALK_WORDS[locale];
  return `${rationale[locale]}${words.bracketed(`${words.confidenceTitle}${words.colon}${words.confidence[confidence]}`)}`;
}
