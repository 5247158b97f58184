import { describe, expect, test } from "vitest";
import { type Deadline, formatDeadline, parseDeadline } from "../../src/calendar";
import { codesOf, resultOf } from "./outcome-of";

type Meaning = Omit<Deadline, "text">;

const ongoing: Meaning = { kind: "ongoing" };
const asNeeded: Meaning = { kind: "as-needed" };
const unclear: Meaning = { kind: "unclear" };
const by = (date: string): Meaning => ({ kind: "date", date });
const every = (duration: string, date?: string): Meaning => ({
  kind: "recurring",
  every: duration,
  ...(date !== undefined && { date }),
});

/** Words of the columns 完成期限 in the corpus and of the regulations in FACTS 3.2 and 3.3. */
const CLEAR: [string, Meaning][] = [
  ["經常辦理", ongoing],
  ["經常性辦理", ongoing],
  ["持續辦理", ongoing],
  ["賡續", ongoing],
  ["隨時更新", ongoing],
  ["全年無休", ongoing],
  ["即日起", ongoing],
  ["經常辦理，並適時檢討", ongoing],
  ["適時辦理", asNeeded],
  ["不定期", asNeeded],
  ["定期或不定期", asNeeded],
  ["必要時", asNeeded],
  ["視業務實際需要", asNeeded],
  ["當日", asNeeded],
  ["參訪結束後七日內", asNeeded],
  ["結案後十日內", asNeeded],
  ["適時檢討，經常辦理", asNeeded],
  ["107年12月31日", by("2018-12-31")],
  ["107年 12月 31日", by("2018-12-31")],
  ["107年12月31日前", by("2018-12-31")],
  ["107年12月31日(前)", by("2018-12-31")],
  ["107年12月31日（前）", by("2018-12-31")],
  ["107年12月31日以前", by("2018-12-31")],
  ["最遲於107年12月31日前完成", by("2018-12-31")],
  ["107年12月31日前函報本府備查", by("2018-12-31")],
  ["即日起至107年12月31日止", by("2018-12-31")],
  ["107/12/31", by("2018-12-31")],
  ["1071231", by("2018-12-31")],
  ["107年12月", by("2018-12")],
  ["107年度", by("2018")],
  ["107年底", by("2018-12-31")],
  ["107年底前", by("2018-12-31")],
  ["107年2月底", by("2018-02-28")],
  ["105年2月底", by("2016-02-29")],
  ["107年第3季", by("2018-09-30")],
  ["107年第一季底前", by("2018-03-31")],
  ["107年上半年", by("2018-06-30")],
  ["107年6月上旬", by("2018-06-10")],
  ["107年6月中旬", by("2018-06-20")],
  ["105年2月下旬", by("2016-02-29")],
  ["107年1月至12月", by("2018-12-31")],
  ["107年1月1日至6月30日", by("2018-06-30")],
  ["107學年度", by("2019-07-31")],
  ["每年", every("P1Y")],
  ["每年度", every("P1Y")],
  ["每季", every("P3M")],
  ["每月", every("P1M")],
  ["每個月", every("P1M")],
  ["每2個月", every("P2M")],
  ["每2個月召開1次", every("P2M")],
  ["每兩個月", every("P2M")],
  ["每隔二週", every("P2W")],
  ["每半年", every("P6M")],
  ["每學期", every("P6M")],
  ["每日", every("P1D")],
  ["每天", every("P1D")],
  ["每週", every("P1W")],
  ["每周一", every("P1W")],
  ["每個星期", every("P1W")],
  ["每旬", every("P10D")],
  ["每三年", every("P3Y")],
  ["按月", every("P1M")],
  ["按季彙整", every("P3M")],
  ["逐年", every("P1Y")],
  ["雙月", every("P2M")],
  ["隔週", every("P2W")],
  ["次月五日前", every("P1M")],
  ["每月至少一次", every("P1M")],
  ["每三個月至少一次", every("P3M")],
  ["每年檢查", every("P1Y")],
  ["每季彙整", every("P3M")],
  ["每年10月15日前", every("P1Y", "--10-15")],
  ["每年10月15日前將成果送府", every("P1Y", "--10-15")],
  ["每年1月底前", every("P1Y", "--01-31")],
  ["每年2月底前", every("P1Y", "--02")],
  ["每年2月29日", every("P1Y", "--02-29")],
  ["每年2月28日", every("P1Y", "--02-28")],
  ["每年九月", every("P1Y", "--09")],
  ["每年四至五月間", every("P1Y", "--05-31")],
  ["每年第一季", every("P1Y", "--03-31")],
  ["每年年底", every("P1Y", "--12-31")],
  ["每年第一季及第三季", every("P1Y")],
  ["每年度結束後一個月內", every("P1Y", "--01-31")],
];

