import { formatPath } from "../base/path";
import type { Diagnostic } from "../diagnostics/diagnostic";
import type { Locale } from "../diagnostics/locale";
import { describePath } from "./path-words";
import { REPORT_WORDS } from "./words";

/** What a correction puts where, one line for each different change; the same change in several places is one. */
export function fixWords({ path, fix }: Diagnostic, locale: Locale): readonly string[] {
  const words = REPORT_WORDS[locale];
  const counts = new Map<string, { readonly where: string; count: number }>();
  for (const { path: at, value, within, replaces = "" } of fix?.edits ?? []) {
    const where = formatPath(at) === formatPath(path) ? "" : `${describePath(at, locale)}${words.colon}`;
    const change = within === undefined ? words.fixTo(String(value)) : words.fixWords(replaces, String(value));
    // Words that change alike wherever they stand are told once.
    const key = within === undefined ? where + change : change;
    const known = counts.get(key);
    if (known === undefined) counts.set(key, { where: within === undefined ? where : "", count: 1 });
    else known.count++;
  }
  return [...counts].map(([key, { where, count }]) => {
    const change = key.slice(where.length);
    return `${where}${change}${count > 1 ? words.bracketed(words.times(count)) : ""}`;
  });
}
