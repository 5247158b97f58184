/** A comment of a page that says on which line of its source what follows stands, counted from 0. */
export function lineMark(line: number): string {
  return `<!--line ${line}-->`;
}

/** The line that such a comment names; `undefined` for any other. */
export function markedLine(comment: string): number | undefined {
  const digits = /^line (?<line>\d{1,9})$/u.exec(comment)?.groups?.line;
  return digits === undefined ? undefined : Number(digits);
}
