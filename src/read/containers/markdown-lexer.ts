import { Lexer, type Token, Tokenizer, type Tokens } from "marked";

/** The tokens of Markdown, and how many texts have signs in them that were left as they stand. */
export interface LexedMarkdown {
  readonly tokens: Token[];
  readonly kept: number;
}

/** Takes Markdown (標記文字) apart; what would take too long to understand within a line stays as it is written. */
export function lexMarkdown(source: string): LexedMarkdown {
  const lexer = new PatientLexer();
  const tokens = lexer.lex(source);
  return { tokens, kept: lexer.kept };
}

/** Finding the pairs of signs of a text takes the time of its length for each of them. */
class PatientLexer extends Lexer {
  kept = 0;
  #patience = PATIENCE;

  constructor() {
    super({ gfm: true, tokenizer: new PlainTokenizer() });
  }

  override inlineTokens(source: string, tokens: Token[] = []): Token[] {
    this.#patience -= source.length * ((source.match(SIGN)?.length ?? 0) + 1);
    if (this.#patience >= 0) return super.inlineTokens(source, tokens);
    if (SIGN_WITHIN.test(source)) this.kept++;
    tokens.push({ type: "text", raw: source, text: source });
    return tokens;
  }
}

/** Addresses stay text, so that no text is searched for them. */
class PlainTokenizer extends Tokenizer {
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

/** Up to the next sign, or the blank that may be one of two before a line break. */
const PLAIN_TEXT = /^(?:`+|~+|[^`~])[^\\<![`*_~ ]*/u;
