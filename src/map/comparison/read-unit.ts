import { LONG_MEASURES, MEASURE_WORDS } from "./measure-words";

/** What a number counts, as it stands behind it. */
export interface UnitRead {
  /** Empty where it counts nothing. */
  readonly unit: string;
  /** Whether numbers count it wherever it stands. */
  readonly isMeasure: boolean;
  /** 5 of 9成5, in digits or in Chinese. */
  readonly tenth: string;
  /** All that was read: with 個 before an hour and with the half, which the unit leaves out. */
  readonly written: string;
  /** Whether half of one comes on top (1天半, 兩個半小時): the number alone would be too small. */
  readonly hasHalf: boolean;
}

/**
 * The unit at the beginning of the folded text behind a number. Behind a numeral in Chinese 分 and 成 may belong to
 * another word (三分之一, 一成立), and count nothing then.
 */
export function readUnit(text: string, isChinese: boolean): UnitRead {
  const halved = HALF_WITHIN.exec(text);
  if (halved !== null) {
    const { named = "" } = halved.groups ?? {};
    const unit = named === "月" ? "個月" : named;
    return { unit, isMeasure: true, tenth: "", written: halved[0], hasHalf: true };
  }
  const counter = COUNTER.exec(text)?.[0] ?? "";
  const counted = text.slice(counter.length);
  const long = LONG_MEASURES.find((word) => counted.startsWith(word));
  if (long !== undefined) return withHalf({ unit: long, isMeasure: true, tenth: "" }, `${counter}${long}`, text);
  const [unit = "", next = ""] = text;
  if (!UNIT.test(unit) || COUNTS_NOTHING.has(unit)) return NOTHING;
  if (isChinese && OTHER_WORDS[unit]?.includes(next) === true) return NOTHING;
  const tenth = unit === "成" ? (TENTH.exec(text)?.groups?.tenth ?? "") : "";
  return withHalf({ unit, isMeasure: MEASURE_WORDS.has(unit), tenth }, `${unit}${tenth}`, text);
}

function withHalf(read: Omit<UnitRead, "written" | "hasHalf">, written: string, text: string): UnitRead {
  const hasHalf = HALVED.has(read.unit) && HALF.test(text.slice(written.length));
  return { ...read, written: hasHalf ? `${written}半` : written, hasHalf };
}

const NOTHING: UnitRead = { unit: "", isMeasure: false, tenth: "", written: "", hasHalf: false };

/** Said or left out as one likes: 3個小時, 10個工作天. */
const COUNTER = /^個(?=工作[天日]|小時|鐘頭)/u;

const HALF_WITHIN = /^個半(?<named>工作[天日]|小時|鐘頭|月|天)/u;

/** Not 半年 and the like, which begin a word of their own. */
const HALF = /^半(?![年月天日夜數價])/u;

/** What a half is said behind; 5張半透明 is no half. */
const HALVED: ReadonlySet<string> = new Set([
  ..."年天日週周時點分成倍",
  ...["個月", "工作天", "工作日", "小時", "鐘頭", "分鐘"],
]);

const UNIT = /^(?![一二兩三四五六七八九十百千廿卅卌])[%‰\u4e00-\u9fff]$/u;

/** Letters that go on with the sentence: 達90以上, 由90至95. */
const COUNTS_NOTHING: ReadonlySet<string> = new Set("以之及與和或並且者的為於由自至到內外應須均皆");

/** With what the letters 分 and 成 are another word. */
const OTHER_WORDS: Readonly<Record<string, string>> = {
  分: "之別析類享為工層級區局署所處",
  成: "立員為長功果效本年熟品就份分交人語案",
};

const TENTH = /^成(?<tenth>\d(?!\d)|[一二三四五六七八九])/u;
