import { markdownText } from "../../base/markdown-text";

/** Text made safe as a paragraph or an item of a list of Markdown: it does not begin as a list or a rule would. */
export function paragraphText(text: string): string {
  return markdownText(text)
    .replace(/^(?<sign>[-+=])/u, "\\$<sign>")
    .replace(/^(?<number>\d{1,9})(?<sign>[.)])/u, "$<number>\\$<sign>");
}
