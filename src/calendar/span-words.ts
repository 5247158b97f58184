/** Words for a part of a year, as deadlines and periods use them, matched on folded text. */

/** 當年度, 翌年: a year counted from the one in question. */
export const RELATIVE_YEAR = /^(?:[當本今同該]年度?|(?<next>[翌次隔]年度?))/u;

/** 107年第3季, 下半年, 9月上旬, 12月底, 年底; what stands before is a date or nothing. */
export const PARTS_OF_YEAR =
  /^(?<before>.*?)(?:第?(?<quarter>[1-4一二三四])季度?[底末]?|(?<half>[上下])半年度?[底末]?|(?<third>[上中下])旬|[底末終])$/u;

/** 自…起至…止. */
export const BEGINNING_WORD = /^(?:自|從|由)/u;
export const UNTIL_WORD = /起?(?:至|迄|到|[~〜–—―])/u;
export const END_WORD = /(?:為止|截止|止)$/u;

/** ,計1年 */
export const STATED_LENGTH =
  /[,、;(]?(?:期間|為期|合計|共計|總計|計|共)(?=[0-9一二三四五六七八九十百兩])(?<length>(?:(?<years>[0-9一二三四五六七八九十兩]{1,4})年)?(?:(?<months>[0-9一二三四五六七八九十兩]{1,4})個?月)?(?:(?<weeks>[0-9一二三四五六七八九十兩]{1,4})[週周])?(?:(?<days>[0-9一二三四五六七八九十百零兩]{1,5})[日天])?)\)?。?$/u;
