import type { Locale } from "../diagnostics/locale";

/**
 * What a finding rests on where only the data names it, in both languages: `reference` as it stands, and in English
 * `lead` with the letters and addresses that `reference` gives.
 */
export function referenceSource(reference: string, lead: string): Readonly<Record<Locale, string>> {
  const named = (reference.match(NAMED) ?? []).join(" ; ");
  return { "zh-TW": reference, en: named === "" ? lead : `${lead}: ${named}` };
}

/** A letter after its date, or an address. */
const NAMED = /(?<=日)\p{Script=Han}{2,8}字第\d{6,12}號|https?:\/\/\S+/gu;
