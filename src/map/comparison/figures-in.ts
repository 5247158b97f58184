import { fromDecimal } from "../../base/exact-text";
import { fold } from "../../base/fold";
import { add, divide, multiply, type Ratio } from "../../base/ratio";
import { parseChineseNumeral } from "../../calendar/chinese-numeral";
import { type Figure, joinFigures, type PlacedFigure } from "./join-figures";
import { LETTER_MEASURES, LONG_MEASURES } from "./measure-words";

/** The figures of a text, and of which units it also has a number that cannot be told, as in 數十件 or 兩三次. */
export interface FiguresOfText {
  /** The text, width and blanks folded. */
  readonly text: string;
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
  const digits = [...text.matchAll(DIGITS_FIGURE)].slice(0, MOST_FIGURES).flatMap(ofDigits);
  const numerals = [...text.matchAll(CHINESE_FIGURE)]
    .slice(0, MOST_FIGURES)
    .flatMap((match) => ofChinese(match, units));
  const found = [...digits, ...numerals].sort((a, b) => a.at - b.at);
  const vague = new Set(found.flatMap((one) => (one.values === undefined ? [one.unit] : [])));
  const known = found.flatMap(({ values, ...rest }) => (values === undefined ? [] : [{ ...rest, values }]));
  return { text, figures: joinFigures(known), vague };
}

/** Without values where the number cannot be told. */
type Found = Omit<PlacedFigure, "values"> & { readonly values: readonly Ratio[] | undefined };

function ofDigits({ groups = {}, 0: text, index: at }: RegExpExecArray): readonly Found[] {
  const {
    percent,
    hour,
    minute = "",
    dotted,
    over,
    under,
    least,
    digits = "",
    scale = "",
    more,
    unit = "",
    tenth,
  } = groups;
  const rest = { at, text, scale: SCALES[scale] ?? 1, isArticle: false };
  if (dotted !== undefined) return [];
  // A fraction or a day of the year (12/31); as two values it is the same only as written.
  if (over !== undefined && under !== undefined)
    return told({ ...rest, unit: FRACTION_UNIT }, [fromDecimal(over), fromDecimal(under)]);
  if (hour !== undefined) return told({ ...rest, unit: "時" }, [sixtieths(hour, minute)]);
  if (percent !== undefined) return told({ ...rest, unit: "%" }, [fromDecimal(percent)]);
  const scaled = (number: string) => times(fromDecimal(number.replaceAll(",", "")), rest.scale);
  if (more !== undefined) return [{ ...rest, unit, values: undefined }];
  const values = least === undefined ? [withTenth(scaled(digits), tenth)] : [scaled(least), scaled(digits)];
  return told({ ...rest, unit }, values);
}

function ofChinese(
  { groups = {}, 0: found, index: at }: RegExpExecArray,
  units: ReadonlySet<string | undefined>,
): readonly Found[] {
  const { percent, numeral = percent ?? "", indefinite = "", more = "", scale = "" } = groups;
  const { least, measure, tenth, other } = groups;
  if (percent === undefined && measure === undefined && other !== undefined && !units.has(other)) return [];
  const unit = percent === undefined ? (measure ?? other ?? "") : "%";
  const value = ROUGHLY.test(numeral) || indefinite + more !== "" ? undefined : parseChineseNumeral(numeral);
  const isArticle = numeral === "一" && scale === "" && least === undefined;
  const rest = { at, text: found, unit, scale: SCALES[scale] ?? 1, isArticle };
  if (value === undefined) return [{ ...rest, values: undefined }];
  const tenths = tenth === undefined ? undefined : String(parseChineseNumeral(tenth));
  const scaled = (number: number) => times({ n: number, d: 1 }, rest.scale);
  if (least === undefined) return told(rest, [withTenth(scaled(value), tenths)]);
  const lowest = parseChineseNumeral(least);
  return told(rest, lowest === undefined ? [undefined] : [scaled(lowest), scaled(value)]);
}

