import { NUMBERINGS } from "../source/heading-words";
import { ITEM_MARK } from "../source/item-words";
import { SENTENCE_END } from "../source/sentence-end";

/**
 * The paragraphs of a text in which line breaks only may end one: a line that begins with a number, or follows the end
 * of a sentence, is a paragraph of its own; any other goes on where the line before it stops.
 */
export function splitLines(text: string): readonly string[] {
  const paragraphs: string[][] = [];
  for (const line of text.split("\n")) {
    if (line.trim() === "") continue;
    const open = paragraphs.at(-1);
    if (open === undefined || startsAnew(line, open.at(-1) ?? "")) paragraphs.push([line.trim()]);
    else open.push(line.trim());
  }
  return paragraphs.map((lines) => lines.join("\n"));
}

function startsAnew(line: string, before: string): boolean {
  return SENTENCE_END.test(before.slice(-LONGEST_END)) || ITEM_MARK.test(line) || isSection(line.trim());
}

function isSection(line: string): boolean {
  return NUMBERINGS.some(({ inText, isForSections }) => isForSections && inText.test(line));
}

/** The closing signs after a sentence. */
const LONGEST_END = 8;
