import { shorten } from "../base/preview";
import type { Locale } from "../diagnostics/locale";
import type { Ledger, LedgerLine } from "../model/ledger";
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
    undecided: lines.filter(({ kind }) => kind === "split"),
    dropped: lines.filter(({ kind }) => kind === "dropped"),
    placed: lines.filter(({ kind }) => !["split", "dropped", "new"].includes(kind)),
    unanswered: lines.filter(({ kind }) => kind === "new"),
  };
}

/** What the ledger is about, whose reading it follows, and how it came out. */
export function ledgerFacts({ from, to, crosswalk, summary }: Ledger, locale: Locale): readonly string[] {
  const words = CROSSWALK_WORDS[locale];
  const table =
    crosswalk === undefined
      ? []
      : [
          `${words.table}${words.colon}${words.derivation[crosswalk.derivation](crosswalk.via.join(words.comma))}`,
          `${words.notice}${words.colon}${crosswalk.notice[locale]}`,
        ];
  return [words.frameworks(from, to), ...table, words.summary(summary)];
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

/** The first words of every action of a line. */
export function actionTexts({ actions }: LedgerLine, locale: Locale): readonly string[] {
  const words = CROSSWALK_WORDS[locale];
  if (actions.length === 0) return [words.noActions];
  return actions.map(({ text, isPresent }) => `${shorten(text)}${isPresent === true ? words.presentMark : ""}`);
}

/** Why the line is as it is: what the crosswalk says and how sure it is, that a person chose, or why it was dropped. */
export function lineReason({ link, chosenBy, reason }: LedgerLine, locale: Locale): string {
  const words = CROSSWALK_WORDS[locale];
  if (reason !== undefined) return words.reason[reason];
  if (link === undefined) return chosenBy === undefined ? "" : words.chosenBy[chosenBy];
  const sure = `${words.confidenceTitle}${words.colon}${words.confidence[link.confidence]}`;
  const chosen = chosenBy === "choice" ? `${words.chosenBy.choice}${words.semicolon}` : "";
  return `${chosen}${link.rationale[locale]}${words.bracketed(sure)}`;
}
