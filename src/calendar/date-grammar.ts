import { parseChineseNumeral } from "./chinese-numeral";
import { readYearNumber } from "./roc-year";

/** A date as it was written, not yet looked at for sense: month 13 is still month 13. */
export interface WrittenDate {
  /** How the year is counted, if the text says: 民國, 民國前, 西元. */
  readonly era: "roc" | "before-roc" | "ce" | undefined;
  readonly year: number | undefined;
  readonly month: number | undefined;
  readonly day: number | undefined;
  /** 學年度. */
  readonly school: boolean;
}

/**
 * Reads the words and numbers of a date from folded text. Without a year (10月15日) it must name a month.
 * `undefined` when the text has none of the shapes.
 */
export function readWrittenDate(folded: string): WrittenDate | undefined {
  for (const shape of SHAPES) {
    const parts = shape.exec(folded)?.groups;
    if (parts !== undefined) return isAmbiguous(parts) ? undefined : fromGroups(parts);
  }
  return undefined;
}

/** No text has two of these shapes, so the order does not matter. */
const SHAPES = [
  // 107/12/31, 105.04.23, 97-02-15, 2018-12-31, 105.04, 民國97/2
  /^(?<era>(?:中華)?民國前?|西元|公元)?(?<year>[0-9]{1,4})(?<mark>[-./])(?<month>[0-9]{1,2})(?:\k<mark>(?<day>[0-9]{1,2}))?$/u,
  // 1030916, 990916, 20181231
  /^(?<era>(?:中華)?民國前?|西元|公元)?(?<year>[0-9]{2,4})(?<month>[0-9]{2})(?<day>[0-9]{2})$/u,
  // 2016, 民國105
  /^(?<era>(?:中華)?民國前?|西元|公元)?(?<year>[0-9]{1,4})$/u,
  // 107年12月31日, 一百零七年十二月, 105年度, 92學年度, 九十八年二月份, 民國元年
  /^(?<era>(?:中華)?民國前?|西元|公元)?(?<year>[0-9〇○零元一二三四五六七八九十百千廿卅卌壹貳參叁肆伍陸柒捌玖拾佰仟]{1,8})(?<unit>學年度|年度?)(?:(?<month>[0-9〇○零一二三四五六七八九十壹貳參叁肆伍陸柒捌玖拾]{1,3})月份?(?:(?<day>[0-9〇○零一二三四五六七八九十廿卅壹貳參叁肆伍陸柒捌玖拾]{1,4})[日號]?)?)?$/u,
  // 10月15日, 二月份
  /^(?<month>[0-9〇○零一二三四五六七八九十壹貳參叁肆伍陸柒捌玖拾]{1,3})月份?(?:(?<day>[0-9〇○零一二三四五六七八九十廿卅壹貳參叁肆伍陸柒捌玖拾]{1,4})[日號]?)?$/u,
] as const;

type Groups = Readonly<Record<string, string | undefined>>;

/** 105 may be any number and 99.12 any decimal or day: without 民國, 年 or a third part a short year is no date. */
function isAmbiguous({ era, year, month, day, mark, unit }: Groups): boolean {
  if (era !== undefined || year === undefined || unit !== undefined) return false;
  return month === undefined ? year.length < 4 : mark !== undefined && day === undefined && year.length < 3;
}

function fromGroups(parts: Groups): WrittenDate | undefined {
  const year = parts.year === undefined ? undefined : readYearNumber(parts.year);
  const month = parts.month === undefined ? undefined : parseChineseNumeral(parts.month);
  const day = parts.day === undefined ? undefined : parseChineseNumeral(parts.day);
  const misread = [
    [parts.year, year],
    [parts.month, month],
    [parts.day, day],
  ].some(([written, number]) => written !== undefined && number === undefined);
  return misread ? undefined : { era: eraOf(parts.era), year, month, day, school: parts.unit === "學年度" };
}

function eraOf(era: string | undefined): WrittenDate["era"] {
  if (era === undefined) return undefined;
  if (era.endsWith("前")) return "before-roc";
  return era.endsWith("民國") ? "roc" : "ce";
}
