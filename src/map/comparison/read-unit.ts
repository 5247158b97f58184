import { LONG_MEASURES, MEASURE_WORDS } from "./measure-words";

/** What a number counts, as it stands behind it. */
export interface UnitRead {
  /** Empty where it counts nothing. */
  readonly unit: string;
  /** Whether numbers count it wherever it stands. */
  readonly isMeasure: boolean;
  /** 5 of 9成5, in digits or in Chinese. */
  readonly tenth: string;
}

/**
 * The unit at the beginning of the folded text behind a number. Behind a numeral in Chinese 分 and 成 may belong to
 * another word (三分之一, 一成立), and count nothing then.
 */
export function readUnit(text: string, isChinese: boolean): UnitRead {
  const long = LONG_MEASURES.find((word) => text.startsWith(word));
  if (long !== undefined) return { unit: long, isMeasure: true, tenth: "" };
  const [unit = "", next = ""] = text;
  if (!UNIT.test(unit) || COUNTS_NOTHING.has(unit)) return NOTHING;
  if (isChinese && OTHER_WORDS[unit]?.includes(next) === true) return NOTHING;
  const tenth = unit === "成" ? (TENTH.exec(text)?.groups?.tenth ?? "") : "";
  return { unit, isMeasure: MEASURE_WORDS.has(unit), tenth };
}

const NOTHING: UnitRead = { unit: "", isMeasure: false, tenth: "" };

const UNIT = /^(?![一二兩三四五六七八九十百千廿卅卌])[%‰\u4e00-\u9fff]$/u;

/** Letters that go on with the sentence: 達90以上, 由90至95. */
const COUNTS_NOTHING: ReadonlySet<string> = new Set("以之及與和或並且者的為於由自至到內外應須均皆");

/** With what the letters 分 and 成 are another word. */
const OTHER_WORDS: Readonly<Record<string, string>> = {
  分: "之別析類享為工層級區局署所處",
  成: "立員為長功果效本年熟品就份分交人語案",
};

const TENTH = /^成(?<tenth>\d(?!\d)|[一二三四五六七八九])/u;
