import { nameKey } from "../base/name-key";
import type { Locale } from "../diagnostics/locale";
import { isRecord } from "../score/is-record";
import { codedTexts } from "./coded-texts";
import { hideNames } from "./hide-names";

/** Gives judges codes (代號): 委員1, 委員2, … by first appearance; the same name always has the same code. */
export interface JudgeCodes {
  readonly codeOf: (judge: string) => string;
  /** A sheet with the code in the place of the name. */
  readonly sheet: (sheet: unknown) => unknown;
  /** Free text with codes in the place of names. */
  readonly text: (text: string) => string;
}

/** @see 採購評選委員會審議規則第6條之1第4項: 各出席委員姓名，得以代號代之 */
export function judgeCodes(sheets: readonly unknown[], locale: Locale): JudgeCodes {
  const names = new Set(sheets.flatMap((sheet) => nameIn(sheet)));
  const title = freeTitle([...names], locale);
  // However it is written, a name has one code: two would hide that a judge gave two sheets.
  const keys = [...new Set([...names].map(nameKey))];
  const byKey = new Map(keys.map((key, place) => [key, `${title}${place + 1}`]));
  const codeOf = (judge: string): string => byKey.get(nameKey(judge)) ?? judge;
  const codes = new Map([...names].map((name) => [name, codeOf(name)]));
  // An office of the same name is not hidden, nor is a name that is part of an office's.
  const offices = [...new Set(sheets.flatMap((sheet) => officeIn(sheet)))];
  const isOffice = new Set(offices.map(nameKey));
  const hidden = new Map([...codes].filter(([name]) => !isOffice.has(nameKey(name))));
  const text = hideNames(hidden, SOMEBODY[locale], offices);
  return {
    codeOf,
    sheet: (sheet) =>
      isRecord(sheet) && typeof sheet.judge === "string"
        ? {
            ...sheet,
            judge: codeOf(sheet.judge),
            // What a finding quotes of it may be cut in the middle of a name, which nobody could find then.
            ...(isRecord(sheet.marks) && { marks: codedTexts(sheet.marks, text, ({ key }) => key === "status") }),
          }
        : sheet,
    text,
  };
}

function nameIn(sheet: unknown): readonly string[] {
  const name = isRecord(sheet) && typeof sheet.judge === "string" ? sheet.judge.trim() : "";
  return name === "" ? [] : [name];
}

function officeIn(sheet: unknown): readonly string[] {
  const subject = isRecord(sheet) ? sheet.subject : undefined;
  return isRecord(subject) && typeof subject.agency === "string" ? [subject.agency.trim()] : [];
}

/** A code that is the name of another judge would be taken for that one: the first series in which none is. */
function freeTitle(names: readonly string[], locale: Locale): string {
  const isTaken = (title: string) =>
    names.some((name) => name.startsWith(title.trim()) && NUMBER.test(name.slice(title.trim().length)));
  const [first, second] = TITLES[locale];
  if (!isTaken(first)) return first;
  let title = second;
  while (isTaken(title)) title = `${second.trim()}${title}`;
  return title;
}

const NUMBER = /^\s*\p{N}+$/u;
const TITLES: Readonly<Record<Locale, readonly [string, string]>> = {
  "zh-TW": ["委員", "代號"],
  en: ["member ", "code "],
};
const SOMEBODY: Readonly<Record<Locale, string>> = { "zh-TW": "某委員", en: "a member" };
