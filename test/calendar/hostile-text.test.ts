import { describe, expect, test } from "vitest";
import {
  parseCitation,
  parseDeadline,
  parseLetterNumber,
  parsePeriod,
  parseRocDate,
  parseRocYear,
  splitCitations,
} from "../../src/calendar";

const MEGABYTE = 1_000_000;
const HOSTILE: [string, string][] = [
  ["digits", "1".repeat(MEGABYTE)],
  ["Chinese digits", "一".repeat(MEGABYTE)],
  ["years", "年".repeat(MEGABYTE)],
  ["dates", "1年1月".repeat(MEGABYTE / 4)],
  ["blanks", " ".repeat(MEGABYTE)],
  ["blanks around a date", `${" ".repeat(MEGABYTE)}107年12月31日${"\n".repeat(MEGABYTE)}`],
  ["beginnings of letters", "字第".repeat(MEGABYTE / 2)],
  ["letters", "會研字第0992161632號".repeat(MEGABYTE / 16)],
  ["joiners after a letter", `會研字第0992161632號${"及其".repeat(MEGABYTE / 2)}`],
  ["open brackets", "「".repeat(MEGABYTE)],
  ["closed brackets", "「」及".repeat(MEGABYTE / 4)],
  ["numbered lines", "\n一、".repeat(MEGABYTE / 4)],
  ["agencies", "行政院".repeat(MEGABYTE / 4)],
  ["every", "每".repeat(MEGABYTE)],
  ["until", "至".repeat(MEGABYTE)],
  ["hyphens", "-".repeat(MEGABYTE)],
  ["letters that grow when folded", "ﷺ".repeat(MEGABYTE / 10)],
  ["half of a pair", "\ud800".repeat(MEGABYTE)],
];

describe("a megabyte of nonsense is answered, and in bounded time", () => {
  test.each(HOSTILE)(
    "%s",
    (_, text) => {
      const outcomes = [
        parseRocDate(text),
        parseRocYear(text),
        parseDeadline(text),
        parsePeriod(text),
        parseLetterNumber(text),
        parseCitation(text),
      ];
      for (const { diagnostics } of outcomes) {
        for (const { message } of diagnostics) expect(message.length).toBeLessThan(400);
      }
      expect(splitCitations(text).join("").length).toBeLessThanOrEqual(text.length);
    },
    10_000,
  );

  test("a date amid a megabyte of blanks is still a date", () => {
    expect(parseRocDate(HOSTILE[5]?.[1] ?? "")).toEqual({ ok: true, value: "2018-12-31", diagnostics: [] });
  });
});
