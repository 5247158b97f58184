import { describe, expect, test } from "vitest";
import {
  formatPeriod,
  formatRocDate,
  parseCitation,
  parseDeadline,
  parseLetterNumber,
  parsePeriod,
  parseRocDate,
  parseRocYear,
  periodEnd,
} from "../../src/calendar";
import { CALENDAR_PROBLEMS, type CalendarCode } from "../../src/diagnostics/calendar-problems";
import type { Locale } from "../../src/diagnostics/locale";
import type { Outcome } from "../../src/diagnostics/outcome";
import { parsePlan } from "../../src/model";

interface Row {
  readonly code: CalendarCode;
  readonly situation: string;
  readonly run: (locale: Locale) => Outcome<unknown>;
}

const row = (deadline: object) => ({ criterion: "friendliness", actions: [], deadline });

/** Every code with an input that leads to it. */
const ROWS: Row[] = [
  { code: "not-text", situation: "a number", run: (locale) => parseRocDate(107 as unknown as string, { locale }) },
  { code: "invalid-date", situation: "a word", run: (locale) => parseRocDate("近期", { locale }) },
  { code: "invalid-date", situation: "nothing", run: (locale) => parseRocDate("", { locale }) },
  { code: "invalid-iso-date", situation: "a ROC date", run: (locale) => formatRocDate("107.1.1", { locale }) },
  { code: "date-without-year", situation: "a day", run: (locale) => parseRocDate("12月31日", { locale }) },
  {
    code: "date-without-day",
    situation: "a month",
    run: (locale) => formatPeriod({ from: "2016-01", to: "2016-12-31" }, { locale }),
  },
  { code: "no-such-month", situation: "month 13", run: (locale) => parseRocDate("107年13月", { locale }) },
  { code: "no-such-day", situation: "30 February", run: (locale) => parseRocDate("107年2月30日", { locale }) },
  { code: "no-such-day", situation: "30 February of no year", run: (locale) => parseRocDate("2月30日", { locale }) },
  { code: "no-year-zero", situation: "year 0", run: (locale) => parseRocDate("民國0年", { locale }) },
  { code: "year-out-of-range", situation: "year 200", run: (locale) => parseRocDate("200年", { locale }) },
  { code: "invalid-year", situation: "a word", run: (locale) => parseRocYear("本年", { locale }) },
  { code: "invalid-year", situation: "nothing", run: (locale) => parseRocYear("", { locale }) },
  { code: "ce-year", situation: "2016", run: (locale) => parseRocYear(2016, { locale }) },
  { code: "school-year", situation: "a school year", run: (locale) => parseRocYear("92學年度", { locale }) },
  {
    code: "style-needs-day",
    situation: "a month",
    run: (locale) => formatRocDate("2016-03", { style: "dotted", locale }),
  },
  {
    code: "unknown-style",
    situation: "a word",
    run: (locale) => formatRocDate("2016", { style: "bogus" as unknown as "text", locale }),
  },
  { code: "several-dates", situation: "two dates", run: (locale) => parseDeadline("107年3月、106年5月", { locale }) },
  {
    code: "deadline-without-date",
    situation: "a kind alone",
    run: (locale) =>
      parsePlan({ rocYear: 107, agency: "甲", entries: [row({ kind: "date", text: "年底" })] }, { locale }),
  },
  { code: "empty-deadline", situation: "nothing", run: (locale) => parseDeadline("", { locale }) },
  { code: "unclear-deadline", situation: "a word", run: (locale) => parseDeadline("儘速", { locale }) },
  { code: "deadline-without-frequency", situation: "定期", run: (locale) => parseDeadline("定期", { locale }) },
  { code: "deadline-without-year", situation: "a day", run: (locale) => parseDeadline("10月15日前", { locale }) },
  { code: "invalid-period", situation: "a word", run: (locale) => parsePeriod("近期", { locale }) },
  { code: "invalid-period", situation: "nothing", run: (locale) => parsePeriod("", { locale }) },
  { code: "period-reversed", situation: "an early end", run: (locale) => parsePeriod("105年2月至1月", { locale }) },
  {
    code: "period-length",
    situation: "a wrong length",
    run: (locale) => parsePeriod("105年1月至2月，計1年", { locale }),
  },
  { code: "invalid-duration", situation: "0 days", run: (locale) => periodEnd("2018-03-01", { days: 0 }, { locale }) },
  {
    code: "period-extended",
    situation: "a Saturday",
    run: (locale) => periodEnd("2018-03-01", { days: 2 }, { locale }),
  },
  { code: "period-extended", situation: "a Sunday", run: (locale) => periodEnd("2018-03-01", { days: 3 }, { locale }) },
  { code: "empty-letter", situation: "nothing", run: (locale) => parseLetterNumber("", { locale }) },
  { code: "letter-without-word", situation: "no 字", run: (locale) => parseLetterNumber("會研第1號", { locale }) },
  { code: "letter-without-ordinal", situation: "no 第", run: (locale) => parseLetterNumber("會研字1號", { locale }) },
  {
    code: "letter-number-malformed",
    situation: "no 號, within a citation",
    run: (locale) => parseCitation("行政院106年1月9日院授發社字第1061300008函頒「方案」", { locale }),
  },
  { code: "letter-without-end", situation: "no 號", run: (locale) => parseLetterNumber("會研字第1", { locale }) },
  { code: "letter-prefix", situation: "no prefix", run: (locale) => parseLetterNumber("字第1號", { locale }) },
  { code: "letter-prefix", situation: "a sentence", run: (locale) => parseLetterNumber("依，會研字第1號", { locale }) },
  { code: "letter-serial", situation: "no number", run: (locale) => parseLetterNumber("會研字第號", { locale }) },
  { code: "letter-serial", situation: "letters", run: (locale) => parseLetterNumber("會研字第1AB號", { locale }) },
  { code: "empty-citation", situation: "nothing", run: (locale) => parseCitation("", { locale }) },
  { code: "unclear-citation", situation: "a word", run: (locale) => parseCitation("如附件", { locale }) },
];

describe("what can be said of the calendar", () => {
  test.each(ROWS)("$code: $situation", ({ code, run }) => {
    const [chinese, english] = [run("zh-TW"), run("en")].map(({ diagnostics }) => diagnostics[0]);
    expect([chinese?.code, english?.code]).toEqual([code, code]);
    expect(chinese?.severity).toBe(CALENDAR_PROBLEMS[code].severity);
    expect(chinese?.message).toMatch(/。$/u);
    expect(english?.message).toMatch(/^[A-Z"].*\.$/u);
    // Chinese stands in English words only as quoted input or example, or as the letter that is missing.
    expect(english?.message.replace(/"[^"]*"|民國(?:前?\d+年)?|[字第號]/gu, "")).not.toMatch(/\p{Script=Han}/u);
    expect(`${chinese?.message}${english?.message}`).not.toMatch(/undefined|NaN|\[object/u);
  });

  test("there is a row for every code", () => {
    const seen = new Set(ROWS.map(({ code }) => code));
    expect(Object.keys(CALENDAR_PROBLEMS).filter((code) => !seen.has(code as CalendarCode))).toEqual([]);
  });
});
