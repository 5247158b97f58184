import { shorten } from "../base/preview";
import type { Locale } from "../diagnostics/locale";
import type { NumberFault } from "./number-faults";

/** What a finding about numbers is worded from. */
export interface NumberArgs {
  readonly [name: string]: string | readonly string[];
  /** The numbers of the list as they stand, in one line. */
  readonly found: string;
  readonly repeated: readonly string[];
  readonly skipped: readonly string[];
}

export function numberArgs({ list, repeated, skipped }: NumberFault): NumberArgs {
  // A line has no place for more.
  const found = list.slice(0, MOST_SHOWN).map(({ number }) => number.written.replace(/、$/u, ""));
  return {
    found: shorten(found.join("、")),
    repeated: repeated.slice(0, MOST_NAMED),
    skipped: skipped.slice(0, MOST_NAMED),
  };
}

/** What is wrong with them, to stand behind the list: 「貳」重複，缺「參」. */
export function numberWords({ repeated, skipped }: NumberArgs, locale: Locale): string {
  const [twice, missing] = [repeated, skipped].map((numbers) => numbers.map((number) => number.replace(/、$/u, "")));
  const named = (numbers: readonly string[] = []) =>
    locale === "en" ? `"${numbers.join(", ")}"` : `「${numbers.join("、")}」`;
  const parts = [
    ...(repeated.length === 0 ? [] : [locale === "en" ? `${named(twice)} comes twice` : `${named(twice)}重複`]),
    ...(skipped.length === 0 ? [] : [locale === "en" ? `${named(missing)} is missing` : `缺${named(missing)}`]),
  ];
  if (parts.length === 0) parts.push(locale === "en" ? "out of order" : "次序顛倒");
  return locale === "en" ? `: ${parts.join(", ")}` : `，${parts.join("，")}`;
}

const MOST_SHOWN = 30;
const MOST_NAMED = 5;
