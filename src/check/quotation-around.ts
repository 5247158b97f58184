/**
 * What stands between the quotation marks (引號) or title marks (書名號) around some words of a text, without the
 * marks; `undefined` where the words stand in none, or the marks are further away than a name is long.
 */
export function quotationAround(text: string, start: number, end: number): string | undefined {
  const from = Math.max(0, start - LONGEST);
  const before = text.slice(from, start);
  const behind = text.slice(end, end + LONGEST);
  for (const [open, close] of MARKS) {
    const opened = before.lastIndexOf(open);
    if (opened < 0 || before.indexOf(close, opened) >= 0) continue;
    const closed = behind.indexOf(close);
    if (closed < 0) continue;
    return text.slice(from + opened + 1, end + closed);
  }
  return undefined;
}

/** Names of laws, plans and systems are shorter. */
const LONGEST = 40;

const MARKS = [
  ["「", "」"],
  ["『", "』"],
  ["《", "》"],
  ["〈", "〉"],
  ["“", "”"],
] as const;