/** Without the year of the plan the day is known and the date is not. */
const YEARLESS: [string, string, string][] = [
  ["10月15日前", "--10-15", "2018-10-15"],
  ["10月15日", "--10-15", "2018-10-15"],
  ["10月", "--10", "2018-10"],
  ["1月底前", "--01-31", "2018-01-31"],
  ["2月底前", "--02", "2018-02-28"],
  ["12月底", "--12-31", "2018-12-31"],
  ["年底前", "--12-31", "2018-12-31"],
  ["年度終", "--12-31", "2018-12-31"],
  ["當年底", "--12-31", "2018-12-31"],
  ["第三季前", "--09-30", "2018-09-30"],
  ["第4季", "--12-31", "2018-12-31"],
  ["下半年", "--12-31", "2018-12-31"],
  ["6月中旬", "--06-20", "2018-06-20"],
  ["1月至12月", "--12-31", "2018-12-31"],
  ["翌年1月5日前", "--01-05", "2019-01-05"],
  ["次年1月底", "--01-31", "2019-01-31"],
  ["當年度結束後一個月內", "--01-31", "2019-01-31"],
  ["年度結束後15日內", "--01-15", "2019-01-15"],
  ["本年度結束後2週內", "--01-14", "2019-01-14"],
];

describe("parseDeadline", () => {
  test.each(CLEAR)("%s", (text, meaning) => {
    expect(parseDeadline(text)).toEqual({ ok: true, value: { ...meaning, text }, diagnostics: [] });
  });

  test.each(YEARLESS)("%s without a year, and in 民國107年", (text, day, date) => {
    const outcome = parseDeadline(text);
    expect(resultOf(outcome)).toEqual({ kind: "unclear", text, date: day });
    expect(codesOf(outcome)).toEqual(["deadline-without-year"]);
    expect(parseDeadline(text, { rocYear: 107 })).toEqual({
      ok: true,
      value: { kind: "date", text, date },
      diagnostics: [],
    });
  });

  test("a year in the text goes before the year of the plan", () => {
    expect(resultOf(parseDeadline("107年12月31日", { rocYear: 99 }))).toMatchObject({ date: "2018-12-31" });
  });

  test("what recurs every year does so in the year of the plan too", () => {
    expect(resultOf(parseDeadline("每年10月15日前", { rocYear: 107 }))).toMatchObject({ kind: "recurring" });
  });

  test("this year (當年) is the year itself where there is nothing else", () => {
    expect(resultOf(parseDeadline("當年度", { rocYear: 107 }))).toMatchObject({ kind: "date", date: "2018" });
  });

  test.each([
    ["another word", "儘速", "unclear-deadline"],
    ["two dates in one", "六月及十二月二十日前", "unclear-deadline"],
    ["a year named twice", "當年107年12月31日", "unclear-deadline"],
    ["a year named twice, at its end", "當年107年底", "unclear-deadline"],
    ["a quarter of a month", "107年3月第1季", "unclear-deadline"],
    ["a third of a year", "107年上旬", "unclear-deadline"],
    ["the end of a day", "107年3月1日底", "unclear-deadline"],
    ["the end of something else", "會議底", "unclear-deadline"],
    ["a month that may be one or an interval", "每2月", "unclear-deadline"],
    ["every nothing", "每0日", "unclear-deadline"],
    ["every so many that it is no number", "每十十日", "unclear-deadline"],
    ["a count after the year that is no number", "當年度結束後十十日", "unclear-deadline"],
    ["by the date, which is no frequency", "按日期", "unclear-deadline"],
    ["no frequency", "定期", "deadline-without-frequency"],
    ["no frequency, with a verb", "定期辦理", "deadline-without-frequency"],
    ["a day that does not exist", "107年2月30日", "no-such-day"],
    ["a day of no year", "2月30日前", "no-such-day"],
    ["an end before its beginning", "107年12月至107年1月", "period-reversed"],
    ["an end before its beginning, without a year", "12月至1月", "date-without-year"],
    ["a sentence", `持續${"檢討服務措施".repeat(10)}`, "unclear-deadline"],
  ])("%s is unclear and kept: %s", (_, text, code) => {
    const outcome = parseDeadline(text);
    expect(resultOf(outcome)).toEqual({ ...unclear, text });
    expect(codesOf(outcome)).toEqual([code]);
  });

  test("a year end too far ahead is unclear", () => {
    const outcome = parseDeadline("當年度結束後999個月內", { rocYear: 199 });
    expect(codesOf(outcome)).toEqual(["year-out-of-range"]);
  });

  test("the text is kept without the blanks around it", () => {
    expect(resultOf(parseDeadline(" 107年\n12月31日　"))).toMatchObject({
      text: "107年\n12月31日",
      date: "2018-12-31",
    });
  });

  test.each([
    ["nothing", "", "empty-deadline"],
    ["blanks", " 　\n", "empty-deadline"],
    ["no text", undefined as unknown as string, "not-text"],
  ])("%s is refused", (_, text, code) => {
    expect(parseDeadline(text).ok).toBe(false);
    expect(codesOf(parseDeadline(text))).toEqual([code]);
  });

  test("a year of the common era is no year of a plan", () => {
    expect(resultOf(parseDeadline("10月15日前", { rocYear: 2018 }))).toEqual(["ce-year"]);
  });
});

