import { type LetterFault, letterFaultWords } from "./letter-fault-words";
import type { Problem } from "./problem";
import { rocWords } from "./roc-words";

/** By itself, because frameworks have dates as well and need no more of this table than that. */
export const INVALID_ISO_DATE = {
  severity: "error",
  words: {
    "zh-TW": ({ found }) =>
      `「${found}」不是支援範圍（1812年至2110年）內存在的 ISO 8601 日期；請寫成「2018-12-31」「2018-12」或「2018」。`,
    en: ({ found }) =>
      `"${found}" is not an ISO 8601 date that exists between 1812 and 2110; write "2018-12-31", "2018-12" or "2018".`,
  },
} satisfies Problem<{ found: string }>;

/** What can be said of a date, a deadline, a period, a letter number or a citation. */
export const CALENDAR_PROBLEMS = {
  "not-text": {
    severity: "error",
    words: {
      "zh-TW": ({ found }) => `此處應為文字，實際為 ${found}；請改以文字填寫。`,
      en: ({ found }) => `Expected text, found ${found}; write it as text.`,
    },
  } satisfies Problem<{ found: string }>,
  "invalid-date": {
    severity: "error",
    words: {
      "zh-TW": ({ found }) =>
        `${found === "" ? "日期空白" : `「${found}」不是可辨識的日期`}；請寫成「107年12月31日」或「2018-12-31」。`,
      en: ({ found }) =>
        `${found === "" ? "The date is blank" : `"${found}" is not a date`}; write "107年12月31日" or "2018-12-31".`,
    },
  } satisfies Problem<{ found: string }>,
  "invalid-iso-date": INVALID_ISO_DATE,
  "date-without-year": {
    severity: "error",
    words: {
      "zh-TW": ({ found }) => `「${found}」沒有年份；請補上，例如「107年12月31日」。`,
      en: ({ found }) => `"${found}" has no year; add one, as in "107年12月31日".`,
    },
  } satisfies Problem<{ found: string }>,
  "date-without-day": {
    severity: "error",
    words: {
      "zh-TW": ({ found }) => `「${found}」未寫到日；此處須有完整的年、月、日，例如「2018-12-31」。`,
      en: ({ found }) => `"${found}" does not name a day; year, month and day are needed here, as in "2018-12-31".`,
    },
  } satisfies Problem<{ found: string }>,
  "no-such-month": {
    severity: "error",
    words: {
      "zh-TW": ({ found, month }) => `「${found}」的月份是${month}，但月份只有1至12；請更正月份。`,
      en: ({ found, month }) => `The month in "${found}" is ${month}, but months run from 1 to 12; correct the month.`,
    },
  } satisfies Problem<{ found: string; month: number }>,
  "no-such-day": {
    severity: "error",
    words: {
      "zh-TW": ({ found, year, month, day, last }) =>
        `「${found}」不存在：${year}${month}月只有1至${last}日，沒有${day}日；請更正日期。`,
      en: ({ found, year, month, day, last }) =>
        `"${found}" does not exist: month ${month} ${year === "" ? "" : `of ${year} `}has days 1 to ${last}, not ${day}; correct the day.`,
    },
  } satisfies Problem<{ found: string; year: string; month: number; day: number; last: number }>,
  "no-year-zero": {
    severity: "error",
    words: {
      "zh-TW": ({ found }) =>
        `「${found}」不存在：民國沒有0年，民國1年（1912）的前一年是民國前1年（1911）；請更正年份。`,
      en: ({ found }) =>
        `"${found}" does not exist: there is no year 0; before 民國1年 (1912) comes 民國前1年 (1911). Correct the year.`,
    },
  } satisfies Problem<{ found: string }>,
  "year-out-of-range": {
    severity: "error",
    words: {
      "zh-TW": ({ found, first, last }) =>
        `「${found}」的年份超出可處理的範圍（西元${first}年至${last}年，即民國前100年至民國199年）；請確認年份。`,
      en: ({ found, first, last }) =>
        `The year in "${found}" is outside ${first} to ${last} (民國前100年 to 民國199年); check the year.`,
    },
  } satisfies Problem<{ found: string; first: number; last: number }>,
  "invalid-year": {
    severity: "error",
    words: {
      "zh-TW": ({ found }) =>
        `${found === "" ? "年度空白" : `「${found}」不是可辨識的民國年`}；請寫成「105」或「105年度」（民國1年至199年）。`,
      en: ({ found }) =>
        `${found === "" ? "The year is blank" : `"${found}" is not an ROC year`}; write "105" or "105年度" (years 1 to 199).`,
    },
  } satisfies Problem<{ found: string }>,
  "ce-year": {
    severity: "error",
    words: {
      "zh-TW": ({ found, rocYear }) =>
        `「${found}」應為民國年，卻寫成西元年；換算為民國${rocYear}年，請改寫為「${rocYear}」。`,
      en: ({ found, rocYear }) =>
        `"${found}" looks like a year of the common era where an ROC year belongs; it would be ${rocYear}, so write "${rocYear}".`,
    },
  } satisfies Problem<{ found: string; rocYear: number }>,
  "school-year": {
    severity: "info",
    words: {
      "zh-TW": ({ found }) => `「${found}」是學年度，自當年8月1日起至翌年7月31日止；此處只取其起始年。`,
      en: ({ found }) =>
        `"${found}" is a school year, from 1 August to 31 July of the next; only its first year is taken.`,
    },
  } satisfies Problem<{ found: string }>,
  "style-needs-day": {
    severity: "error",
    words: {
      "zh-TW": ({ found, style }) =>
        `「${found}」未寫到日，無法以「${style}」格式書寫；請改用「text」「full」或「chinese」格式。`,
      en: ({ found, style }) =>
        `"${found}" does not name a day and cannot be written in style "${style}"; use "text", "full" or "chinese".`,
    },
  } satisfies Problem<{ found: string; style: string }>,
  "unknown-style": {
    severity: "error",
    words: {
      "zh-TW": ({ found, known }) => `沒有「${found}」這種日期格式；可用的有：${known.join("、")}。`,
      en: ({ found, known }) => `"${found}" is not a style of dates; use one of ${known.join(", ")}.`,
    },
  } satisfies Problem<{ found: string; known: readonly string[] }>,
  "empty-deadline": {
    severity: "error",
    words: {
      "zh-TW": () => "完成期限空白；請填寫日期（如「107年12月31日」）或辦理頻率（如「每季」「經常辦理」）。",
      en: () =>
        'The deadline is blank; give a date such as "107年12月31日" or a frequency such as "每季" or "經常辦理".',
    },
  } satisfies Problem<Record<string, never>>,
  "unclear-deadline": {
    severity: "info",
    words: {
      "zh-TW": ({ found }) =>
        `無法判讀完成期限「${found}」，已保留原文；如有確定期限，請寫成日期（如「107年12月31日」）或頻率（如「每季」）。`,
      en: ({ found }) =>
        `The deadline "${found}" could not be interpreted and was kept as written; give a date ("107年12月31日") or a frequency ("每季") if there is one.`,
    },
  } satisfies Problem<{ found: string }>,
  "deadline-without-frequency": {
    severity: "info",
    words: {
      "zh-TW": ({ found }) => `「${found}」未說明多久辦理一次；請寫明頻率，例如「每月」「每季」「每半年」。`,
      en: ({ found }) => `"${found}" does not say how often; name the frequency, as in "每月", "每季" or "每半年".`,
    },
  } satisfies Problem<{ found: string }>,
  "deadline-without-year": {
    severity: "info",
    words: {
      "zh-TW": ({ found }) => `「${found}」沒有年份，無從確定日期；請補上年份，或提供計畫年度以供判讀。`,
      en: ({ found }) => `"${found}" has no year, so no date can be fixed; add the year or give the year of the plan.`,
    },
  } satisfies Problem<{ found: string }>,
  "several-dates": {
    severity: "info",
    words: {
      "zh-TW": ({ found, dates }) =>
        `「${found}」列有${dates.length}個期限（${dates.join("、")}），此處只取最後一個；請分列為不同作法的期限，或只保留一個。`,
      en: ({ found, dates }) =>
        `"${found}" names ${dates.length} dates (${dates.map((date) => `"${date}"`).join(", ")}), of which only the last is taken; give each action its own, or keep one.`,
    },
  } satisfies Problem<{ found: string; dates: readonly string[] }>,
  "deadline-without-date": {
    severity: "error",
    words: {
      "zh-TW": ({ found }) =>
        `完成期限「${found}」的種類為「date」，卻沒有日期；請在「date」填寫日期（如「2018-12-31」），或改用其他種類。`,
      en: ({ found }) =>
        `The deadline "${found}" is of kind "date" but has none; give "date" as in "2018-12-31", or choose another kind.`,
    },
  } satisfies Problem<{ found: string }>,
  "invalid-period": {
    severity: "error",
    words: {
      "zh-TW": ({ found }) =>
        `${found === "" ? "期間空白" : `「${found}」不是可辨識的期間`}；請寫成「105年1月1日至105年12月31日」「105年度」或「2016-01-01/2016-12-31」。`,
      en: ({ found }) =>
        `${found === "" ? "The period is blank" : `"${found}" is not a period`}; write "105年1月1日至105年12月31日", "105年度" or "2016-01-01/2016-12-31".`,
    },
  } satisfies Problem<{ found: string }>,
  "period-reversed": {
    severity: "error",
    words: {
      "zh-TW": ({ found, from, to }) =>
        `「${found}」的起日${rocWords(from)}晚於迄日${rocWords(to)}；起日應在迄日之前，請核對更正。`,
      en: ({ found, from, to }) => `"${found}" begins on ${from}, after its end on ${to}; check both dates.`,
    },
  } satisfies Problem<{ found: string; from: string; to: string }>,
  "period-length": {
    severity: "warning",
    words: {
      "zh-TW": ({ stated, expected, to }) =>
        `期間載明「${stated}」，應至${rocWords(expected)}止，但所寫迄日為${rocWords(to)}；請更正期間長度或迄日。`,
      en: ({ stated, expected, to }) =>
        `The period is stated as "${stated}", which would end on ${expected}, but it ends on ${to}; correct the length or the end.`,
    },
  } satisfies Problem<{ stated: string; expected: string; to: string }>,
  "invalid-duration": {
    severity: "error",
    words: {
      "zh-TW": ({ found }) => `期間長度 ${found} 無法計算；請以 days、weeks、months、years 其中一項指定1以上的整數。`,
      en: ({ found }) =>
        `The duration ${found} cannot be counted; give a whole number of 1 or more in exactly one of days, weeks, months, years.`,
    },
  } satisfies Problem<{ found: string }>,
  "period-extended": {
    severity: "info",
    words: {
      "zh-TW": ({ from, to, saturday }) =>
        saturday
          ? `期間末日${rocWords(from)}為星期六，依規定以${rocWords(to)}上午為期間末日。`
          : `期間末日${rocWords(from)}為星期日、國定假日或其他休息日，依規定以${rocWords(to)}為期間末日。`,
      en: ({ from, to, saturday }) =>
        saturday
          ? `The last day ${from} is a Saturday; the period ends on the morning of ${to}.`
          : `The last day ${from} is a Sunday, holiday or day of rest; the period ends on ${to}.`,
    },
  } satisfies Problem<{ from: string; to: string; saturday: boolean }>,
  "empty-letter": {
    severity: "error",
    words: {
      "zh-TW": () => "發文字號空白；請填寫，例如「院授研展字第09600152471號」。",
      en: () => 'The letter number is blank; write it as in "院授研展字第09600152471號".',
    },
  } satisfies Problem<Record<string, never>>,
  "letter-without-word": {
    severity: "error",
    words: {
      "zh-TW": ({ found }) =>
        `發文字號「${found}」缺「字」；代字與號碼之間應有「字第」，請補上，例如「院授研展字第09600152471號」。`,
      en: ({ found }) =>
        `The letter number "${found}" lacks 字; put 字第 between code and digits, as in "院授研展字第09600152471號".`,
    },
  } satisfies Problem<{ found: string }>,
  "letter-without-ordinal": {
    severity: "error",
    words: {
      "zh-TW": ({ found }) => `發文字號「${found}」的「字」後缺「第」；請補上，例如「院授研展字第09600152471號」。`,
      en: ({ found }) => `The letter number "${found}" lacks 第 after 字; add it, as in "院授研展字第09600152471號".`,
    },
  } satisfies Problem<{ found: string }>,
  "letter-without-end": {
    severity: "error",
    words: {
      "zh-TW": ({ found }) => `發文字號「${found}」未以「號」結尾；請補上，例如「院授研展字第09600152471號」。`,
      en: ({ found }) => `The letter number "${found}" does not end in 號; add it, as in "院授研展字第09600152471號".`,
    },
  } satisfies Problem<{ found: string }>,
  "letter-prefix": {
    severity: "error",
    words: {
      "zh-TW": ({ found, prefix }) =>
        prefix === ""
          ? `發文字號「${found}」的「字」前缺發文代字；請補上，例如「院授研展字第09600152471號」。`
          : `「${prefix}」不是發文代字；「字」前只能是代字（例如「院授研展」），請移除其他文字。`,
      en: ({ found, prefix }) =>
        prefix === ""
          ? `The letter number "${found}" has no prefix before 字; add it, as in "院授研展字第09600152471號".`
          : `"${prefix}" is not the prefix of a letter number; only a prefix such as "院授研展" may stand before 字.`,
    },
  } satisfies Problem<{ found: string; prefix: string }>,
  "letter-serial": {
    severity: "error",
    words: {
      "zh-TW": ({ found, serial }) =>
        serial === ""
          ? `發文字號「${found}」缺號碼；請在「第」與「號」之間填寫數字。`
          : `發文字號的號碼「${serial}」應為1至20位數字；請更正號碼。`,
      en: ({ found, serial }) =>
        serial === ""
          ? `The letter number "${found}" has no number; write digits between 第 and 號.`
          : `The number "${serial}" of the letter should be 1 to 20 digits; correct it.`,
    },
  } satisfies Problem<{ found: string; serial: string }>,
  // Within a citation all that is wrong with its number is one finding, of the same name as the rule of the check.
  "letter-number-malformed": {
    severity: "warning",
    words: {
      "zh-TW": ({ found, faults }) => letterFaultWords["zh-TW"](found, faults),
      en: ({ found, faults }) => letterFaultWords.en(found, faults),
    },
  } satisfies Problem<{ found: string; faults: readonly LetterFault[] }>,
  "empty-citation": {
    severity: "error",
    words: {
      "zh-TW": () => "計畫依據空白；請寫明發文機關、日期、字號與名稱。",
      en: () => "The citation is blank; give the issuer, the date, the letter number and the title.",
    },
  } satisfies Problem<Record<string, never>>,
  "unclear-citation": {
    severity: "info",
    words: {
      "zh-TW": ({ found }) =>
        `「${found}」中找不到發文機關、日期、字號或名稱，已保留原文；請寫明，例如「行政院106年1月9日院授發社字第1061300008號函頒「政府服務躍升方案」」。`,
      en: ({ found }) =>
        `No issuer, date, letter number or title was found in "${found}", which was kept as written; write it as in "行政院106年1月9日院授發社字第1061300008號函頒「政府服務躍升方案」".`,
    },
  } satisfies Problem<{ found: string }>,
} as const;

export type CalendarCode = keyof typeof CALENDAR_PROBLEMS;
