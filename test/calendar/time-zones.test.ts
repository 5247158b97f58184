import { afterAll, describe, expect, test } from "vitest";
import { formatRocDate, parseDeadline, parsePeriod, parseRocDate, periodEnd } from "../../src/calendar";
import { daysLater, monthsLater, weekdayOf } from "../../src/calendar/civil-day";
import { daysInMonth } from "../../src/calendar/days-in-month";

const ORIGINAL = process.env.TZ;

/** Offsets from UTC at midnight of 1 January 2018, to show that the zone is really the one. */
const ZONES = [
  ["UTC", 0],
  ["Asia/Taipei", -480],
  ["America/Los_Angeles", 480],
  // Samoa skipped 30 December 2011.
  ["Pacific/Apia", -840],
  // Clocks go forward at midnight, so that some days have no 00:00.
  ["America/Sao_Paulo", 120],
] as const;

describe("the same result in every time zone", () => {
  afterAll(() => {
    if (ORIGINAL === undefined) delete process.env.TZ;
    else process.env.TZ = ORIGINAL;
  });

  test.each(ZONES)("%s", (zone, offset) => {
    process.env.TZ = zone;
    expect(new Date(2018, 0, 1).getTimezoneOffset()).toBe(offset);
    expect(digest()).toEqual(EXPECTED);
  });

  test("a machine in Samoa does not know 30 December 2011, which is what the calendar has to be proof against", () => {
    process.env.TZ = "Pacific/Apia";
    expect(new Date(2011, 11, 30).getDate()).toBe(31);
  });
});

// 36,525 days are 5,217 weeks of 0 + 1 + … + 6 = 21, and six days from Sunday 1 January: 15 more.
const EXPECTED = {
  skipped: ["2011-12-30", "100年12月30日", "2011-12-30"],
  sum: { days: 36_525, weekdays: 109_572, last: "2050-01-01" },
  leap: [28, 29, 28, 29, 31],
  months: [
    { year: 2016, month: 2, day: 29 },
    { year: 2011, month: 12, day: 30 },
  ],
  deadline: "2018-02-28",
  period: { from: "2011-12-01", to: "2011-12-31" },
};

function digest(): typeof EXPECTED {
  let day = { year: 1950, month: 1, day: 1 };
  const sum = { days: 0, weekdays: 0, last: "" };
  while (day.year < 2050) {
    sum.days += 1;
    sum.weekdays += weekdayOf(day);
    day = daysLater(day, 1);
  }
  sum.last = `${day.year}-0${day.month}-0${day.day}`;
  const deadline = parseDeadline("2月底前", { rocYear: 107 });
  const period = parsePeriod("100年12月");
  const skipped = [parseRocDate("100年12月30日"), formatRocDate("2011-12-30"), periodEnd("2011-12-28", { days: 2 })];
  return {
    skipped: skipped.map((outcome) => (outcome.ok ? outcome.value : "refused")),
    sum,
    leap: [
      daysInMonth(1900, 2),
      daysInMonth(2000, 2),
      daysInMonth(2018, 2),
      daysInMonth(2020, 2),
      daysInMonth(2011, 12),
    ],
    months: [monthsLater({ year: 2016, month: 1, day: 31 }, 1), monthsLater({ year: 2011, month: 11, day: 30 }, 1)],
    deadline: (deadline.ok && deadline.value.date) || "",
    period: period.ok ? period.value : { from: "", to: "" },
  };
}
