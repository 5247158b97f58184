/** What was expected where JSON ends to be JSON. */
export type JsonExpectation =
  | "value"
  | "value-or-end"
  | "key"
  | "key-or-end"
  | "colon"
  | "comma-or-bracket"
  | "comma-or-brace"
  | "string"
  | "escape"
  | "end";

/** What a walk over JSON text sees that `JSON.parse` does not tell on every platform. */
export interface JsonScan {
  /** The first place that is no JSON, and what should be there. */
  readonly fault?: { readonly offset: number; readonly expected: JsonExpectation };
  /** Property names that occur a second time in their object. */
  readonly duplicates: readonly { readonly key: string; readonly offset: number }[];
}

/** Walks JSON text once, without recursion, in linear time. */
export function scanJson(text: string): JsonScan {
  const duplicates: { key: string; offset: number }[] = [];
  /** One per open bracket: the property names met so far in an object, nothing in a list. */
  const open: (Set<string> | undefined)[] = [];
  let expected: JsonExpectation = "value";
  let at = 0;
  for (;;) {
    at = skipBlank(text, at);
    const sign = text[at];
    if (sign === undefined && expected === "end") return { duplicates };
    const inner = open.at(-1);
    if (
      (sign === "]" && inner === undefined && (expected === "value-or-end" || expected === "comma-or-bracket")) ||
      (sign === "}" && inner !== undefined && (expected === "key-or-end" || expected === "comma-or-brace"))
    ) {
      open.pop();
      at++;
      expected = afterValue(open);
    } else if (sign === "," && (expected === "comma-or-bracket" || expected === "comma-or-brace")) {
      at++;
      expected = inner === undefined ? "value" : "key";
    } else if (sign === ":" && expected === "colon") {
      at++;
      expected = "value";
    } else if (expected === "value" || expected === "value-or-end") {
      if (sign === "{" || sign === "[") {
        open.push(sign === "{" ? new Set() : undefined);
        at++;
        expected = sign === "{" ? "key-or-end" : "value-or-end";
        continue;
      }
      const end = sign === '"' ? endOfString(text, at) : endOfWord(text, at);
      if (end === undefined) return { fault: { offset: at, expected }, duplicates };
      if (typeof end !== "number") return { fault: end, duplicates };
      at = end;
      expected = afterValue(open);
    } else if (sign === '"' && (expected === "key" || expected === "key-or-end")) {
      const end = endOfString(text, at);
      if (typeof end !== "number") return { fault: end, duplicates };
      const key = unquote(text.slice(at, end));
      if (inner?.has(key)) duplicates.push({ key, offset: at });
      inner?.add(key);
      at = end;
      expected = "colon";
    } else return { fault: { offset: at, expected }, duplicates };
  }
}

function afterValue(open: readonly (Set<string> | undefined)[]): JsonExpectation {
  return open.length === 0 ? "end" : open.at(-1) === undefined ? "comma-or-bracket" : "comma-or-brace";
}

function skipBlank(text: string, from: number): number {
  let at = from;
  while (text[at] === " " || text[at] === "\n" || text[at] === "\r" || text[at] === "\t") at++;
  return at;
}

/** The offset after the closing quote, or what is wrong. */
function endOfString(text: string, from: number): number | NonNullable<JsonScan["fault"]> {
  for (let at = from + 1; at < text.length; at++) {
    const sign = text[at];
    if (sign === '"') return at + 1;
    if (sign === "\\") {
      ESCAPE.lastIndex = at;
      const escape = ESCAPE.exec(text);
      if (escape === null) return { offset: at, expected: "escape" };
      at += escape[0].length - 1;
    } else if (text.charCodeAt(at) < 0x20) return { offset: at, expected: "string" };
  }
  return { offset: text.length, expected: "string" };
}

const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/uy;

/** The offset after a number, `true`, `false` or `null`. */
function endOfWord(text: string, from: number): number | undefined {
  WORD.lastIndex = from;
  const word = WORD.exec(text);
  return word === null ? undefined : from + word[0].length;
}

const WORD = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/uy;

function unquote(quoted: string): string {
  return JSON.parse(quoted);
}
