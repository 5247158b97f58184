import { expect, test } from "vitest";
import { ISO_DATE } from "../../src/base/iso-date-form";

test.each([
  ["a day", "2018-12-31", ["2018", "12", "31"]],
  ["a month", "2018-12", ["2018", "12", undefined]],
  ["a year", "2018", ["2018", undefined, undefined]],
  ["a day that does not exist, which is for the calendar to say", "2018-02-31", ["2018", "02", "31"]],
  ["a month of one digit", "2018-1", undefined],
  ["a time behind", "2018-12-31T00:00", undefined],
  ["slashes", "2018/12/31", undefined],
])("%s", (_, text, parts) => {
  const { year, month, day } = ISO_DATE.exec(text)?.groups ?? {};
  expect(ISO_DATE.test(text) ? [year, month, day] : undefined).toEqual(parts);
});
