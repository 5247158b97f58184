import type { Path } from "../base/path";

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
  /** Property names that occur more than once in their object. */
  readonly repeated: readonly RepeatedName[];
}

/** A name that occurs more than once in its object. */
export interface RepeatedName {
  /** Of the property; where objects are nested very deep, its beginning. */
  readonly path: Path;
  readonly key: string;
  readonly count: number;
  /** Of its last occurrence, and how long that is with its quotes. */
  readonly offset: number;
  readonly length: number;
}

/** Told of a text, number, `true`, `false` or `null`: its path, and where it stands, `end` exclusive. */
export type JsonVisitor = (path: Path, start: number, end: number) => void;

/** Walks JSON text once, without recursion, in linear time. */
export function scanJson(text: string, visit?: JsonVisitor): JsonScan {
  const walk: Walk = { text, at: 0, expected: "value", open: [], repeated: [], visit };
  for (;;) {
    walk.at = skipBlank(text, walk.at);
    if (walk.at === text.length && walk.expected === "end") return { repeated: walk.repeated };
    const fault = takeSign(walk) ?? takeName(walk) ?? takeValue(walk);
    if (fault === false || fault === undefined)
      return { fault: { offset: walk.at, expected: walk.expected }, repeated: walk.repeated };
    if (fault !== true) return { fault, repeated: walk.repeated };
  }
}

interface Walk {
  readonly text: string;
  at: number;
  expected: JsonExpectation;
  readonly open: Bracket[];
  readonly repeated: RepeatedName[];
  readonly visit: JsonVisitor | undefined;
}

/** An open bracket. */
interface Bracket {
  /** The property names met so far, with where they are among the repeated ones; a list has none. */
  readonly names?: Map<string, number | undefined>;
  /** The property or member that is being read. */
  step: string | number;
}

/** `true` when something was taken, nothing when it is for another to take, `false` or a fault when it is wrong. */
type Taken = true | false | undefined | NonNullable<JsonScan["fault"]>;

function takeSign(walk: Walk): Taken {
  const { text, at, expected, open } = walk;
  const sign = text[at];
  const inner = open.at(-1);
  const inList = inner !== undefined && inner.names === undefined;
  if (sign === "]" && inList && (expected === "value-or-end" || expected === "comma-or-bracket")) open.pop();
  else if (sign === "}" && !inList && (expected === "key-or-end" || expected === "comma-or-brace")) open.pop();
  else if (sign === "," && (expected === "comma-or-bracket" || expected === "comma-or-brace")) {
    walk.at++;
    walk.expected = inList ? "value" : "key";
    if (typeof inner?.step === "number") inner.step++;
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
  const inner = open.at(-1);
  if (inner !== undefined) inner.step = key;
  countName(walk, key, end);
  walk.at = end;
  walk.expected = "colon";
  return true;
}

/** Notes the name that was just read, which ends before `end`. */
function countName({ open, repeated, at }: Walk, key: string, end: number): void {
  const names = open.at(-1)?.names;
  const place = { offset: at, length: end - at };
  const known = names?.get(key);
  const before = known === undefined ? undefined : repeated[known];
  if (known !== undefined && before !== undefined) repeated[known] = { ...before, ...place, count: before.count + 1 };
  else if (names?.has(key)) {
    names.set(key, repeated.length);
    repeated.push({ path: pathOf(open), key, count: 2, ...place });
  } else names?.set(key, undefined);
}

function pathOf(open: readonly Bracket[]): Path {
  return open.slice(0, DEEPEST).map(({ step }) => step);
}

/** Deeper than anything that this package reads. */
const DEEPEST = 32;

function takeValue(walk: Walk): Taken {
  const { text, at, expected, open } = walk;
  if (expected !== "value" && expected !== "value-or-end") return false;
  const sign = text[at];
  if (sign === "{" || sign === "[") {
    open.push(sign === "{" ? { names: new Map(), step: "" } : { step: 0 });
    walk.at++;
    walk.expected = sign === "{" ? "key-or-end" : "value-or-end";
    return true;
  }
  const end = sign === '"' ? endOfString(text, at) : endOfWord(text, at);
  if (typeof end !== "number") return end ?? false;
  walk.visit?.(pathOf(open), at, end);
  walk.at = end;
  walk.expected = afterValue(open);
  return true;
}

function afterValue(open: readonly Bracket[]): JsonExpectation {
  const inner = open.at(-1);
  return inner === undefined ? "end" : inner.names === undefined ? "comma-or-bracket" : "comma-or-brace";
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
