/** Shapes and words of dates, matched on folded text. */

/** 107年12月31日（一）, 107年12月31日星期一. */
export const WEEKDAY =
  /(?<=[日號0-9])(?:\((?:星期|禮拜|[週周])?[一二三四五六日天]\)|(?:星期|禮拜|[週周])[一二三四五六日天])$/u;

/** Marks that end a sentence or a cell. */
export const CLOSING_MARKS = /[。.,;、]+$/u;

/** How the adoption of a plan is printed below its title, 114年2月27日訂定, and how the last day of a period is. */
export const CLOSING_WORD = /(?:訂定|修訂|修正|核定|公布|發布|函頒|為止|截止|止)$/u;

/** The first that fits decides: 12/31 must not be taken for a year and a month. */
export const DATE_SHAPES = [
  // 12/31, 1/5
  /^(?<month>0?[1-9]|1[0-2])\/(?<day>[0-9]{1,2})$/u,
  // 107/12/31, 105.04.23, 97-02-15, 2018-12-31, 105.04, 民國97/2
  /^(?<era>(?:中華)?民國前?|西元|公元)?(?<year>[0-9]{1,4})(?<mark>[-./])(?<month>[0-9]{1,2})(?:\k<mark>(?<day>[0-9]{1,2}))?$/u,
  // 1030916, 990916, 20181231
  /^(?<era>(?:中華)?民國前?|西元|公元)?(?<year>[0-9]{2,4})(?<month>[0-9]{2})(?<day>[0-9]{2})$/u,
  // 2016, 民國105
  /^(?<era>(?:中華)?民國前?|西元|公元)?(?<year>[0-9]{1,4})$/u,
  // 107年12月31日, 一百零七年十二月, 105年度, 92學年度, 九十八年二月份, 民國元年, 107年元月
  /^(?<era>(?:中華)?民國前?|西元|公元)?(?<year>[0-9〇○零元一二三四五六七八九十百千廿卅卌壹貳參叁肆伍陸柒捌玖拾佰仟]{1,8})(?<unit>學年度|年度?)(?:(?<month>元|[0-9〇○零一二三四五六七八九十壹貳參叁肆伍陸柒捌玖拾]{1,3})月份?(?:(?<day>[0-9〇○零一二三四五六七八九十廿卅壹貳參叁肆伍陸柒捌玖拾]{1,4})[日號]?)?)?$/u,
  // 10月15日, 二月份, 元月
  /^(?<month>元|[0-9〇○零一二三四五六七八九十壹貳參叁肆伍陸柒捌玖拾]{1,3})月份?(?:(?<day>[0-9〇○零一二三四五六七八九十廿卅壹貳參叁肆伍陸柒捌玖拾]{1,4})[日號]?)?$/u,
] as const;

/** 105, 105年度, 民國一百零五年, 元年. */
export const ROC_YEAR =
  /^(?:(?:中華)?民國)?(?<year>[0-9〇○零元一二三四五六七八九十百廿卅卌壹貳參叁肆伍陸柒捌玖拾佰]{1,8})(?<unit>年度?|學年度|度)?$/u;

/** The first year, and the first month of a year. */
export const FIRST = "元";
export const SCHOOL_YEAR = "學年度";

/** How each era is told from the words before a year. */
export const ERAS = { beforeRoc: /前$/u, roc: /民國$/u } as const;

/** What each way to count years is called. */
export const FULL_ERA = "中華民國";
export const ERA_NAMES = { roc: "民國", "before-roc": "民國前", ce: "西元" } as const;
