/**
 * Counts that recur (每月20人次) and what they come to in a year (全年計240人次), each with the thing that is counted: what
 * happens, never what is there (村, 戶), which may be the same again, nor 元 and 天, which are counted of several things.
 */

/** 每月…20人次 · 每2個月…1次 · 每季至少1場 · 每週2次, within one clause. */
export const RECURRING_COUNT =
  /每(?<number>\d{1,2}|[一二三四六兩]|半)?\s?個?(?<unit>月|季|年|[週周](?![一二三四五六日末間]))(?![底初份])(?<between>[^，,。；;：:\n每年\d]{0,20})(?<count>\d{1,6})\s?(?<noun>人次|場次|件次|梯次|次|場|件|人|份|則|篇|班|冊|小時|通(?![報知過行用路訊])|案(?!件)|梯|趟)(?<bound>以上|以下|以內)?/gu;

/** 全年計240人次 · 一年共4次 · 合計12場. */
export const YEARLY_COUNT =
  /(?:全年度?|整年|一年|年度|年|合計|共計|總計|累計)(?<between>[^，,。；;：:\n每月季週周\d]{0,12})(?<count>\d{1,7})\s?(?<noun>人次|場次|件次|梯次|次|場|件|人|份|則|篇|班|冊|小時|通(?![報知過行用路訊])|案(?!件)|梯|趟)(?<bound>以上|以下|以內)?/gu;

/** A year has 52 or 53 weeks, of which some have too many holidays. */
export const FEWEST_WEEKS = 46;
export const MOST_WEEKS = 53;

/** The count is a bound, not a number: 至少20人次. */
export const AT_LEAST = /至少|不少於|以上|達成?(?:率)?以上/u;
export const AT_MOST = /至多|不超過|以下|以內/u;

/** The year is not a whole one, or the count not exact: no arithmetic can be held against it. */
export const NO_ARITHMETIC = /約|左右|餘|起|除外|扣除|不含|月至(?![少多])|[~～]|寒暑假|上半年|下半年|前半年|另|其中/u;

/** How many times a year a unit comes. */
export const TIMES_A_YEAR: ReadonlyMap<string, number> = new Map([
  ["月", 12],
  ["週", 52],
  ["周", 52],
  ["季", 4],
  ["年", 1],
]);
