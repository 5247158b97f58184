import { fromDecimal } from "../../base/exact-text";
import { add, divide, type Ratio } from "../../base/ratio";
import { type FoundFigure, rangeOf, scaleOf, times, told, withTenth } from "./found-figure";
import { readUnit } from "./read-unit";

/** The figures in digits of a folded text, in their order. */
export function digitFigures(text: string): readonly FoundFigure[] {
  return [...text.matchAll(DIGITS)].slice(0, MOST_FIGURES).flatMap((match) => figureOf(match));
}

function figureOf({ groups = {}, 0: found, index: at, input }: RegExpExecArray): readonly FoundFigure[] {
  const { percent, hour, minute = "", dotted, over, under, least, leastScale = "", digits = "", scale = "" } = groups;
  const rest = { at, text: found, scale: scaleOf(scale), isArticle: false };
  if (dotted !== undefined) return [];
  // A fraction or a day of the year (12/31); as two values it is the same only as written.
  if (over !== undefined && under !== undefined)
    return told({ ...rest, unit: FRACTION_UNIT }, [fromDecimal(over), fromDecimal(under)]);
  if (hour !== undefined) return told({ ...rest, unit: "時" }, [sixtieths(hour, minute)]);
  if (percent !== undefined) return told({ ...rest, unit: "%" }, [fromDecimal(percent)]);
  const behind = input.slice(at + found.length, at + found.length + FARTHEST);
  const { unit, tenth, written, hasHalf } = readUnit(behind, false);
  const named = { ...rest, text: `${found}${written}`, unit };
  if (groups.more !== undefined || hasHalf) return [{ ...named, values: undefined }];
  const number = numberOf(digits);
  if (least !== undefined) return told(named, rangeOf([numberOf(least), leastScale], [number, scale]));
  return told(named, [withTenth(times(number, rest.scale), tenth)]);
}

function numberOf(digits: string): Ratio | undefined {
  return fromDecimal(digits.replaceAll(",", ""));
}

/** 8:30 is 8 時 and a half. */
function sixtieths(hour: string, minute: string): Ratio {
  return add({ n: Number(hour), d: 1 }, divide({ n: Number(minute), d: 1 }, { n: 60, d: 1 }));
}

const FRACTION_UNIT = "/";

/**
 * 百分之 and digits; a time of the day, a fraction (1/3), a range, ten thousands. Digits with points between them
 * (105.12.31) are no number.
 */
const DIGITS =
  /百分之(?<percent>\d{1,15}(?:\.\d{1,15})?)|(?<dotted>\d{1,15}(?:[./]\d{1,15}){2,10})|(?<!\d|\d[.,/])(?<over>\d{1,15})\/(?<under>\d{1,15})(?![\d%‰]|[.,/]\d)|(?<![\d:])(?<hour>\d{1,2}):(?<minute>[0-5]\d)(?![\d:])|(?<!\d|\d[.,])(?:(?<least>\d{1,3}(?:,\d{3}){1,4}|\d{1,6}(?:\.\d{1,6})?)(?<leastScale>[十百千]?[萬億]|[百千](?!分))?[至到~〜–-](?=\d))?(?<digits>\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d{1,15}(?:\.\d{1,15})?)(?<scale>[十百千]?[萬億]|[百千](?!分))?(?<more>餘)?/gu;

/** Longer than any unit. */
const FARTHEST = 8;

/** More than any action has. */
const MOST_FIGURES = 200;