describe("formatDeadline", () => {
  test.each([
    ["its text, when there is one", { kind: "ongoing", text: "隨時更新" }, "隨時更新"],
    ["its kind, when the text is blank", { kind: "ongoing", text: " " }, "經常辦理"],
    ["as needed", { kind: "as-needed" }, "適時辦理"],
    ["unclear", { kind: "unclear" }, "未定"],
    ["a day", { kind: "date", date: "2018-12-31" }, "107年12月31日"],
    ["a month", { kind: "date", date: "2018-12" }, "107年12月"],
    ["a day of an unknown year", { kind: "unclear", date: "--10-15" }, "10月15日前"],
    ["each year", { kind: "recurring", every: "P1Y" }, "每年"],
    ["each half year", { kind: "recurring", every: "P6M" }, "每半年"],
    ["every two months", { kind: "recurring", every: "P2M" }, "每2個月"],
    ["every three years", { kind: "recurring", every: "P3Y" }, "每3年"],
    ["a day of each year", { kind: "recurring", every: "P1Y", date: "--10-15" }, "每年10月15日前"],
    ["a month of each year", { kind: "recurring", every: "P1Y", date: "--09" }, "每年9月"],
    ["what is no duration, as it stands", { kind: "recurring", every: "sometimes" }, "sometimes"],
    ["what is no date, as it stands", { kind: "date", date: "someday" }, "someday"],
  ] as const)("%s", (_, deadline, text) => {
    expect(formatDeadline(deadline)).toBe(text);
  });

  test("what is written without a text is read back as the same", () => {
    const durations = ["Y", "M", "W", "D"].flatMap((unit) => [1, 2, 3, 4, 6, 10, 12, 30].map((n) => `P${n}${unit}`));
    const days = ["--01-31", "--02", "--02-28", "--02-29", "--09", "--10-15", "--12-31"];
    const meanings: Meaning[] = [
      ongoing,
      asNeeded,
      unclear,
      ...["2018", "2018-12", "2018-12-31", "1911-01-01"].map(by),
      ...durations.map((duration) => every(duration)),
      ...days.map((day) => every("P1Y", day)),
      ...days.map((date): Meaning => ({ kind: "unclear", date })),
    ];
    for (const meaning of meanings) {
      const text = formatDeadline(meaning);
      expect(resultOf(parseDeadline(text))).toEqual({ ...meaning, text });
    }
  });

  test("what was read is read again from what it is written as", () => {
    for (const [text] of [...CLEAR, ...YEARLESS]) {
      const read = parseDeadline(text);
      expect(read.ok && parseDeadline(formatDeadline(read.value))).toEqual(read);
    }
  });
});
