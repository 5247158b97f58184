/**
 * Whether a text holds a table as Markdown writes it: a line with bars between its cells, and below it the line of
 * dashes. Nothing else in Markdown is not read from plain text as well.
 */
export function looksLikeMarkdown(text: string): boolean {
  return TABLE.test(text);
}

/** Two columns or more, of which only the bars between them are required. */
const TABLE =
  /^[^\n|]{0,500}\|[^\n]{0,2000}\n {0,3}\|?[ \t]{0,40}:?-{1,200}:?[ \t]{0,40}(?:\|[ \t]{0,40}:?-{1,200}:?[ \t]{0,40}){1,40}\|?[ \t]{0,40}\r?$/mu;
