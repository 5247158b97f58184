import type { Excerpt } from "../diagnostics/diagnostic";
import { terminalText, widthOf } from "./terminal-text";

/** The passage that a finding is about, and below it a mark under its words: most Chinese letters are two wide. */
export function excerptLines({ text, offset, start, end }: Excerpt): readonly [passage: string, mark: string] {
  const before = (offset > 0 ? "…" : "") + terminalText(text.slice(0, start));
  const words = terminalText(text.slice(start, end));
  const passage = `${before}${words}${terminalText(text.slice(end))}`;
  return [passage, `${" ".repeat(widthOf(before))}${"^".repeat(Math.max(widthOf(words), 1))}`];
}
