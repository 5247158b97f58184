import { Parser, Renderer, type Token, type Tokens } from "marked";
import { SOURCE_NUMBER } from "./html-lists";
import { lineMark } from "./line-mark";
import { shownMarkup } from "./markdown-markup";
import { isNote, noteText } from "./markdown-notes";

/**
 * Writes tokens of Markdown as a web page, in which HTML of the document's own finds its place. Comments say on which
 * line of the Markdown something begins.
 */
export function markdownToHtml(tokens: Token[]): string {
  const lines = new Map<object, number>();
  countLines(tokens, 0, lines);
  return Parser.parse(tokens, { renderer: new PlanRenderer(lines) });
}

class PlanRenderer extends Renderer {
  readonly #lines: ReadonlyMap<object, number>;

  constructor(lines: ReadonlyMap<object, number>) {
    super();
    this.#lines = lines;
  }

  override heading(token: Tokens.Heading): string {
    return this.#mark(token) + super.heading(token);
  }

  override paragraph(token: Tokens.Paragraph): string {
    return this.#mark(token) + super.paragraph(token);
  }

  override listitem(item: Tokens.ListItem): string {
    const number = ITEM_NUMBER.exec(item.raw)?.groups?.number;
    const html = super.listitem(item);
    return this.#mark(item) + (number === undefined ? html : html.replace("<li>", `<li ${SOURCE_NUMBER}="${number}">`));
  }

  override table(token: Tokens.Table): string {
    const first = this.#lines.get(token) ?? 0;
    const row = (cells: readonly Tokens.TableCell[], line: number): string =>
      lineMark(line) + this.tablerow({ text: cells.map((cell) => this.tablecell(cell)).join("") });
    // The line of dashes stands between the head and the first row.
    const rows = token.rows.map((cells, at) => row(cells, first + 2 + at));
    return `<table><thead>${row(token.header, first)}</thead><tbody>${rows.join("")}</tbody></table>`;
  }

  /** What is said beside the fence names a language: a sign of the markup. */
  override code(token: Tokens.Code): string {
    const info = (token.lang ?? "").trim();
    return this.#mark(token) + (info === "" ? "" : `<nav>${escaped(info)}</nav>`) + super.code(token);
  }

  override html(token: Tokens.HTML | Tokens.Tag): string {
    return this.#mark(token) + shownMarkup(token.text, token.block === true);
  }

  override def(token: Tokens.Def): string {
    if (!isNote(token)) return "";
    return `${this.#mark(token)}<div role="doc-footnote">${escaped(noteText(token))}</div>`;
  }

  /** The box of a task is a sign of the list. */
  override checkbox(): string {
    return "";
  }

  /** Struck text is still to be seen on the page, whereas deletions of a page are not. */
  override del({ tokens }: Tokens.Del): string {
    return `<s>${this.parser.parseInline(tokens)}</s>`;
  }

  #mark(token: object): string {
    const line = this.#lines.get(token);
    return line === undefined ? "" : lineMark(line);
  }
}

/** The number of an item as the author wrote it, which Markdown would count anew. */
const ITEM_NUMBER = /^\s*(?<number>\d{1,9}[.)])/u;

function escaped(text: string): string {
  return text.replace(/[&<>]/gu, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** On which line each block begins, counted from 0; what stands within an item goes on from there. */
function countLines(tokens: readonly Token[], first: number, lines: Map<object, number>): void {
  let line = first;
  for (const token of tokens) {
    lines.set(token, line);
    if (token.type === "list") {
      let at = line;
      // Among the kinds of token only a list has items.
      for (const item of (token as Tokens.List).items) {
        lines.set(item, at);
        countLines(item.tokens, at, lines);
        at += breaksIn(item.raw);
      }
    } else if (token.type === "blockquote") countLines(token.tokens ?? [], line, lines);
    line += breaksIn(token.raw);
  }
}

function breaksIn(text: string): number {
  return text.match(/\n/gu)?.length ?? 0;
}
