import { HIDDEN, KNOWN } from "./html-elements";

/**
 * HTML within Markdown, so that no words are lost in it: within a line, tags that hide what follows them, or that no
 * page knows, are words (「代碼<name>欄位」); so are such elements of a block where they are not closed in it.
 *
 * @see https://github.github.com/gfm/#disallowed-raw-html-extension-
 */
export function shownMarkup(html: string, isBlock: boolean): string {
  const isOpen = isBlock ? openIn(html) : undefined;
  return html.replace(TAG, (tag, name: string) => {
    const known = name.toLowerCase();
    const hides = HIDDEN.has(known) || RAW.has(known);
    const isShown = isOpen === undefined ? hides || !KNOWN.has(known) : hides && isOpen(known);
    return isShown && !READINGS.has(known) ? `&lt;${tag.slice(1)}` : tag;
  });
}

const TAG = /<\/?(?<name>[a-z][a-z0-9:-]{0,40})(?=[\s/>]|$)[^<>]*>?/giu;

/** The readings of a word, which are closed by what follows them. */
const READINGS: ReadonlySet<string> = new Set(["rp", "rt"]);

/** Elements in which no tags are seen, up to the end of the document where they are not closed. */
const RAW: ReadonlySet<string> = new Set("iframe plaintext textarea xmp".split(" "));

/** Tells which elements of a block begin more often than they end. */
function openIn(html: string): (name: string) => boolean {
  const depth = new Map<string, number>();
  for (const { 0: tag, groups } of html.matchAll(TAG)) {
    const name = groups?.name?.toLowerCase() ?? "";
    depth.set(name, (depth.get(name) ?? 0) + (tag.startsWith("</") ? -1 : 1));
  }
  return (name) => (depth.get(name) ?? 0) > 0;
}
