import { countLeading } from "../base/count-leading";
import type { Span } from "../base/span";
import type { SourceDocument } from "./source/source-document";

/**
 * Says in which column (欄位置) of its line of the file a stretch of Markdown begins, from 1: its first words are looked for in the line
 * as often as they stand before it in the text without markup. `undefined` where they are not found, and in endless lines.
 */
export function columnInLine({ text, file, lines = [] }: SourceDocument): (span: Span) => number | undefined {
  const fileLines = file?.split(LINE_BREAK) ?? [];
  return ({ start, end }) => {
    const at = countLeading(lines, (each) => each.start <= start) - 1;
    const line = lines[at]?.line;
    const printed = line === undefined ? undefined : fileLines[line - 1];
    if (line === undefined || printed === undefined || printed.length > LONGEST) return undefined;
    let first = at;
    while (first > 0 && lines[first - 1]?.line === line) first--;
    const [words = ""] = text.slice(start, Math.min(end, start + ENOUGH)).split("\n");
    const from = lines[first]?.start ?? start;
    if (words === "" || start - from > LONGEST) return undefined;
    let column = -1;
    for (let seen = text.indexOf(words, from); seen !== -1 && seen <= start; seen = text.indexOf(words, seen + 1)) {
      column = printed.indexOf(words, column + 1);
      if (column === -1) return undefined;
    }
    return column === -1 ? undefined : column + 1;
  };
}

const LINE_BREAK = /\r\n|\n|\r/u;
const LONGEST = 5000;
const ENOUGH = 12;
