import { decodeText } from "../read";

/**
 * The name of a document by which its kind is told where its content leaves that open. Standard input has none, so that
 * Markdown in it is known by its shape: a heading with number signs, or the line of dashes below the head of a table.
 */
export function documentName(path: string, bytes: Uint8Array): string {
  if (path !== "-") return path;
  const text = decodeText(bytes);
  return text.ok && isMarkdown(text.value) ? "stdin.md" : path;
}

function isMarkdown(text: string): boolean {
  return HEADING.test(text) || TABLE.test(text);
}

const HEADING = /^#{1,6} [^\s#]/mu;
/** Two cells or more, of which only the bars between them are required. */
const TABLE =
  /^ {0,3}\|?[ \t]{0,40}:?-{1,200}:?[ \t]{0,40}(?:\|[ \t]{0,40}:?-{1,200}:?[ \t]{0,40}){1,40}\|?[ \t]{0,40}\r?$/mu;
