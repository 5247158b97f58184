import type { Locale } from "../diagnostics/locale";
import { findFramework } from "../frameworks/find-framework";
import type {
  ActionComparison,
  ComparedPlan,
  EntryComparison,
  PlanComparison,
} from "../map/comparison/plan-comparison";
import { CROSSWALK_NOTICES } from "../model/crosswalk-notice";
import { deadlineNote, fieldNote, unitsNote, wordingNotes } from "./change-notes";
import { COMPARISON_WORDS } from "./comparison-words";
import { CROSSWALK_WORDS } from "./crosswalk-words";
import { nameOf, shortNameOf } from "./name-of";
import { planPartItems } from "./plan-part-items";
import type { BlockReport, FactsBlock, ItemsBlock, ReportItem } from "./report-block";
import { rowName } from "./row-name";
import { type RowRelatives, relativesOf } from "./row-relatives";
import { REPORT_WORDS } from "./words";

/** The comparison of two plans as the parts of a report: what changed, criterion by criterion; what did not is counted. */
export function planComparisonBlocks(comparison: PlanComparison, locale: Locale): BlockReport {
  const words = COMPARISON_WORDS[locale];
  const { before, after, parts } = comparison;
  const { colon } = REPORT_WORDS[locale];
  const title = `${words.planTitle}${colon}${planName(before, locale)}${words.arrow}${planName(after, locale)}`;
  const around = planPartItems(parts, locale);
  const relatives = relativesOf(comparison.entries);
  const rows = comparison.entries.flatMap((entry) => rowBlock(entry, comparison, relatives, locale));
  return {
    title,
    blocks: [
      factsBlock(comparison, locale),
      ...(around.length === 0 ? [] : [{ kind: "items" as const, title: words.parts, items: around }]),
      ...rows,
    ],
  };
}

/** What a plan is called: its office and year. */
export function planName({ agency, rocYear }: ComparedPlan, locale: Locale): string {
  const { rocYear: year, bracketed, unnamedAgency } = REPORT_WORDS[locale];
  return `${agency ?? unnamedAgency}${rocYear === undefined ? "" : bracketed(year(rocYear))}`;
}

function factsBlock(comparison: PlanComparison, locale: Locale): FactsBlock {
  const words = COMPARISON_WORDS[locale];
  const { before, after, yearsApart, crosswalk, summary } = comparison;
  const { actions, entries, parts } = summary;
  const unknown = REPORT_WORDS[locale].unknownFramework;
  const names = [before, after].map(({ framework }) => framework ?? unknown);
  const isSame = actions.unchanged === sum(actions) && entries.unchanged === sum(entries) && parts === 0;
  const facts = [
    { heading: words.frameworks, text: [...new Set(names)].join(words.arrow) },
    ...(crosswalk === undefined
      ? []
      : [{ heading: words.crosswalk, text: CROSSWALK_NOTICES[crosswalk.basis][locale] }]),
    ...(yearsApart === null || yearsApart === 0 ? [] : [{ heading: words.years, text: words.yearsApart(yearsApart) }]),
    { heading: words.actions, text: words.fates(actions) },
    ...(actions.changed === 0 ? [] : [{ heading: words.amongChanged, text: words.ofChanged(actions) }]),
    { heading: words.entries, text: `${words.fates(entries)}${words.fateOfRows(entries)}` },
    ...(isSame ? [{ heading: words.result, text: words.noDifference }] : []),
  ];
  return { kind: "facts", facts };
}

function sum({
  unchanged,
  changed,
  added,
  removed,
}: Readonly<Record<"unchanged" | "changed" | "added" | "removed", number>>) {
  return unchanged + changed + added + removed;
}

