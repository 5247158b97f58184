import { formatPath } from "../base/path";
import type { Locale } from "../diagnostics/locale";
import type { Correction } from "./checked-file";
import { describePlace } from "./path-words";
import { REPORT_WORDS } from "./words";

/** The same change of the same words at one place of a document. */
export interface CorrectedPlace extends Pick<Correction, "code" | "path"> {
  /** The place in the words of a reader. */
  readonly place: string;
  /** What was changed to what, and how many times. */
  readonly change: string;
}

/** The corrections of a document as a reader would list them: the same change in one place is told once. */
export function correctedPlaces(corrections: readonly Correction[], locale: Locale): readonly CorrectedPlace[] {
  const words = REPORT_WORDS[locale];
  const groups = new Map<string, { readonly first: Correction; count: number }>();
  for (const first of corrections) {
    const key = JSON.stringify([first.code, formatPath(first.path), first.from, first.to]);
    const known = groups.get(key);
    if (known === undefined) groups.set(key, { first, count: 1 });
    else known.count++;
  }
  return [...groups.values()].map(({ first, count }) => ({
    code: first.code,
    path: first.path,
    place: describePlace(first, locale),
    change: `${words.fixWords(...narrowed(first))}${count > 1 ? words.bracketed(words.times(count)) : ""}`,
  }));
}

/** Of a long text that was put in the place of another only what differs, with a few letters around it. */
function narrowed({ from, to }: Correction): readonly [from: string, to: string] {
  if (Math.max(from.length, to.length) <= LONGEST) return [from, to];
  const shortest = Math.min(from.length, to.length);
  let start = 0;
  while (start < shortest && from[start] === to[start]) start++;
  let rest = 0;
  while (rest < shortest - start && from.at(-1 - rest) === to.at(-1 - rest)) rest++;
  const first = Math.max(0, start - AROUND);
  const last = Math.max(0, rest - AROUND);
  const part = (text: string) =>
    `${first > 0 ? "…" : ""}${text.slice(first, text.length - last)}${last > 0 ? "…" : ""}`;
  return [part(from), part(to)];
}

/** Longer texts are cut down to what differs. */
const LONGEST = 24;
const AROUND = 4;
