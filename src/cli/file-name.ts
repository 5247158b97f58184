import type { Locale } from "../diagnostics/locale";

/** What a path is called in messages: standard input has no name of its own, nor has what a shell left empty. */
export function fileName(path: string, locale: Locale): string {
  return path === "-" ? STDIN[locale] : path === "" ? NAMELESS[locale] : path;
}

/** What a path is called in output for programs. */
export function machineName(path: string): string {
  return path === "-" ? "stdin" : path;
}

const NAMELESS: Readonly<Record<Locale, string>> = { "zh-TW": "（空白檔名）", en: "(empty file name)" };
const STDIN: Readonly<Record<Locale, string>> = { "zh-TW": "（標準輸入）", en: "(standard input)" };
