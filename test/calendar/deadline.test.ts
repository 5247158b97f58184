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
  ["繼續辦理", ongoing],
  ["計畫期間", ongoing],
  ["計畫執行期間內", ongoing],
  // A year beside other words is kept, so that it can be compared with the plan's; a beginning is no end.
  ["持續辦理至106年12月31日", { ...ongoing, date: "2017-12-31" }],
  ["持續辦理至106年底止", { ...ongoing, date: "2017-12-31" }],
  ["106年1月起至12月持續辦理", { ...ongoing, date: "2017-12" }],
  ["106.1.1-106.12.31持續", { ...ongoing, date: "2017-12-31" }],
  ["106年全年", { ...ongoing, date: "2017" }],
  ["106年起持續辦理", ongoing],
  ["106年1月起持續辦理", ongoing],
  ["持續至12月", ongoing],
  ["當年105年持續", { ...ongoing, date: "2016" }],
  ["適時辦理（106年12月底前）", { ...asNeeded, date: "2017-12-31" }],
  ["106年每月", every("P1M", "2017")],
  ["106年雙月", every("P2M", "2017")],
  ["106年起每年10月15日前", every("P1Y", "--10-15")],
  ["一季一次", every("P3M")],
  ["半年1次", every("P6M")],
  ["1年2次", every("P6M")],
  ["3個月1次", every("P3M")],
  ["2次/年", every("P6M")],
  ["2次／半年", every("P3M")],
  ["1次/季", every("P3M")],
  ["每年召開2次", every("P6M")],
  ["每年至少辦理5次", every("P1Y")],
  ["每週2次", every("P1W")],
  ["每工作日", every("P1D")],
  ["每個上班日", every("P1D")],
  ["3月、6月、9月、12月", every("P3M")],
  ["3、6、9、12月", every("P3M")],
  ["106年3、6、9及12月", every("P3M", "2017-12")],
  ["六月及十二月二十日前", every("P6M")],
  ["七月及翌年一月五日前", every("P6M")],
  ["每年3、6、9、12月", every("P3M")],
  ["每年1月及7月", every("P6M")],
  ["每年6月30日前及12月31日前", every("P6M")],
  ["每年3、5月", every("P1Y")],
  ["107年12月31日（一）前", by("2018-12-31")],
  ["107年5月31日（第1期）", by("2018-05-31")],
  ["107年5月31日前（含）", by("2018-05-31")],
  ["109年1月15日（年度結束後函報）", by("2020-01-15")],
  ["107年12月31日（視需要）", { ...asNeeded, date: "2018-12-31" }],
  ["107年5月31日（星期四", by("2018-05-31")],
  ["107年6月30日起至11月30日", by("2018-11-30")],
  ["107年6月30日起至107年12月31日", by("2018-12-31")],
  ["107年元月底", by("2018-01-31")],
  ["107年度結束前", by("2018-12-31")],
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
  ["每年第一季及第三季", every("P6M")],
  ["每年度結束後一個月內", every("P1Y", "--01-31")],
];