/** A row that changed, with what its criteria are called and the link between them. */
function rowBlock(
  entry: EntryComparison,
  comparison: PlanComparison,
  relatives: RowRelatives,
  locale: Locale,
): readonly ItemsBlock[] {
  if (entry.fate === "unchanged") return [];
  const words = COMPARISON_WORDS[locale];
  const { before, after, links = [] } = entry;
  const own = comparison.actions.filter((action) => belongs(action, entry));
  const changed = own.filter((action) => action.fate !== "unchanged");
  const { name, mark } = rowName(entry, relatives, locale);
  // Of criteria that both editions have, the link says nothing new.
  const told = before?.criterion === after?.criterion ? [] : links;
  const notes = told.flatMap((link) => linkNote(comparison, link, locale));
  const items = [
    ...rowItems(entry, comparison.yearsApart, locale),
    ...changed.map((action) => actionItem(action, comparison, locale)),
  ];
  // Of a row that changed only because an action now stands in another one, that other row tells.
  if (items.length === 0 && mark === "") return [];
  const rest = own.length - changed.length;
  const unchanged = rest > 0 ? REPORT_WORDS[locale].bracketed(words.unchangedHere(rest)) : "";
  return [{ kind: "items", title: `${name}${mark}${unchanged}`, notes, items }];
}

/** An action belongs to the row in which it stands now, or stood when it is gone. */
function belongs({ before, after }: ActionComparison, entry: EntryComparison): boolean {
  return after === null ? before?.entry === entry.before?.entry : after.entry === entry.after?.entry;
}

/** What changed about the row itself. */
function rowItems({ changes }: EntryComparison, yearsApart: number | null, locale: Locale): readonly ReportItem[] {
  const words = COMPARISON_WORDS[locale];
  const { strategy, benefit, deadline, units } = changes;
  const texts = [
    ...(strategy === undefined ? [] : [fieldNote(words.strategy, strategy, locale)]),
    ...(benefit === undefined ? [] : [fieldNote(words.benefit, benefit, locale)]),
    ...(deadline === undefined ? [] : [deadlineNote(deadline, yearsApart, locale)]),
    ...(units === undefined ? [] : [unitsNote(units, locale)]),
  ];
  return texts.map((text): ReportItem => ({ fate: "changed", word: words.fate.changed, text, notes: [] }));
}

function actionItem(action: ActionComparison, { entries, yearsApart }: PlanComparison, locale: Locale): ReportItem {
  const words = COMPARISON_WORDS[locale];
  const { before, after, changes } = action;
  const fate = before === null ? "added" : after === null ? "removed" : "changed";
  const { text, criterion, deadline, units, target, result } = changes;
  const from = entries.find((entry) => entry.before !== null && entry.before.entry === before?.entry)?.before;
  const notes = [
    ...(text === undefined ? [] : wordingNotes(text, locale)),
    ...(criterion === undefined || from === undefined || from === null ? [] : [words.movedFrom(nameOf(from, locale))]),
    ...(deadline === undefined ? [] : [deadlineNote(deadline, yearsApart, locale)]),
    ...(units === undefined ? [] : [unitsNote(units, locale)]),
    ...(target === undefined ? [] : [fieldNote(words.target, target, locale)]),
    ...(result === undefined ? [] : [fieldNote(words.resultOf, result, locale)]),
  ];
  return { fate, word: words.fate[fate], text: (after ?? before)?.text ?? "", notes };
}

/** The link between two criteria, in the words of their frameworks where these are known. */
function linkNote({ crosswalk }: PlanComparison, link: number, locale: Locale): readonly string[] {
  const known = crosswalk?.links[link];
  if (crosswalk === undefined || known === undefined) return [];
  const { quoted, list } = REPORT_WORDS[locale];
  const { relation, confidence } = CROSSWALK_WORDS[locale];
  const named = (ids: readonly string[], framework: string) =>
    ids.map((id) => quoted(labelIn(framework, id, locale))).join(list);
  const [sources, targets] = [named(known.sources, crosswalk.from), named(known.targets, crosswalk.to)];
  const words = [relation[known.relation], confidence[known.confidence]] as const;
  return [COMPARISON_WORDS[locale].byLink(sources, targets, ...words)];
}

function labelIn(framework: string, id: string, locale: Locale): string {
  const criterion = findFramework(framework)?.criteria.find((one) => one.id === id);
  return criterion === undefined ? id : shortNameOf(criterion, locale);
}
