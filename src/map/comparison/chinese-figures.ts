import type { Ratio } from "../../base/ratio";
import { parseChineseNumeral } from "../../calendar/chinese-numeral";
import { type FoundFigure, rangeOf, scaleOf, times, told, withTenth } from "./found-figure";
import { readUnit, type UnitRead } from "./read-unit";

/**
 * The figures in Chinese of a folded text, in their order: before a measure word, a percent sign, one of the units that
 * are known from elsewhere, or with a scale of their own (三萬).
 */
export function chineseFigures(text: string, units: ReadonlySet<string>): readonly FoundFigure[] {
  const found: FoundFigure[] = [];
  for (const match of text.matchAll(NUMERAL)) {
    for (const figure of figureOf(match, units)) found.push(figure);
    if (found.length >= MOST_FIGURES) break;
  }
  return found;
}

/** What is counted at both ends of a range, as in 一樓至三樓, counts whatever it is. */
export function unitsOfRanges(text: string): readonly string[] {
  return [...text.matchAll(RANGE_WITH_UNITS)].flatMap(({ groups }) => groups?.unit ?? []);
}

function figureOf(
  { groups = {}, 0: found, index: at, input }: RegExpExecArray,
  units: ReadonlySet<string>,
): readonly FoundFigure[] {
  const { percent, numeral = percent ?? "", least, leastScale = "", scale = "" } = groups;
  const behind = input.slice(at + found.length, at + found.length + FARTHEST);
  const { unit, isMeasure, tenth, written, hasHalf } = percent === undefined ? readUnit(behind, true) : PERCENT;
  if (!isMeasure && !isCounted(unit, numeral, scale, units)) return [];
  const isArticle = numeral === "一" && scale === "" && least === undefined;
  const rest = { at, text: `${found}${written}`, unit, scale: scaleOf(scale), isArticle };
  const isVague =
    hasHalf ||
    groups.indefinite !== undefined ||
    groups.more !== undefined ||
    [numeral, least ?? ""].some((one) => ROUGHLY.test(one));
  const value = isVague ? undefined : ratioOfNumeral(numeral);
  if (value === undefined) return [{ ...rest, values: undefined }];
  if (least !== undefined) return told(rest, rangeOf([ratioOfNumeral(least), leastScale], [value, scale]));
  return told(rest, [withTenth(times(value, rest.scale), tenth)]);
}

const PERCENT: UnitRead = { unit: "%", isMeasure: true, tenth: "", written: "", hasHalf: false };

/** Where nothing is counted, a numeral of one letter is more often part of a word. */
function isCounted(unit: string, numeral: string, scale: string, units: ReadonlySet<string>): boolean {
  if (unit !== "") return units.has(unit);
  return scale !== "" || (units.has("") && numeral.length > 1 && COMPOSITE.test(numeral));
}

const COMPOSITE = /[十百千廿卅卌]/u;

function ratioOfNumeral(numeral: string): Ratio | undefined {
  const value = parseChineseNumeral(numeral);
  return value === undefined ? undefined : { n: value, d: 1 };
}

/**
 * A numeral, 百分之 and one, a range; with what makes it no certain number (數十, 十餘; not 人數十人). What is no number though
 * it looks like one is left out: 十分友善, 百分比, 一次告知.
 */
const NUMERAL =
  /百分之(?<percent>[零〇○一二三四五六七八九十百]{1,6}(?:點[零〇○一二三四五六七八九]{1,4})?)|(?<![零〇○一二兩三四五六七八九十百千廿卅卌\d])(?:(?<least>[零〇○一二兩三四五六七八九十百千廿卅卌]{1,6})(?<leastScale>[萬億])?[至到~〜–-](?=[零〇○一二兩三四五六七八九十百千廿卅卌]))?(?<indefinite>幾|(?<![人件次總場戶級])數)?(?!一次告知|十分(?!鐘)|百分|千分)(?<numeral>[零〇○一二兩三四五六七八九十百千廿卅卌]{1,10})(?<more>[餘多幾來])?(?<scale>[萬億])?/gu;

const RANGE_WITH_UNITS =
  /[一二兩三四五六七八九十百千廿卅卌](?<unit>(?![一二兩三四五六七八九十百千廿卅卌])[\u4e00-\u9fff])[至到~〜–-](?=[一二兩三四五六七八九十百千廿卅卌]{1,10}\k<unit>)/gu;

/** 兩三, 七八: about so many, where digits would read 23 and 78; three and more are a year or a number spelled out. */
const ROUGHLY = /^[一二兩三四五六七八九]{2}$|點/u;

/** Longer than any unit. */
const FARTHEST = 8;

/** More than any action has. */
const MOST_FIGURES = 200;
