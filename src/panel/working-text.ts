import { toExact } from "../base/exact-text";
import type { Ratio } from "../base/ratio";
import { type RoundingPolicy, round } from "../base/rounding";
import type { Locale } from "../diagnostics/locale";

/** What a working needs to know of the call. */
export interface Wording {
  readonly locale: Locale;
  readonly rounding: RoundingPolicy;
}

/** A number of the arithmetic; a fraction in brackets. */
export function termText(value: Ratio): string {
  const text = toExact(value);
  return text.includes("/") ? `(${text})` : text;
}

/** `88 + 91 + 90`. */
export function sumText(terms: readonly Ratio[]): string {
  return terms.map(termText).join(" + ");
}

/** `(88 + 91 + 90) ÷ 3 = 89.67（精確值 269/3）`. */
export function meanText(terms: readonly Ratio[], value: Ratio, wording: Wording): string {
  const sum = terms.length === 1 ? sumText(terms) : `(${sumText(terms)})`;
  return `${sum} ÷ ${terms.length} = ${resultText(value, wording)}`;
}

/** The rounded value, with the exact one beside where they differ. */
export function resultText(value: Ratio, { locale, rounding }: Wording): string {
  const rounded = String(round(value, rounding));
  const exact = toExact(value);
  if (rounded === exact) return rounded;
  return locale === "en" ? `${rounded} (exactly ${exact})` : `${rounded}（精確值 ${exact}）`;
}
