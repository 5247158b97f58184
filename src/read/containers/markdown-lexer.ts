import { Lexer, type Token, Tokenizer, type Tokens } from "marked";
import { noteAt, noteTag } from "./markdown-notes";

/** The tokens of Markdown, and how many texts have signs in them that were left as they stand. */
export interface LexedMarkdown {
  readonly tokens: Token[];
  readonly kept: number;
  /** Rows of tables with more cells than there are columns, as they begin. */
  readonly surplus: readonly string[];
}

/** Takes Markdown (標記文字) apart; what would take too long to understand within a line stays as it is written. */
export function lexMarkdown(source: string): LexedMarkdown {
  const lexer = new PatientLexer();
  const tokens = lexer.lex(source);
  return { tokens, kept: lexer.kept, surplus: lexer.surplus };
}

/** Finding the pairs of signs of a text takes the time of its length for each of them. */
class PatientLexer extends Lexer {
  kept = 0;
  readonly surplus: readonly string[];
  #patience = PATIENCE;

  constructor() {
    const tokenizer = new PlainTokenizer();
    super({ gfm: true, tokenizer });
    this.surplus = tokenizer.surplus;
  }

  override inlineTokens(source: string, tokens: Token[] = []): Token[] {
    this.#patience -= source.length * ((source.match(SIGN)?.length ?? 0) + 1);
    if (this.#patience >= 0) return super.inlineTokens(source, tokens);
    if (SIGN_WITHIN.test(source)) this.kept++;
    tokens.push({ type: "text", raw: source, text: source });
    return tokens;
  }
}

/** Addresses stay text, so that no text is searched for them; what other readers of Markdown drop is kept. */
class PlainTokenizer extends Tokenizer {
  readonly surplus: string[] = [];

  /** Text that looks like the definition of a link says something: 「[附註]: 每季檢討」. */
  override def(source: string): Tokens.Def | undefined {
    const note = noteAt(source);
    if (note !== undefined) return note;
    const definition = super.def(source);
    return definition !== undefined && ADDRESS.test(definition.href) ? definition : undefined;
  }

  /** The sign of a note is a sign of the markup where there is such a note. */
  override reflink(
    source: string,
    links: Record<string, unknown>,
  ): Tokens.Link | Tokens.Image | Tokens.Text | undefined {
    const found = NOTE_SIGN.exec(source);
    if (found !== null && Object.hasOwn(links, noteTag(found.groups?.label ?? "")))
      return { type: "text", raw: found[0], text: "" };
    // As many of its kind as the parser itself hands over.
    return super.reflink(source, links as Parameters<Tokenizer["reflink"]>[1]);
  }

  /** A line in a cell that was meant as text begins one cell more, which belongs to the last. */
  override table(source: string): Tokens.Table | undefined {
    const table = super.table(source);
    if (table === undefined) return undefined;
    const lines = table.raw.split("\n").slice(2);
    table.rows.forEach((row, at) => {
      const cells = cellsOf(lines[at] ?? "");
      const last = row.at(-1);
      const text = cells.slice(row.length - 1).join("|");
      if (last === undefined || cells.slice(row.length).every((cell) => cell.trim() === "")) return;
      this.surplus.push(text);
      row[row.length - 1] = { ...last, text, tokens: this.lexer.inline(text) };
    });
    return table;
  }
  override url(): Tokens.Link | undefined {
    return undefined;
  }

  override inlineText(source: string): Tokens.Text | undefined {
    const raw = PLAIN_TEXT.exec(source)?.[0];
    return raw === undefined ? undefined : { type: "text", raw, text: raw, escaped: this.lexer.state.inRawBlock };
  }
}

/** Signs times length, for a document: a second or so; a document of 10 MB that means no harm takes a tenth of it. */
const PATIENCE = 200_000_000;

const SIGN = /[\\`*_~[\]<!&]/gu;
const SIGN_WITHIN = /[\\`*_~[\]<!&]/u;

/** What a link may lead to; anything else was meant to be read. */
const ADDRESS = /^(?:[a-z][a-z0-9+.-]{1,20}:|[#/?.]|www\.)|^[\w.-]{1,100}\.[a-z]{2,6}(?:[/?#]|$)/iu;

const NOTE_SIGN = /^\[\^(?<label>[^\]\s]{1,64})\]/u;

/** A pair of backslashes before it is one, and escapes nothing. */
const BORDER = /\|(?<=(?<!\\)(?:\\\\)*\|)/u;

/** The cells of a line of a table, as the parser parts them. */
function cellsOf(line: string): readonly string[] {
  const cells = line.split(BORDER);
  if (cells[0]?.trim() === "") cells.shift();
  if (cells.at(-1)?.trim() === "") cells.pop();
  return cells.map((cell) => cell.trim().replaceAll("\\|", "|"));
}

/** Up to the next sign, or the blank that may be one of two before a line break. */
const PLAIN_TEXT = /^(?:`+|~+|[^`~])[^\\<![`*_~ ]*/u;
