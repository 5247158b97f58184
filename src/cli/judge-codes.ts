import type { Locale } from "../diagnostics/locale";
import { isRecord } from "../score/is-record";

/** Gives judges codes (代號): 委員1, 委員2, … by first appearance; the same name always has the same code. */
export interface JudgeCodes {
  readonly codeOf: (judge: string) => string;
  /** A sheet with the code in the place of the name. */
  readonly sheet: (sheet: unknown) => unknown;
}

/** @see 採購評選委員會審議規則第6條之1第4項: 各出席委員姓名，得以代號代之 */
export function judgeCodes(sheets: readonly unknown[], locale: Locale): JudgeCodes {
  const codes = new Map<string, string>();
  const title = TITLES[locale];
  for (const sheet of sheets) {
    if (!isRecord(sheet) || typeof sheet.judge !== "string") continue;
    const name = sheet.judge.trim();
    if (name !== "" && !codes.has(name)) codes.set(name, `${title}${codes.size + 1}`);
  }
  const codeOf = (judge: string): string => codes.get(judge.trim()) ?? judge;
  return {
    codeOf,
    sheet: (sheet) =>
      isRecord(sheet) && typeof sheet.judge === "string" ? { ...sheet, judge: codeOf(sheet.judge) } : sheet,
  };
}

const TITLES: Readonly<Record<Locale, string>> = { "zh-TW": "委員", en: "member " };
