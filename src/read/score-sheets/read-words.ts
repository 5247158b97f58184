import { DEFAULT_LOCALE, type Locale } from "../../diagnostics/locale";

/** How the readers put parts of a message together in one language. */
export interface ReadWords {
  /** A message with the cell that it is about before it. */
  readonly place: (cell: string, message: string) => string;
  /** What may stand between the names of a list. */
  readonly list: string;
  /** What stands between two texts that are put together. */
  readonly and: string;
  /** What was found, in quotation marks. */
  readonly quoted: (text: string) => string;
  /** What may be written in the cell of a mark. */
  readonly mark: (max: number | undefined) => string;
}

/** The words of the readers in the language asked for. */
export function readWords(locale: Locale = DEFAULT_LOCALE): ReadWords {
  return WORDS[locale];
}

const WORDS: Readonly<Record<Locale, ReadWords>> = {
  "zh-TW": {
    place: (cell, message) => `${cell}：${message}`,
    list: "、",
    and: "；",
    quoted: (text) => `「${text}」`,
    mark: (max) => `${max === undefined ? "數字" : `數字（0 至 ${max}）`}、「未評」或「不適用：理由」`,
  },
  en: {
    place: (cell, message) => `${cell}: ${message}`,
    list: ", ",
    and: "; ",
    quoted: (text) => `"${text}"`,
    mark: (max) => `${max === undefined ? "a number" : `a number from 0 to ${max}`}, "not assessed", or "n/a: reason"`,
  },
};
