import type { Locale } from "./locale";

/** What is wrong with a letter number (發文字號): a part that it lacks, or a part with other signs in it. */
export type LetterFault =
  | "word"
  | "ordinal"
  | "end"
  | "prefix"
  | "stray-prefix"
  | "serial"
  | "stray-serial"
  | "end-twice";

/** Words for all that is wrong with one letter number, in its own terms; the example is one of the known letters. */
export const letterFaultWords: Readonly<Record<Locale, (found: string, faults: readonly LetterFault[]) => string>> = {
  "zh-TW": (found, faults) =>
    `發文字號「${found}」${faults.map((fault) => FAULTS[fault]["zh-TW"]).join("、")}；應為「代字＋字第＋號碼＋號」（例如「${EXAMPLE}」），請核對原文更正。`,
  en: (found, faults) =>
    `The letter number "${found}" ${faults.map((fault) => FAULTS[fault].en).join(", ")}; expected code + 字第 + digits + 號, as in "${EXAMPLE}". Check it against the letter.`,
};

const EXAMPLE = "院授發社字第1061300008號";

const FAULTS: Readonly<Record<LetterFault, Readonly<Record<Locale, string>>>> = {
  word: { "zh-TW": "缺「字」", en: "lacks 字" },
  ordinal: { "zh-TW": "缺「第」", en: "lacks 第" },
  end: { "zh-TW": "缺「號」", en: "lacks 號" },
  prefix: { "zh-TW": "缺代字", en: "lacks the code before 字" },
  "stray-prefix": { "zh-TW": "代字夾雜其他字元", en: "has other signs in the code before 字" },
  serial: { "zh-TW": "缺號碼", en: "lacks its digits" },
  "stray-serial": { "zh-TW": "號碼夾雜其他字元", en: "has other signs among its digits" },
  "end-twice": { "zh-TW": "重複「號」", en: "has 號 twice" },
};
