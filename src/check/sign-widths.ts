import { type Bracket, bracketPairs } from "./bracket-pairs";
import type { Passage } from "./plan-texts";
import { placesKept, type WordPlace, type WordPlaces } from "./word-places";

/** Signs that have a half and a full width. */
export const SIGN_KINDS = [
  "bracket",
  "comma",
  "semicolon",
  "colon",
  "question",
  "exclamation",
  "stop",
  "digit",
  "letter",
] as const;
export type SignKind = (typeof SIGN_KINDS)[number];

/** A sign in the wrong width, and where it comes among all of the plan. */
interface SignPlace extends WordPlace {
  readonly order: number;
}

/** Signs of one kind: Chinese marks and brackets belong in full width, digits and letters in half width. */
export interface SignWidths {
  readonly kind: SignKind;
  readonly wrong: WordPlaces<SignPlace>;
  /** How many are in the width in which they belong. */
  readonly right: number;
}

/** Signs of the passages by kind and width (全形、半形): marks and brackets only where the text around them is Chinese. */
export function signWidths(passages: readonly Passage[]): readonly SignWidths[] {
  const cached = known.get(passages);
  if (cached !== undefined) return cached;
  const found = SIGN_KINDS.map((kind) => ({ kind, wrong: placesKept<SignPlace>(), right: 0 }));
  const byKind = new Map(found.map((one) => [one.kind, one]));
  let left = MOST_SIGNS;
  for (const [i, { path, text }] of passages.entries())
    eachSign(text, (kind, start, end, isRest) => {
      const group = byKind.get(kind);
      if (group === undefined || left-- <= 0) return;
      const isFull = text.charCodeAt(start) > LAST_HALF;
      if (isFull === isMark(kind)) group.right++;
      else {
        const sign = text.slice(start, end);
        const order = i * LONGEST_PASSAGE + start;
        group.wrong.add({ path, start, end, found: sign, put: otherWidth(sign), isRest, order });
      }
    });
  const widths = found.map(({ kind, wrong, right }) => ({ kind, wrong: wrong.all(), right }));
  known.set(passages, widths);
  return widths;
}

/** Whether signs of this kind are marks of punctuation, brackets among them. */
export function isMark(kind: SignKind): boolean {
  return kind !== "digit" && kind !== "letter";
}

/** All signs of these kinds that are in the wrong width, in document order. */
export function wrongWidths(widths: readonly SignWidths[]): WordPlaces {
  const count = widths.reduce((sum, { wrong }) => sum + wrong.count, 0);
  return { count, places: widths.flatMap(({ wrong }) => wrong.places).sort((a, b) => a.order - b.order) };
}

/** How many times a reader would count them: half a bracket is no bracket. */
export function timesOf(kind: SignKind, count: number): string {
  return String(kind === "bracket" ? Math.ceil(count / 2) : count);
}

/** A cache of a pure function: it changes no result. */
const known = new WeakMap<readonly Passage[], readonly SignWidths[]>();

/** Is told of a sign; `isRest` for the closing one of a pair of brackets. */
type TakeSign = (kind: SignKind, start: number, end: number, isRest: boolean) => void;

/** Tells of the brackets of a text and then of its other signs, of which there are too many to list them. */
function eachSign(text: string, take: TakeSign): void {
  if (HAS_BRACKET.test(text)) eachBracket(text, take);
  for (let start = 0; start < text.length; start++) {
    const code = text.charCodeAt(start);
    if (code === FULL_STOP || (code === HALF_STOP && isStop(text, start))) take("stop", start, start + 1, false);
    if (code > LAST_HALF && code < FIRST_FULL) continue;
    const kind = kindOf(code);
    if (kind === undefined) continue;
    // Digits and letters count by the run.
    let end = start + 1;
    while (
      !isMark(kind) &&
      kindOf(text.charCodeAt(end)) === kind &&
      text.charCodeAt(end) > LAST_HALF === code > LAST_HALF
    )
      end++;
    const isLetter = !isMark(kind) || code > LAST_HALF;
    if (isLetter || (isBesideChineseText(text, start, end) && !isEntity(text, start))) take(kind, start, end, false);
    start = end - 1;
  }
}

function kindOf(code: number): SignKind | undefined {
  const half = code > LAST_HALF ? code - SHIFT : code;
  return half < 0 ? undefined : KINDS[half];
}

