import { widthOf } from "./terminal-text";

/**
 * Breaks a text into lines of at most so many columns: at blanks, or between Chinese letters, but never before a mark
 * that closes something (避頭點). A word that is longer than a line stays whole.
 */
export function wrapText(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const piece of text.match(PIECES) ?? []) {
    if (line !== "" && widthOf(line) + widthOf(piece.trimEnd()) > width) {
      lines.push(line.trimEnd());
      line = "";
    }
    line += line === "" ? piece.trimStart() : piece;
  }
  return [...lines, line.trimEnd()];
}

/** A word with the blanks after it, or a wide letter with the marks that may not begin a line. */
const PIECES =
  /(?:[\u2E80-\u9FFF\uF900-\uFAFF\uFF00-\uFFEF「『（《]|[^\s\u2E80-\u9FFF\uF900-\uFAFF\uFF00-\uFFEF]+)[，、。；：！？）」』》]*\s*|\s+/gu;
