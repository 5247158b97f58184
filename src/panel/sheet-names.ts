import { nameKey } from "../base/name-key";

/** The names that sheets give, each as it was first written. */
export interface SheetNames {
  /** The name as it was first written, without blanks at its ends. */
  readonly nameOf: (written: string) => string;
  /** Other ways in which a name was written, by that name; blanks at the ends are none. */
  readonly spellings: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Takes names that differ in nothing but blanks and width for one: nobody could tell two people by them. */
export function sheetNames(): SheetNames {
  const byWritten = new Map<string, string>();
  const byKey = new Map<string, string>();
  const spellings = new Map<string, Set<string>>();
  const nameOf = (written: string): string => {
    const known = byWritten.get(written);
    if (known !== undefined) return known;
    const trimmed = written.trim();
    const key = nameKey(written);
    const name = byKey.get(key) ?? trimmed;
    byKey.set(key, name);
    byWritten.set(written, name);
    if (trimmed !== name) spellings.set(name, (spellings.get(name) ?? new Set()).add(trimmed));
    return name;
  };
  return { nameOf, spellings };
}