/** Round brackets in pairs, without those of a numbering at the beginning. */
function eachBracket(text: string, take: TakeSign): void {
  for (const [open, close] of bracketPairs(text).pairs) {
    if (!HAS_BRACKET.test(open.sign)) continue;
    const inside = text.slice(open.at + 1, Math.min(close.at, open.at + LONGEST));
    if (open.at === 0 && NUMBERING.test(inside)) continue;
    if (isForeign(text, open, close, inside)) continue;
    if (!CHINESE.test(inside) && !isBesideChineseText(text, open.at, close.at + 1)) continue;
    take("bracket", open.at, open.at + 1, false);
    take("bracket", close.at, close.at + 1, true);
  }
}

/** Whether half brackets without Chinese are part of a foreign name or of a number: A(B)型, (02)1234-5678. */
function isForeign(text: string, open: Bracket, close: Bracket, inside: string): boolean {
  if (open.sign !== "(" || close.sign !== ")" || CHINESE.test(inside)) return false;
  return FOREIGN.test(text.charAt(open.at - 1)) || (FIGURES.test(inside) && FOREIGN.test(text.charAt(close.at + 1)));
}

/** Whether a semicolon ends what is left of a web page (&nbsp;), which is another finding. */
function isEntity(text: string, at: number): boolean {
  return text.charAt(at) === ";" && ENTITY.test(text.slice(Math.max(0, at - LONGEST_ENTITY), at));
}

/** Whether a Chinese character or mark stands right before or behind. */
function isBesideChineseText(text: string, start: number, end: number): boolean {
  return CHINESE.test(text.charAt(start - 1)) || CHINESE.test(text.charAt(end));
}

/** Whether a point in half width ends a Chinese sentence: neither behind a number or in an address, nor one of several. */
function isStop(text: string, at: number): boolean {
  const rest = text.slice(at + 1, at + 3).trimStart();
  return (
    at > LONGEST_NUMBER && HAN.test(text.charAt(at - 1)) && (rest === "" || /^[\p{Script=Han}」』）)]/u.test(rest))
  );
}

/** Full width differs from half width by a constant, but for the full stop. */
function otherWidth(sign: string): string {
  if (sign === ".") return "。";
  const shift = sign.charCodeAt(0) > LAST_HALF ? -SHIFT : SHIFT;
  return [...sign].map((letter) => String.fromCharCode(letter.charCodeAt(0) + shift)).join("");
}

const MARKS: ReadonlyMap<string, SignKind> = new Map([
  [",", "comma"],
  [";", "semicolon"],
  [":", "colon"],
  ["?", "question"],
  ["!", "exclamation"],
]);

/** By the code of the sign in half width. */
const KINDS: readonly (SignKind | undefined)[] = Array.from({ length: 0x80 }, (_, code) => {
  const sign = String.fromCharCode(code);
  if (/[0-9]/u.test(sign)) return "digit";
  return /[A-Za-z]/u.test(sign) ? "letter" : MARKS.get(sign);
});

const FULL_STOP = 0x3002;
const HALF_STOP = 0x2e;
/** 十一. is the number of a paragraph. */
const LONGEST_NUMBER = 3;
const HAN = /\p{Script=Han}/u;
const LAST_HALF = 0x7e;
const FIRST_FULL = 0xff01;
const SHIFT = 0xfee0;
/** No plan has so many, and a text that was made to be slow need not be counted. */
const MOST_SIGNS = 100_000;
/** More letters than a passage has. */
const LONGEST_PASSAGE = 2 ** 28;
/** So much of what is in brackets is looked at. */
const LONGEST = 40;

const ENTITY = /&(?:[a-z]{1,8}|#[0-9]{1,6})$/iu;
const LONGEST_ENTITY = 10;
const FOREIGN = /[A-Za-z0-9]/u;
const FIGURES = /^[\d\s+-]{1,40}$/u;
const HAS_BRACKET = /[()（）]/u;
const CHINESE = /[\p{Script=Han}\u3001-\u301f\uff01-\uff5e]/u;
const NUMBERING = /^(?:\d{1,3}|[０-９]{1,3}|[一二三四五六七八九十]{1,3}|[a-zA-Z])$/u;
