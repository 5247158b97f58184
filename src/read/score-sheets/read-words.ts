import { englishName, type NamedCriterion } from "../../diagnostics/criterion-name";
import { DEFAULT_LOCALE, type Locale } from "../../diagnostics/locale";

/** How the readers put parts of a message together in one language. */
export interface ReadWords {
  /** A message with the cell that it is about before it. */
  readonly place: (cell: string, message: string) => string;
  /** What may stand between the names of a list. */
  readonly list: string;
  /** What stands between two texts that are put together. */
  readonly and: string;
  /** That a cell holds no mark, and what may be written in it. */
  readonly noMark: (criterion: NamedCriterion, found: string, max: number | undefined) => string;
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
    noMark: ({ label }, found, max) =>
      `「${label}」的評分為「${found}」，不採計；應為數字${max === undefined ? "" : `（0 至 ${max}）`}、「未評」或「不適用：理由」。`,
  },
  en: {
    place: (cell, message) => `${cell}: ${message}`,
    list: ", ",
    and: "; ",
    noMark: (criterion, found, max) =>
      `The mark of "${englishName(criterion)}" is "${found}" and does not count; expected a number${max === undefined ? "" : ` from 0 to ${max}`}, "not assessed", or "n/a: reason".`,
  },
};
