import { formatDeadline } from "../calendar/deadline";
import type { Locale } from "../diagnostics/locale";
import type { DeadlineChange } from "../map/comparison/compare-deadlines";
import type { FigureChange } from "../map/comparison/compare-figures";
import type { TextChange } from "../map/comparison/compare-texts";
import type { UnitsChange } from "../map/comparison/compare-units";
import { COMPARISON_WORDS } from "./comparison-words";
import { REPORT_WORDS } from "./words";

/** What to say below a text that changed: how it read before, how alike they are, which figures differ. */
export function wordingNotes(change: TextChange, locale: Locale): readonly string[] {
  const { before, likeness, figures, isFinalSignOnly = false } = change;
  const { colon, bracketed } = REPORT_WORDS[locale];
  const words = COMPARISON_WORDS[locale];
  if (isFinalSignOnly) return sideNotes(change, locale);
  const alike = likeness === null ? "" : bracketed(words.likeness(likeness.percent));
  const was = before === null ? [] : [`${words.wording}${alike}${colon}${before}`];
  return [...was, ...sideNotes({ figures }, locale)];
}

/** What to say below a text that stands before and after in one line: which figures differ, or only the sign at the end. */
export function sideNotes(
  { figures, isFinalSignOnly }: Pick<TextChange, "figures" | "isFinalSignOnly">,
  locale: Locale,
): readonly string[] {
  const { colon } = REPORT_WORDS[locale];
  const { figures: heading, finalSignOnly } = COMPARISON_WORDS[locale];
  if (isFinalSignOnly === true) return [finalSignOnly];
  return figures.length === 0 ? [] : [`${heading}${colon}${figuresText(figures, locale)}`];
}

/** A field before and after in one line, such as a target. */
export function fieldNote(heading: string, change: TextChange, locale: Locale): string {
  const { colon, bracketed } = REPORT_WORDS[locale];
  const { arrow, none, finalSignOnly } = COMPARISON_WORDS[locale];
  const { before, after, figures, isFinalSignOnly } = change;
  const told = isFinalSignOnly === true ? finalSignOnly : figuresText(figures, locale);
  return `${heading}${colon}${before ?? none}${arrow}${after ?? none}${told === "" ? "" : bracketed(told)}`;
}

/** `yearsApart` is how far the deadline went on with the plan before its days are counted. */
export function deadlineNote(
  { before, after, daysLater }: DeadlineChange,
  yearsApart: number | null,
  locale: Locale,
): string {
  const { colon, bracketed } = REPORT_WORDS[locale];
  const words = COMPARISON_WORDS[locale];
  const said = (deadline: DeadlineChange["before"]) => (deadline === null ? words.none : formatDeadline(deadline));
  const moved =
    daysLater === null || daysLater === 0 ? "" : daysLater > 0 ? words.later(daysLater) : words.earlier(-daysLater);
  const note = moved === "" ? "" : bracketed(`${words.carriedBy(yearsApart ?? 0)}${moved}`);
  return `${words.deadline}${colon}${said(before)}${words.arrow}${said(after)}${note}`;
}

export function unitsNote({ added, removed, renamed }: UnitsChange, locale: Locale): string {
  const { colon, semicolon, list, bracketed } = REPORT_WORDS[locale];
  const words = COMPARISON_WORDS[locale];
  const parts = [
    ...(removed.length === 0 ? [] : [`${words.removed} ${removed.join(list)}`]),
    ...(added.length === 0 ? [] : [`${words.added} ${added.join(list)}`]),
    ...renamed.map(({ before, after }) => `${before}${words.arrow}${after}${bracketed(words.renamed)}`),
  ];
  return `${words.units}${colon}${parts.join(semicolon)}`;
}

function figuresText(figures: readonly FigureChange[], locale: Locale): string {
  const { list } = REPORT_WORDS[locale];
  const { arrow, none } = COMPARISON_WORDS[locale];
  return figures.map(({ before, after }) => `${before ?? none}${arrow}${after ?? none}`).join(list);
}
