import type { Tokens } from "marked";

/** A footnote (註腳) of Markdown, `[^1]: …`, in the form of a definition that nobody can refer to as a link. */
export function noteAt(source: string): Tokens.Def | undefined {
  const found = NOTE.exec(source);
  const { label, text } = found?.groups ?? {};
  if (found === null || label === undefined || text === undefined) return undefined;
  return { type: "def", raw: found[0], tag: noteTag(label), href: "", title: text };
}

/** What such a definition is known by. */
export function noteTag(label: string): string {
  return `${TAG}${label.toLowerCase()}`;
}

/** Whether a definition is a note. */
export function isNote({ tag }: Tokens.Def): boolean {
  return tag.startsWith(TAG);
}

/** What a note says. */
export function noteText({ title }: Tokens.Def): string {
  return title ?? "";
}

/** Whether a line begins a note. */
export function beginsNote(line: string): boolean {
  return NOTE_BEGINS.test(line.slice(0, LONGEST));
}

/** No label of a link has a line break. */
const TAG = "^\n";
const LONGEST = 100;
const NOTE_BEGINS = /^ {0,3}\[\^[^\]\s]{1,64}\]:/u;

/** Up to a blank line or the next definition. */
const NOTE = /^ {0,3}\[\^(?<label>[^\]\s]{1,64})\]:[ \t]*(?<text>[^\n]*(?:\n(?![ \t]*\n| {0,3}\[)[^\n]+)*)(?:\n|$)/u;
