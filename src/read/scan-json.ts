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
  const walk: Walk = { text, at: 0, expected: "value", open: [], duplicates: [] };
  for (;;) {
    walk.at = skipBlank(text, walk.at);
    if (walk.at === text.length && walk.expected === "end") return { duplicates: walk.duplicates };
    const fault = takeSign(walk) ?? takeName(walk) ?? takeValue(walk);
    if (fault === false || fault === undefined)
      return { fault: { offset: walk.at, expected: walk.expected }, duplicates: walk.duplicates };
    if (fault !== true) return { fault, duplicates: walk.duplicates };
  }
}

interface Walk {
  readonly text: string;
  at: number;
  expected: JsonExpectation;
  /** One per open bracket: the property names met so far in an object, nothing in a list. */
  readonly open: (Set<string> | undefined)[];
  readonly duplicates: { key: string; offset: number }[];
}

/** `true` when something was taken, nothing when it is for another to take, `false` or a fault when it is wrong. */
type Taken = true | false | undefined | NonNullable<JsonScan["fault"]>;

function takeSign(walk: Walk): Taken {
  const { text, at, expected, open } = walk;
  const sign = text[at];
  const inList = open.length > 0 && open.at(-1) === undefined;
  if (sign === "]" && inList && (expected === "value-or-end" || expected === "comma-or-bracket")) open.pop();
  else if (sign === "}" && !inList && (expected === "key-or-end" || expected === "comma-or-brace")) open.pop();
  else if (sign === "," && (expected === "comma-or-bracket" || expected === "comma-or-brace")) {
    walk.at++;
    walk.expected = inList ? "value" : "key";
    return true;
  } else if (sign === ":" && expected === "colon") {
    walk.at++;
    walk.expected = "value";
    return true;
  } else return undefined;
  walk.at++;
  walk.expected = afterValue(open);
  return true;
}

function takeName(walk: Walk): Taken {
  const { text, at, expected, open } = walk;
  if (expected !== "key" && expected !== "key-or-end") return undefined;
  if (text[at] !== '"') return false;
  const end = endOfString(text, at);
  if (typeof end !== "number") return end;
  const key = unquote(text.slice(at, end));
  const names = open.at(-1);
  if (names?.has(key)) walk.duplicates.push({ key, offset: at });
  names?.add(key);
  walk.at = end;
  walk.expected = "colon";
  return true;
}

function takeValue(walk: Walk): Taken {
  const { text, at, expected, open } = walk;
  if (expected !== "value" && expected !== "value-or-end") return false;
  const sign = text[at];
  if (sign === "{" || sign === "[") {
    open.push(sign === "{" ? new Set() : undefined);
    walk.at++;
    walk.expected = sign === "{" ? "key-or-end" : "value-or-end";
    return true;
  }
  const end = sign === '"' ? endOfString(text, at) : endOfWord(text, at);
  if (typeof end !== "number") return end ?? false;
  walk.at = end;
  walk.expected = afterValue(open);
  return true;
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
      const escaped = ESCAPE.exec(text);
      if (escaped === null) return { offset: at, expected: "escape" };
      at += escaped[0].length - 1;
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
