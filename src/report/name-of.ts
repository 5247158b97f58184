import { englishName } from "../diagnostics/criterion-name";
import type { Locale } from "../diagnostics/locale";

interface Named {
  readonly label: string;
  readonly title?: string | undefined;
}

/** What a report calls a criterion: in English by its English name with the official label beside it. */
export function nameOf(criterion: Named, locale: Locale): string {
  return locale === "en" ? englishName(criterion) : criterion.label;
}

/** The same where the official label stands elsewhere in the report. */
export function shortNameOf({ label, title = label }: Named, locale: Locale): string {
  return locale === "en" ? title : label;
}
