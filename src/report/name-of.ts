import { englishName, shortEnglishName } from "../diagnostics/criterion-name";
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
export function shortNameOf(criterion: Named, locale: Locale): string {
  return locale === "en" ? shortEnglishName(criterion) : criterion.label;
}
