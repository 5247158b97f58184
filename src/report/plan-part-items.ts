import { formatRocDate } from "../calendar/roc-date";
import type { Locale } from "../diagnostics/locale";
import type { ItemComparison, PartsComparison } from "../map/comparison/plan-comparison";
import { sideNotes, wordingNotes } from "./change-notes";
import { COMPARISON_WORDS } from "./comparison-words";
import type { ReportItem } from "./report-block";
import { REPORT_WORDS } from "./words";

/** What changed in the plans around their tables. */
export function planPartItems(parts: PartsComparison, locale: Locale): readonly ReportItem[] {
  const words = COMPARISON_WORDS[locale];
  const { adopted, period } = parts;
  const texts = (["agency", "agencyClass", "title", "scope"] as const).flatMap((part) => {
    const change = parts[part];
    if (change === undefined) return [];
    const isRenamed = part === "agency" && parts.agency?.isRenamed === true;
    const notes = [...sideNotes(change, locale), ...(isRenamed ? [words.renamed] : [])];
    return [sided(words.part[part], change.before, change.after, locale, notes)];
  });
  const date = (iso: string | null) => (iso === null ? null : dateText(iso, locale));
  const ends = (from: NonNullable<PartsComparison["period"]>["before"]) =>
    from === null ? null : words.until(dateText(from.from, locale), dateText(from.to, locale));
  const dates = [
    ...(adopted === undefined ? [] : [sided(words.part.adopted, date(adopted.before), date(adopted.after), locale)]),
    ...(period === undefined ? [] : [sided(words.part.period, ends(period.before), ends(period.after), locale)]),
  ];
  const lists = (["legalBasis", "goals", "monitoring", "rewards"] as const).flatMap((part) =>
    parts[part].flatMap((item) => listedItem(words.part[part], item, locale)),
  );
  return [...texts, ...dates, ...lists];
}

/** A part before and after in one line. */
function sided(
  heading: string,
  before: string | null,
  after: string | null,
  locale: Locale,
  notes: readonly string[] = [],
): ReportItem {
  const { colon } = REPORT_WORDS[locale];
  const { arrow, fate: fates } = COMPARISON_WORDS[locale];
  const fate = before === null ? "added" : after === null ? "removed" : "changed";
  const text = before === null || after === null ? (before ?? after ?? "") : `${before}${arrow}${after}`;
  return { fate, word: fates[fate], text: `${heading}${colon}${text}`, notes };
}

function listedItem(heading: string, item: ItemComparison, locale: Locale): readonly ReportItem[] {
  const { fate, before, after, change } = item;
  if (fate === "unchanged") return [];
  const { colon } = REPORT_WORDS[locale];
  const text = `${heading}${colon}${(after ?? before)?.text ?? ""}`;
  const notes = change === undefined ? [] : wordingNotes(change, locale);
  return [{ fate, word: COMPARISON_WORDS[locale].fate[fate], text, notes }];
}

/** English keeps ISO dates. */
function dateText(iso: string, locale: Locale): string {
  if (locale === "en") return iso;
  const written = formatRocDate(iso);
  return written.ok ? written.value : iso;
}
