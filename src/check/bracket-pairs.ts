import { append } from "../base/append";
/** A bracket or quotation mark (括號、引號) in a text. */
export interface Bracket {
  readonly sign: string;
  readonly at: number;
}

/** How the brackets of a text go together. */
export interface BracketPairs {
  readonly pairs: readonly (readonly [open: Bracket, close: Bracket])[];
  /** Opened and never closed, or only by a bracket of another kind. */
  readonly unclosed: readonly Bracket[];
  readonly unopened: readonly Bracket[];
}

/**
 * Pairs the brackets of a text. Half and full width go together, because that is a fault of another kind; the bracket
 * of an enumeration such as `1)` or `甲）` belongs to none. Takes time in proportion to the text, however they nest.
 */
export function bracketPairs(text: string): BracketPairs {
  const pairs: (readonly [Bracket, Bracket])[] = [];
  const unclosed: Bracket[] = [];
  const unopened: Bracket[] = [];
  const open: (Bracket & { readonly kind: string })[] = [];
  // How many of each kind are open tells whether it is worth while to look down the stack.
  const opened = new Map<string, number>();
  for (const { 0: sign, index: at } of text.matchAll(BRACKETS)) {
    if (pairs.length === MOST_PAIRS) return { pairs, unclosed, unopened };
    const kind = OPENING.get(sign);
    if (kind !== undefined) {
      open.push({ sign, at, kind });
      opened.set(kind, (opened.get(kind) ?? 0) + 1);
      if (open.length === MOST_ODD) break;
      continue;
    }
    const closed = CLOSING.get(sign) ?? "";
    if ((opened.get(closed) ?? 0) === 0) {
      if (!isEnumeration(text, sign, at)) unopened.push({ sign, at });
      if (unopened.length === MOST_ODD) break;
      continue;
    }
    for (let top = open.pop(); top !== undefined; top = open.pop()) {
      opened.set(top.kind, (opened.get(top.kind) ?? 0) - 1);
      if (top.kind === closed) {
        pairs.push([
          { sign: top.sign, at: top.at },
          { sign, at },
        ]);
        break;
      }
      unclosed.push({ sign: top.sign, at: top.at });
    }
  }
  append(
    unclosed,
    open.map(({ sign, at }) => ({ sign, at })),
  );
  return { pairs, unclosed: unclosed.sort((a, b) => a.at - b.at), unopened };
}

/** 「1)」「(1)」「甲）」「a)」 at the beginning or behind a blank or a mark. */
function isEnumeration(text: string, sign: string, at: number): boolean {
  return (sign === ")" || sign === "）") && ENUMERATION.test(text.slice(Math.max(0, at - 4), at));
}

const KINDS = ["「」", "『』", "（）", "()", "《》", "〈〉", "【】", "〔〕", "［］", "“”"] as const;

/** Round ones are of one kind in either width. */

const OPENING: ReadonlyMap<string, string> = new Map(KINDS.map((kind) => [kind.charAt(0), kindOf(kind)]));
const CLOSING: ReadonlyMap<string, string> = new Map(KINDS.map((kind) => [kind.charAt(1), kindOf(kind)]));

function kindOf(kind: string): string {
  return kind === "()" ? "（" : kind.charAt(0);
}

const BRACKETS = /[「」『』（）()《》〈〉【】〔〕［］“”]/gu;
const ENUMERATION = /(?:^|[\s，。、；：,;:])(?:\d{1,3}|[０-９]{1,3}|[a-zA-Z]|[一二三四五六七八九十]{1,3}|[甲乙丙丁])$/u;

/** A text with more odd halves, or so deep, is not looked at any further. */
const MOST_ODD = 1000;
const MOST_PAIRS = 20_000;
