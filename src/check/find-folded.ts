/** A stretch of a text that reads as something, whatever its blanks, width and case. */
export interface FoundText {
  /** In UTF-16 units of the text itself. */
  readonly start: number;
  readonly end: number;
}

/** A text as `fold` makes it, and for each unit of it where it stands in the text. */
export interface FoldedText {
  readonly folded: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** Folds a text letter by letter, so that what is found in it can be cut out of the text as written. */
export function foldWithPlaces(text: string): FoldedText {
  let folded = "";
  const starts: number[] = [];
  const ends: number[] = [];
  let at = 0;
  for (const letter of text) {
    const plain = letter.normalize("NFKC").replace(/\s+/gu, "").toLowerCase();
    for (let i = 0; i < plain.length; i++) {
      starts.push(at);
      ends.push(at + letter.length);
    }
    folded += plain;
    at += letter.length;
  }
  return { folded, starts, ends };
}

/** Where a folded name stands in a text, from left to right, none overlapping another. */
export function findFolded({ folded, starts, ends }: FoldedText, name: string): readonly FoundText[] {
  const found: FoundText[] = [];
  if (name === "") return found;
  for (let at = folded.indexOf(name); at !== -1; at = folded.indexOf(name, at + name.length)) {
    // Every unit of the folded text has a place.
    found.push({ start: starts[at] ?? 0, end: ends[at + name.length - 1] ?? 0 });
  }
  return found;
}
