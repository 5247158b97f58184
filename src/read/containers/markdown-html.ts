import { Parser, Renderer, type Token, type Tokens } from "marked";
import { SOURCE_NUMBER } from "./html-lists";

/** Writes tokens of Markdown as a web page, in which HTML of the document's own finds its place. */
export function markdownToHtml(tokens: Token[]): string {
  const renderer = new Renderer();
  const listItem = renderer.listitem;
  renderer.listitem = function (item: Tokens.ListItem): string {
    const number = ITEM_NUMBER.exec(item.raw)?.groups?.number;
    const html = listItem.call(this, item);
    return number === undefined ? html : html.replace("<li>", `<li ${SOURCE_NUMBER}="${number}">`);
  };
  // Struck text is still to be seen on the page, whereas deletions of a page are not.
  renderer.del = function ({ tokens: struck }: Tokens.Del): string {
    return `<s>${this.parser.parseInline(struck)}</s>`;
  };
  return Parser.parse(tokens, { renderer });
}

/** The number of an item as the author wrote it, which Markdown would count anew. */
const ITEM_NUMBER = /^\s*(?<number>\d{1,9}[.)])/u;