function told(rest: Omit<Found, "values">, values: readonly (Ratio | undefined)[]): readonly Found[] {
  const known = values.flatMap((value) => value ?? []);
  return known.length < values.length ? [] : [{ ...rest, values: known }];
}

function times(value: Ratio | undefined, scale: number): Ratio | undefined {
  return value && multiply(value, { n: scale, d: 1 });
}

/** 9成5 is nine and a half of ten parts. */
function withTenth(value: Ratio | undefined, tenth: string | undefined): Ratio | undefined {
  return tenth === undefined ? value : value && add(value, { n: Number(tenth), d: 10 });
}

/** 8:30 is 8 時 and a half. */
function sixtieths(hour: string, minute: string): Ratio {
  return add({ n: Number(hour), d: 1 }, divide({ n: Number(minute), d: 1 }, { n: 60, d: 1 }));
}

const FRACTION_UNIT = "/";

const SCALES: Readonly<Record<string, number>> = {
  百: 1e2,
  千: 1e3,
  萬: 1e4,
  十萬: 1e5,
  百萬: 1e6,
  千萬: 1e7,
  億: 1e8,
  十億: 1e9,
  百億: 1e10,
  千億: 1e11,
};

/**
 * Digits, and what they count: a sign, a word of two letters that is common, or the next letter; or 百分之 and digits; a time
 * of the day, a fraction (1/3), a range, ten thousands. Digits with points between them (105.12.31) are no number.
 */
const DIGITS_FIGURE =
  /百分之(?<percent>\d{1,15}(?:\.\d{1,15})?)|(?<dotted>\d{1,15}(?:[./]\d{1,15}){2,10})|(?<!\d|\d[.,/])(?<over>\d{1,15})\/(?<under>\d{1,15})(?![\d%‰]|[.,/]\d)|(?<![\d:])(?<hour>\d{1,2}):(?<minute>[0-5]\d)(?![\d:])|(?<!\d|\d[.,])(?:(?<least>\d{1,6})[至到~-](?=\d))?(?<digits>\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d{1,15}(?:\.\d{1,15})?)(?<scale>[十百千]?[萬億]|[百千](?!分))?(?<more>餘)?(?<unit>人次|人日|小時|分鐘|個月|工作天|工作日|場次|百分點|[%‰\u4e00-\u9fff])?(?:(?<=成)(?<tenth>\d)(?!\d))?/gu;

/**
 * The same in Chinese, with what makes it no certain number (數十, 十餘; not 人數十人). What is no number though it looks like one is
 * left out: 十分友善, 百分比, 三分之一, 一次告知, 一成立.
 */
const CHINESE_FIGURE = new RegExp(
  [
    "百分之(?<percent>[零〇○一二三四五六七八九十百]{1,6}(?:點[零〇○一二三四五六七八九]{1,4})?)",
    "|(?<![零〇○一二兩三四五六七八九十百千廿卅\\d])(?:(?<least>[一二三四五六七八九十百千廿卅]{1,6})[至到~-](?=[一二三四五六七八九十百千廿卅]))?(?<indefinite>幾|(?<![人件次總場戶級])數)?(?!一次告知|十分(?!鐘)|百分|千分)(?<numeral>[零〇○一二兩三四五六七八九十百千廿卅]{1,10})(?<more>[餘多幾來])?(?<scale>[萬億])?",
    `(?:(?<measure>${LONG_MEASURES}|個百分點|分(?!之|別|析|類|享|為|工|層|級|區|局|署|所|處)|成(?![立員為長功果效本年熟品就份分交人語案])|[${LETTER_MEASURES}])(?:(?<=成)(?<tenth>[一二三四五六七八九]))?`,
    "|(?<other>(?![零〇○一二兩三四五六七八九十百千廿卅])[\\u4e00-\\u9fff])|(?<=[萬億]))",
  ].join(""),
  "gu",
);

/** 兩三, 七八: about so many, where digits would read 23 and 78; three and more are a year or a number spelled out. */
const ROUGHLY = /^[一二兩三四五六七八九]{2}$|點/u;

/** More than any action has; hostile text is not searched further. */
const LONGEST = 5000;
const MOST_FIGURES = 200;
