import stringWidth from "string-width";
import { onOneLine } from "../base/on-one-line";

/**
 * Text of a document made safe for one line of a terminal: control characters, which could move the cursor or change
 * the window, and marks that reverse the reading direction are shown as �, line breaks as a blank.
 */
export function terminalText(text: string): string {
  return onOneLine(text).replace(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu, "\uFFFD");
}

/** Columns of the terminal that a text fills; most Chinese letters fill two. */
export function widthOf(text: string): number {
  return stringWidth(text);
}

export function padEnd(text: string, width: number): string {
  return text + " ".repeat(Math.max(0, width - widthOf(text)));
}

export function padStart(text: string, width: number): string {
  return " ".repeat(Math.max(0, width - widthOf(text))) + text;
}

/** Cuts a text to a number of columns, marking the cut with an ellipsis. */
export function cutToWidth(text: string, width: number): string {
  if (widthOf(text) <= width) return text;
  let kept = "";
  let used = 0;
  for (const letter of text) {
    used += widthOf(letter);
    if (used > width - 1) break;
    kept += letter;
  }
  return `${kept}…`;
}
