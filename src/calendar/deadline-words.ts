/** The vocabulary of the column 完成期限, matched on folded text. */

/**
 * Words that settle the kind of a deadline. The one that stands first in the text decides, the longer one where two
 * begin together; 定期 alone does not say how often and stays unclear.
 */
export const KIND_WORDS = [
  {
    kind: "ongoing",
    words: [
      "經常",
      "持續",
      "繼續",
      "賡續",
      "隨時",
      "全年",
      "常年",
      "終年",
      "長期",
      "常態",
      "平時",
      "平常",
      "隨到隨辦",
      "即日起",
      "計畫期間",
      "計畫執行期間",
    ],
  },
  {
    kind: "as-needed",
    words: [
      "適時",
      "不定期",
      "定期或不定期",
      "定期及不定期",
      "必要時",
      "有需要時",
      "視業務",
      "視實際",
      "視需要",
      "視情況",
      "依業務需要",
      "依實際需要",
      "依需要",
      "機動",
      "當日",
      "即時",
      "立即",
    ],
  },
  { kind: "unclear", words: ["定期"] },
] as const;

/** No date and no frequency does without one of these; most deadlines are 經常辦理 and need no closer look. */
export const OF_CALENDAR = /[0-9年月日季旬週周天期底末終]/u;

/** A deadline that runs from an event: 結案後十日內, 參訪結束後七日內. */
export const AFTER_EVENT =
  /(?:後|起)[0-9一二三四五六七八九十兩]{1,4}個?(?:日|天|工作[日天]|上班日|週|周|星期|月|小時)內/u;

/** 當年度結束後一個月內; 年度 may have been read already, 內 has been. */
export const AFTER_YEAR =
  /^(?:[當本該]?年度?)?(?:結束|終了)後(?:(?<months>[0-9一二三四五六七八九十兩]{1,3})個月|(?<weeks>[0-9一二三四五六七八九十兩]{1,3})[週周]|(?<days>[0-9一二三四五六七八九十兩]{1,3})[日天])$/u;

/** 每年, 每2個月, 每隔兩週, 按季, 逐年; 按日期 is no frequency. */
export const EVERY =
  /(?:每隔?|按|逐)(?:(?<count>[0-9一二三四五六七八九十兩]{1,4})(?!月))?(?<unit>半年|學年度?|年度?(?!齡)|學期|季|個?月|個?星期|個?工作[日天]|個?上班[日天]|[週周旬天]|日(?!期))/u;

/** 一季一次, 半年1次, 1年2次. */
export const TIMES_IN =
  /(?<![0-9一二三四五六七八九十年月第])(?:(?<half>半)年|(?<count>[1-9一二兩三四五六七八九])(?<unit>年|季|個月|[週周]|[日天]))(?<times>[1-9一二兩三四五六七八九])次/u;

/** 2次/年. */
export const TIMES_PER = /(?<times>[1-9一二兩三四五六七八九])次\/(?:(?<half>半)年|(?<unit>年|季|月|[週周]|[日天]))/u;

/** 每年召開2次. */
export const TIMES_AFTER =
  /^(?:應|至少|最少|召開|辦理|舉辦|檢討|檢查|實施|更新|彙整|測試|抽測)*(?<times>[1-9一二兩三四五六七八九])次/u;

/** Frequencies that do without 每. */
export const OTHER_FREQUENCIES = [
  { word: "雙月", every: "P2M" },
  { word: "雙週", every: "P2W" },
  { word: "隔週", every: "P2W" },
  { word: "次月", every: "P1M" },
  { word: "月月", every: "P1M" },
  { word: "年年", every: "P1Y" },
] as const;

/** One of each unit as an ISO 8601 duration. */
export const UNITS = {
  年: [1, "Y"],
  年度: [1, "Y"],
  學年: [1, "Y"],
  學年度: [1, "Y"],
  半年: [6, "M"],
  學期: [6, "M"],
  季: [3, "M"],
  個月: [1, "M"],
  月: [1, "M"],
  旬: [10, "D"],
  星期: [1, "W"],
  個星期: [1, "W"],
  週: [1, "W"],
  周: [1, "W"],
  日: [1, "D"],
  天: [1, "D"],
  工作日: [1, "D"],
  個工作日: [1, "D"],
  工作天: [1, "D"],
  個工作天: [1, "D"],
  上班日: [1, "D"],
  個上班日: [1, "D"],
  上班天: [1, "D"],
  個上班天: [1, "D"],
} as const;

/** How {@link UNITS} are written back. */
export const FREQUENCY_NAMES: Readonly<Record<string, string>> = {
  P1Y: "每年",
  P6M: "每半年",
  P3M: "每季",
  P1M: "每月",
  P1W: "每週",
  P10D: "每旬",
  P1D: "每日",
};
export const UNIT_NAMES: Readonly<Record<string, string>> = { Y: "年", M: "個月", W: "週", D: "日" };

/** What a deadline is called when only its kind is known; each reads back as its kind. */
export const KIND_NAMES = { ongoing: "經常辦理", "as-needed": "適時辦理", unclear: "未定" } as const;

/** 經常辦理至107年12月31日. */
export const UNTIL = "至";

/** What may stand around a date without changing it: 最遲於107年12月31日前完成. */
export const BEFORE_DATE = /^(?:自?即日起|最遲|至遲|預計|預定|訂|擬|應|須|於|在|至|迄)+/u;
export const AFTER_DATE =
  /(?:\(前\)|以前|之前|前|為止|截止|止|以內|之內|內|間|完成|完竣|辦竣|辦理|辦畢|結束|實施|檢討|檢查|彙整|更新|召開|提出|函報|陳報|提報|,|;|。)+$/u;
/** A remark behind a date, or a day of the week of which the bracket is left open: （第1期）, （年度結束後函報）, （星期四. */
export const REMARK = /(?<=[日號月年季底前止])(?:\([^()]{1,20}\)|\((?:星期|禮拜|[週周])[一二三四五六日天]$)/gu;
/** A date that is not mere figures: 2000（人次） is none. */
export const WORDED_DATE = /[0-9一二三四五六七八九十][年月]|[底季]/u;
/** 年度結束前 is the end of the year itself. */
export const YEAR_CLOSE = /年度?(?:結束|終了|屆滿)(?:以前|之前|前)/u;
export const YEAR_END = "年底";
/** Between the dates of a list: 3月、6月及9月. */
export const BETWEEN_DATES = /以及|[、,及與和暨]/u;
/** In 3、6、9、12月 the month is written once, at the end. */
export const MONTH = "月";
/** 106年1月起, unless its end follows. */
export const BEGINS = /^起(?![至迄到~])/u;
/** A date inside a text, with its year or after one. */
export const DATE_IN_TEXT =
  /(?<![0-9〇○零一二三四五六七八九十百每隔近滿計共])(?:(?:(?:中華)?民國)?(?:[0-9]{2,4}|元|[〇○零一二三四五六七八九十百]{2,5})(?:學年度|年度?)(?:(?:元|[0-9〇○零一二三四五六七八九十]{1,3})月份?(?:[0-9〇○零一二三四五六七八九十廿卅]{1,4}[日號])?)?[底末終]?|[0-9]{2,4}(?<mark>[./-])[0-9]{1,2}\k<mark>[0-9]{1,2}|(?:[翌次隔]年度?)?(?:元|[0-9〇○零一二三四五六七八九十]{1,3})月(?:份|[0-9〇○零一二三四五六七八九十廿卅]{1,4}[日號]|底)?)/gu;
/** The date at the head of a longer text. */
export const UP_TO_DATE = /^.{1,30}?[日號月季年底]前/u;
