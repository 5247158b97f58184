/** Words for a part of a year, as deadlines and periods use them, matched on folded text. */

/** 當年度, 翌年: a year counted from the one in question. */
export const RELATIVE_YEAR = /^(?:[當本今同該]年度?|(?<next>[翌次隔]年度?))/u;

/** 107年第3季, 下半年, 9月上旬, 12月底, 年底; what stands before is a date or nothing. */
export const PART_OF_YEAR = /^(?<before>.*?)第?(?<name>[1-4一二三四]季|[上下]半年|[上中下]旬|[底末終])度?[底末]?$/u;
/** 年底 and 年度終 name no year. */
export const YEAR_ITSELF = /^(?:年度?)?$/u;

/** Some months of a year or some days of a month, first and last; days beyond the end of the month are cut off. */
export interface PartOfYear {
  readonly of: "year" | "month" | "either";
  readonly months?: readonly [number, number];
  readonly days?: readonly [number, number];
}

export const PARTS_OF_YEAR: ReadonlyMap<string, PartOfYear> = new Map<string, PartOfYear>([
  ["1季", { of: "year", months: [1, 3] }],
  ["一季", { of: "year", months: [1, 3] }],
  ["2季", { of: "year", months: [4, 6] }],
  ["二季", { of: "year", months: [4, 6] }],
  ["3季", { of: "year", months: [7, 9] }],
  ["三季", { of: "year", months: [7, 9] }],
  ["4季", { of: "year", months: [10, 12] }],
  ["四季", { of: "year", months: [10, 12] }],
  ["上半年", { of: "year", months: [1, 6] }],
  ["下半年", { of: "year", months: [7, 12] }],
  ["上旬", { of: "month", days: [1, 10] }],
  ["中旬", { of: "month", days: [11, 20] }],
  ["下旬", { of: "month", days: [21, 31] }],
  ["底", { of: "either", days: [31, 31] }],
  ["末", { of: "either", days: [31, 31] }],
  ["終", { of: "either", days: [31, 31] }],
]);

/** 自…起至…止. */
export const BEGINNING_WORD = /^(?:自|從|由)/u;
export const UNTIL_WORD = /起?(?:至|迄|到|[~〜–—―])/u;
export const END_WORD = /(?:為止|截止|止)$/u;

/** ,計1年 */
export const STATED_LENGTH =
  /[,、;(]?(?:期間|為期|合計|共計|總計|計|共)(?=[0-9一二三四五六七八九十百兩])(?<length>(?:(?<years>[0-9一二三四五六七八九十兩]{1,4})年)?(?:(?<months>[0-9一二三四五六七八九十兩]{1,4})個?月)?(?:(?<weeks>[0-9一二三四五六七八九十兩]{1,4})[週周])?(?:(?<days>[0-9一二三四五六七八九十百零兩]{1,5})[日天])?)\)?。?$/u;
