import type { Excerpt } from "../diagnostics/diagnostic";
import { cutToWidth, terminalText, widthOf } from "./terminal-text";
import { cutFromStart } from "./wrap-text";

/**
 * The passage that a finding is about, and below it a mark under its words: most Chinese letters are two wide. What
 * does not fit into the columns is cut off around the words, so that the mark stays under them.
 */
export function excerptLines(
  { text, offset, start, end }: Excerpt,
  width: number,
): readonly [passage: string, mark: string] {
  const words = cutToWidth(terminalText(text.slice(start, end)), width);
  const whole = (offset > 0 ? "…" : "") + terminalText(text.slice(0, start));
  const rest = terminalText(text.slice(end));
  const room = Math.max(0, width - widthOf(words));
  // Either side has half of the room, and what the other leaves of it.
  const before = cutFromStart(whole, Math.max(Math.floor(room / 2), room - widthOf(rest)));
  const left = room - widthOf(before);
  const after = left > 0 ? cutToWidth(rest, left) : "";
  return [`${before}${words}${after}`, `${" ".repeat(widthOf(before))}${"^".repeat(Math.max(widthOf(words), 1))}`];
}