/** Without the year of the plan the day is known and the date is not. */
const YEARLESS: [string, string, string][] = [
  ["10月15日前", "--10-15", "2018-10-15"],
  ["10月15日", "--10-15", "2018-10-15"],
  ["12/31前", "--12-31", "2018-12-31"],
  ["年度結束前", "--12-31", "2018-12-31"],
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
    ["a number with a remark", "2000（人次）", "unclear-deadline"],
    ["a remark behind what is no date", "會議底（第1期）", "unclear-deadline"],
    ["a remark with a day that does not exist", "107年5月31日（原107年2月30日）", "no-such-day"],
    ["nothing but this year", "當年度", "date-without-year"],
    ["a list that ends in this year", "3月及當年度", "several-dates"],
    ["a list of which a part is no date", "12月及會議", "unclear-deadline"],
    ["numbers without a unit", "3、6", "unclear-deadline"],
    [
      "more dates than months",
      "1月、2月、3月、4月、5月、6月、7月、8月、9月、10月、11月、12月、1月",
      "unclear-deadline",
    ],
    ["a list with a day that does not exist", "2月30日、12月31日", "no-such-day"],
    ["a list with a day that its year has not", "107年1月及2月29日", "no-such-day"],
    ["a sentence with a day that does not exist", "於107年2月30日召開會議", "no-such-day"],
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

  test.each([
    ["a day that no year has, every year", "每年2月30日前", every("P1Y"), ["no-such-day"]],
    ["a month that is none, every year", "每年13月1日前", every("P1Y"), ["no-such-month"]],
    ["an end that does not exist", "持續辦理至106年2月30日", ongoing, ["no-such-day"]],
    ["an end without a year that no year has", "持續辦理至2月30日", ongoing, ["no-such-day"]],
  ])("%s is told and the kind kept: %s", (_, text, meaning, codes) => {
    const outcome = parseDeadline(text);
    expect([resultOf(outcome), codesOf(outcome)]).toEqual([{ ...meaning, text }, codes]);
  });

  test.each([
    ["two years", "107年6月30日、106年12月31日", ["107年6月30日", "106年12月31日"], by("2017-12-31")],
    ["months at other distances", "107年3月及5月", ["107年3月", "5月"], by("2018-05")],
    ["及", "107年6月30日及11月30日", ["107年6月30日", "11月30日"], by("2018-11-30")],
    ["與", "107年6月30日與11月30日", ["107年6月30日", "11月30日"], by("2018-11-30")],
    ["和", "107年6月30日和11月30日", ["107年6月30日", "11月30日"], by("2018-11-30")],
    ["remarks", "107年6月30日（第1期）及11月30日（第2期）", ["107年6月30日", "11月30日"], by("2018-11-30")],
    ["years", "106年、107年", ["106年", "107年"], by("2018")],
  ])("of several dates the last is taken and all are named: %s", (_, text, dates, meaning) => {
    const outcome = parseDeadline(text);
    expect(resultOf(outcome)).toEqual({ ...meaning, text });
    expect(outcome.diagnostics).toMatchObject([
      { code: "several-dates", severity: "info", args: { found: text, dates } },
    ]);
  });

  test("several dates without a year", () => {
    const outcome = parseDeadline("3月及5月底前");
    expect(resultOf(outcome)).toEqual({ kind: "unclear", text: "3月及5月底前", date: "--05-31" });
    expect(codesOf(outcome)).toEqual(["several-dates", "deadline-without-year"]);
    expect(resultOf(parseDeadline("3月及5月底前", { rocYear: 107 }))).toMatchObject({
      kind: "date",
      date: "2018-05-31",
    });
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
    ["what goes on until a day", { kind: "ongoing", date: "2017-12-31" }, "經常辦理至106年12月31日"],
    ["each month of a year", { kind: "recurring", every: "P1M", date: "2017" }, "106年每月"],
    ["what is no duration, as it stands", { kind: "recurring", every: "sometimes" }, "sometimes"],
    ["what is no date, as it stands", { kind: "date", date: "someday" }, "someday"],
  ] as const)("%s", (_, deadline, text) => {
    expect(formatDeadline(deadline)).toBe(text);
  });

  test.each([
    ["null", null, ""],
    ["nothing", undefined, ""],
    ["a kind that is none", { kind: "soon" }, ""],
    ["a date that is no text", { kind: "date", date: 5 }, "未定"],
    ["a text that is none", { kind: "ongoing", text: 5 }, "經常辦理"],
    ["a frequency that is no text", { kind: "recurring", every: {} }, ""],
  ])("%s does not throw", (_, deadline, text) => {
    // What a caller without types may hand in.
    expect(formatDeadline(deadline as unknown as Deadline)).toBe(text);
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
      ...durations.map((duration) => every(duration, "2017-12")),
      { ...ongoing, date: "2017-12-31" },
      { ...asNeeded, date: "2017" },
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
