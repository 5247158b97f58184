import { fromDecimal } from "../../base/exact-text";
import { fold } from "../../base/fold";
import type { Ratio } from "../../base/ratio";
import { parseChineseNumeral } from "../../calendar/chinese-numeral";

/** A number that a text gives, with what it counts. */
export interface Figure {
  /** As written, width and blanks folded. */
  readonly text: string;
  readonly unit: string;
  readonly value: Ratio;
  /** 一次, 一份: less a number than an article; it tells something only beside another number. */
  readonly isArticle: boolean;
}

/** The figures of a text, and of which units it also has a number that cannot be told, as in 數十件 or 兩三次. */
export interface FiguresOfText {
  readonly figures: readonly Figure[];
  readonly vague: ReadonlySet<string>;
}

/**
 * The figures (數據) of two texts, in digits or in Chinese (十通, 百分之九十). A Chinese numeral counts before a measure
 * word, or before what the digits of either text count.
 */
export function figuresInBoth(before: string, after: string): readonly [FiguresOfText, FiguresOfText] {
  const texts = [before, after].map((text) => fold(text.slice(0, LONGEST)));
  const units = new Set(texts.flatMap((text) => [...text.matchAll(DIGITS_FIGURE)].map(({ groups }) => groups?.unit)));
  const [old = "", recent = ""] = texts;
  return [figuresIn(old, units), figuresIn(recent, units)];
}

function figuresIn(text: string, units: ReadonlySet<string | undefined>): FiguresOfText {
  const digits = [...text.matchAll(DIGITS_FIGURE)].slice(0, MOST_FIGURES).map((match) => ofDigits(match));
  const vague = new Set<string>();
  const numerals = [...text.matchAll(CHINESE_FIGURE)].slice(0, MOST_FIGURES).flatMap((match) => {
    const { percent, numeral = percent ?? "", indefinite = "", more = "", measure, other = "" } = match.groups ?? {};
    const unit = percent === undefined ? (measure ?? other) : "%";
    if (percent === undefined && measure === undefined && !units.has(other)) return [];
    const value = ROUGHLY.test(numeral) || indefinite + more !== "" ? undefined : parseChineseNumeral(numeral);
    if (value === undefined) vague.add(unit);
    if (value === undefined) return [];
    const written = measure === undefined && percent === undefined ? numeral + other : match[0];
    return [{ at: match.index, text: written, unit, value: { n: value, d: 1 }, isArticle: numeral === "一" }];
  });
  const known = digits.flatMap((figure) => (figure === undefined ? [] : [figure]));
  const figures = [...known, ...numerals].sort((a, b) => a.at - b.at);
  return { figures, vague };
}

function ofDigits({ groups = {}, 0: found, index }: RegExpExecArray) {
  const { digits = "", unit = "", percent } = groups;
  const value = fromDecimal((percent ?? digits).replaceAll(",", ""));
  if (value === undefined) return undefined;
  return { at: index, text: found, unit: percent === undefined ? unit : "%", value, isArticle: false };
}

/** Digits, and what they count: a sign, a word of two letters that is common, or the next letter; or 百分之 and digits. */
const DIGITS_FIGURE =
  /百分之(?<percent>\d{1,15}(?:\.\d{1,15})?)|(?<!\d|\d[.,])(?<digits>\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d{1,15}(?:\.\d{1,15})?)(?<unit>人次|人日|小時|分鐘|個月|工作天|工作日|場次|百分點|[%‰\u4e00-\u9fff])?/gu;

/**
 * The same in Chinese, with what makes it no certain number (數十, 十餘; not 人數十人). What is no number though it looks like one is
 * left out: 十分友善, 百分比, 三分之一, 一次告知.
 */
const CHINESE_FIGURE =
  /百分之(?<percent>[零〇○一二三四五六七八九十百]{1,6}(?:點[零〇○一二三四五六七八九]{1,4})?)|(?<![零〇○一二兩三四五六七八九十百千廿卅\d])(?<indefinite>幾|(?<![人件次總場戶級])數)?(?!一次告知|十分(?!鐘)|百分|千分)(?<numeral>[零〇○一二兩三四五六七八九十百千廿卅]{1,10})(?<more>[餘多幾來])?(?:(?<measure>人次|人日|小時|分鐘|個月|工作天|工作日|場次|件次|個百分點|分(?!之|別|析|類|享|為|工|層|級|區|局|署|所|處)|[萬億年月日天週周時秒人名位件場次份篇則面台臺張座處組家班梯通項種類頁點歲元戶站個支只條本冊枚棟間輛部])|(?<other>[\u4e00-\u9fff]))/gu;

/** 兩三, 七八: about so many, where digits would read 23 and 78; three and more are a year or a number spelled out. */
const ROUGHLY = /^[一二兩三四五六七八九]{2}$|點/u;

/** More than any action has; hostile text is not searched further. */
const LONGEST = 5000;
const MOST_FIGURES = 200;
