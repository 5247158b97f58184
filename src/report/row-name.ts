import type { Locale } from "../diagnostics/locale";
import type { EntryComparison, EntryPlace } from "../map/comparison/plan-comparison";
import { COMPARISON_WORDS } from "./comparison-words";
import { nameOf } from "./name-of";
import type { RowRelatives } from "./row-relatives";
import { REPORT_WORDS } from "./words";

/** What a row is called, and what became of it where that is more than a change. */
export function rowName(
  { before, after, fate, counterparts = [] }: EntryComparison,
  { mergedInto, splitFrom }: RowRelatives,
  locale: Locale,
): { readonly name: string; readonly mark: string } {
  const { bracketed, list } = REPORT_WORDS[locale];
  const words = COMPARISON_WORDS[locale];
  const named = (places: readonly EntryPlace[]) =>
    [...new Set(places.map((place) => nameOf(place, locale)))].join(list);
  const name = [...new Set([before, after].flatMap((place) => (place === null ? [] : [nameOf(place, locale)])))];
  if (before === null || after === null) {
    const mark =
      fate === "merged"
        ? words.mergedInto(named(counterparts))
        : fate === "split"
          ? words.splitFrom(named(counterparts))
          : words.fate[fate === "added" ? "added" : "removed"];
    return { name: name.join(""), mark: bracketed(mark) };
  }
  const sources = mergedInto.get(after.entry) ?? [];
  const parts = splitFrom.get(before.entry) ?? [];
  const marks = [
    ...(sources.length === 0 ? [] : [words.mergedFrom(named([before, ...sources]))]),
    ...(parts.length === 0 ? [] : [words.splitInto(named([after, ...parts]))]),
  ];
  // No source of a row is more it than the others, and no part.
  const isOneSided = (sources.length === 0) !== (parts.length === 0);
  const shown = isOneSided ? nameOf(parts.length === 0 ? after : before, locale) : name.join(words.arrow);
  return { name: shown, mark: marks.map(bracketed).join("") };
}
