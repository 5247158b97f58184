import { nameKey } from "../base/name-key";
import { endsInEverydayWord, isPlaceName } from "./everyday-words";
import { nameForms } from "./name-forms";
import { type PlainText, plainText } from "./plain-text";
import { titleAt } from "./title-at";

/** What names a judge, as it is compared: without blanks, in one width. */
interface Form {
  readonly key: string;
  /** What stands in its place; nothing where it is kept as it is. */
  readonly code?: string;
  /** Whether it names somebody only with a title behind it. */
  readonly needsTitle: boolean;
  /** The places in the key before which the name is written with a blank. */
  readonly gaps: ReadonlySet<number>;
}

/** A form where it stands in a text, up to `end`, its title with it. */
interface Hit {
  readonly end: number;
  readonly code?: string;
}

/**
 * Puts codes in the place of judges' names in free text, whatever their blanks and width: names as the sheets write
 * them, without a title before or after (王小明教授, 委員王小明: 王小明), and a surname with a title (王委員, 歐陽召集人).
 * What names a judge in another way stays, as does a name that is a code already (3, B, B2): in a sentence it may be a
 * figure or a criterion. What several judges are called becomes `somebody`; `kept` are names of offices.
 */
export function hideNames(
  codes: ReadonlyMap<string, string>,
  somebody: string,
  kept: readonly string[] = [],
): (text: string) => string {
  const forms = byFirst([...formsOf(codes, somebody), ...kept.map((name) => formOf(name))]);
  return (text) => {
    const read = plainText(text);
    let hidden = "";
    let done = 0;
    for (let at = 0; at < read.plain.length; ) {
      const hit = hitAt(forms, text, read, at);
      if (hit?.code !== undefined) {
        hidden += text.slice(done, read.starts[at]) + hit.code;
        done = read.ends[hit.end - 1] ?? text.length;
      }
      at = hit?.end ?? at + 1;
    }
    return hidden + text.slice(done);
  };
}

/** Ways to write each name, with its code. */
function formsOf(codes: ReadonlyMap<string, string>, somebody: string): readonly Form[] {
  const names = [...codes].filter(([name]) => !CODE.test(nameKey(name)));
  const shorter = new Map<string, string>();
  const surnames = new Map<string, string>();
  const add = (forms: Map<string, string>, key: string, code: string) =>
    forms.set(key, (forms.get(key) ?? code) === code ? code : somebody);
  for (const [name, code] of names) {
    const forms = nameForms(name);
    for (const key of forms.names) add(shorter, key, code);
    for (const key of forms.surnames) if (!CODE.test(key)) add(surnames, key, code);
  }
  // A full name is nobody else's: it comes first.
  return [
    ...names.map(([name, code]) => formOf(name, code)),
    ...[...shorter].map(([name, code]) => formOf(name, code)),
    ...[...surnames].map(([name, code]) => formOf(name, code, true)),
  ];
}

function formOf(name: string, code?: string, needsTitle = false): Form {
  const { plain, starts, ends } = plainText(name.trim());
  const gaps = new Set(starts.flatMap((start, place) => (place > 0 && start > (ends[place - 1] ?? 0) ? [place] : [])));
  return { key: plain, ...(code !== undefined && { code }), needsTitle, gaps };
}

/** The longest first; of the same length a whole name before a surname, and a name before an office. */
function byFirst(forms: readonly Form[]): ReadonlyMap<string, readonly Form[]> {
  const sorted = forms.filter(({ key }) => key !== "").sort((a, b) => b.key.length - a.key.length);
  const first = new Map<string, Form[]>();
  for (const form of sorted) {
    const begin = form.key.charAt(0);
    first.set(begin, [...(first.get(begin) ?? []), form]);
  }
  return first;
}

function hitAt(forms: ReadonlyMap<string, readonly Form[]>, text: string, read: PlainText, at: number) {
  for (const form of forms.get(read.plain.charAt(at)) ?? []) {
    const hit = read.plain.startsWith(form.key, at) ? hitOf(form, text, read, at) : undefined;
    if (hit !== undefined) return hit;
  }
  return undefined;
}

function hitOf({ key, code, needsTitle, gaps }: Form, text: string, read: PlainText, at: number): Hit | undefined {
  const end = at + key.length;
  if (hasStrangeGap(gaps, read, at, end) || isInWord(key, text, read, at, end)) return undefined;
  if (code === undefined) return { end };
  const title = titleAt(read.plain.slice(end, end + LONGEST_TITLE));
  if (title > 0) {
    const before = read.plain.slice(Math.max(0, at - LONGEST_TITLE), at);
    const isWord = endsInEverydayWord(before + key) || isPlaceName(before, read.plain.slice(end, end + title));
    return [...key].length === 1 && isWord ? undefined : { end: end + title, code };
  }
  if (needsTitle) return undefined;
  // One character of a longer word is no name of its own, nor is 評選委員 in 評選委員會.
  const isPart =
    [...key].length === 1 && (HAN.test(text.charAt(read.ends[end - 1] ?? 0)) || hasHanBefore(text, read, at));
  return isPart || (key.endsWith("委員") && read.plain.startsWith("會", end)) ? undefined : { end, code };
}

/** Blanks may stand between Chinese characters; between letters only where the name has them too. */
function hasStrangeGap(
  gaps: ReadonlySet<number>,
  { plain, starts, ends }: PlainText,
  at: number,
  end: number,
): boolean {
  for (let place = at + 1; place < end; place += 1) {
    const isGap = (starts[place] ?? 0) > (ends[place - 1] ?? 0);
    if (isGap && !gaps.has(place - at) && LATIN.test(plain.charAt(place - 1)) && LATIN.test(plain.charAt(place)))
      return true;
  }
  return false;
}

/** Letters of a longer word are no name of their own. */
function isInWord(key: string, text: string, { starts, ends }: PlainText, at: number, end: number): boolean {
  const before = letterBefore(text, starts[at]);
  const after = text.slice(ends[end - 1], (ends[end - 1] ?? 0) + 2).match(FIRST)?.[0] ?? "";
  return (LATIN_END.test(key) && LATIN.test(after)) || (LATIN_START.test(key) && LATIN.test(before));
}

function hasHanBefore(text: string, { starts }: PlainText, at: number): boolean {
  return HAN.test(letterBefore(text, starts[at]));
}

function letterBefore(text: string, at = 0): string {
  return text.slice(Math.max(0, at - 2), at).match(LAST)?.[0] ?? "";
}

const LONGEST_TITLE = 8;
const CODE = /^\p{Script=Latin}?\p{N}*$/u;
const HAN = /\p{Script=Han}/u;
const LATIN = /^[\p{Script=Latin}\p{N}]$/u;
const LATIN_START = /^[\p{Script=Latin}\p{N}]/u;
const LATIN_END = /[\p{Script=Latin}\p{N}]$/u;
const FIRST = /^./su;
const LAST = /.$/su;
