import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatLetterNumber, parseLetterNumber } from "../../src/calendar";
import { codesOf, resultOf } from "./outcome-of";

describe("parseLetterNumber", () => {
  // FACTS 1.2, 3.4; the forms are of law.moj.gov.tw and of the plans.
  test.each([
    ["11 digits", "院授研展字第09600152471號", "院授研展字第09600152471號", "院授研展", "09600152471", 96, "serial"],
    ["10 digits", "會研字第0992161632號", "會研字第0992161632號", "會研", "0992161632", 99, "serial"],
    [
      "blanks inside",
      "院授研展字第 09600152471 號",
      "院授研展字第09600152471號",
      "院授研展",
      "09600152471",
      96,
      "serial",
    ],
    ["followed by 函", "府計研字第1070053000號函", "府計研字第1070053000號", "府計研", "1070053000", 107, "serial"],
    ["followed by 令", "法令字第0990904267號令", "法令字第0990904267號", "法令", "0990904267", 99, "serial"],
    ["full-width digits", "會研字第０９９２１６１６３２號", "會研字第0992161632號", "會研", "0992161632", 99, "serial"],
    [
      "Chinese digits",
      "院授研展字第0九一00一六六九六號",
      "院授研展字第0910016696號",
      "院授研展",
      "0910016696",
      91,
      "serial",
    ],
    ["noughts 〇", "會研字第〇九七二一六〇一八一號", "會研字第0972160181號", "會研", "0972160181", 97, "serial"],
    ["noughts ○ and 零", "會研字第○九七二一六零一八一號", "會研字第0972160181號", "會研", "0972160181", 97, "serial"],
    ["a section in digits", "勞動2字第1000132515號", "勞動2字第1000132515號", "勞動2", "1000132515", 100, "serial"],
    [
      "a section in brackets",
      "交路(一)字第10282005027號",
      "交路（一）字第10282005027號",
      "交路（一）",
      "10282005027",
      102,
      "serial",
    ],
    [
      "a closing letter (教育部)",
      "臺教師(二)字第1100143702B號函",
      "臺教師（二）字第1100143702B號",
      "臺教師（二）",
      "1100143702B",
      110,
      "serial",
    ],
    ["year in brackets", "(88)工程企字第8806853號", "（88）工程企字第8806853號", "工程企", "8806853", 88, "prefix"],
    [
      "year in full-width brackets",
      "（107）北市地登字第1076005958號",
      "（107）北市地登字第1076005958號",
      "北市地登",
      "1076005958",
      107,
      "prefix",
    ],
    [
      "year in tortoise-shell brackets",
      "〔69〕院台廳一字第03666號",
      "（69）院台廳一字第03666號",
      "院台廳一",
      "03666",
      69,
      "prefix",
    ],
    [
      "year inside the prefix",
      "台(89)內中地字第8978872號",
      "台（89）內中地字第8978872號",
      "台內中地",
      "8978872",
      89,
      "prefix",
    ],
    ["year after an office", "經加處（66）人字第3159號", "經加處（66）人字第3159號", "經加處人", "3159", 66, "prefix"],
    ["year without brackets", "83府計研字第50337號", "83府計研字第50337號", "府計研", "50337", 83, "prefix"],
    [
      "year in prefix and number",
      "95府企研字第0950141214號",
      "95府企研字第0950141214號",
      "府企研",
      "0950141214",
      95,
      "prefix",
    ],
    ["year in Chinese", "（九十）院台人三字第09507號", "（90）院台人三字第09507號", "院台人三", "09507", 90, "prefix"],
    ["year in Chinese, digit by digit", "（一○一）府法字第123號", "（101）府法字第123號", "府法", "123", 101, "prefix"],
    [
      "ten digits that begin with a two-digit year",
      "（89）華總一義字第8900166180號",
      "（89）華總一義字第8900166180號",
      "華總一義",
      "8900166180",
      89,
      "prefix",
    ],
    [
      "year and section",
      "（70）台統（一）義字第0460號",
      "（70）台統（一）義字第0460號",
      "台統（一）義",
      "0460",
      70,
      "prefix",
    ],
    ["no year at all", "台審部法字第880058號", "台審部法字第880058號", "台審部法", "880058", undefined, undefined],
    [
      "ten digits that begin with no year",
      "某字第8900166180號",
      "某字第8900166180號",
      "某",
      "8900166180",
      undefined,
      undefined,
    ],
    [
      "ten digits that begin with 000",
      "某字第0001234567號",
      "某字第0001234567號",
      "某",
      "0001234567",
      undefined,
      undefined,
    ],
    [
      "a wrong count of digits, which is for a rule to judge",
      "府計研字第107005300號",
      "府計研字第107005300號",
      "府計研",
      "107005300",
      undefined,
      undefined,
    ],
  ])("%s: %s", (_, text, canonical, code, serial, rocYear, yearForm) => {
    const digits = serial.replace(/\D/gu, "").length;
    const outcome = parseLetterNumber(text);
    expect(outcome).toMatchObject({ ok: true, diagnostics: [] });
    const { prefix, ...letter } = outcome.ok ? outcome.value : { prefix: "" };
    const year = rocYear === undefined ? {} : { rocYear, yearForm };
    expect(letter).toEqual({ text: canonical, code, serial, digits, ...year });
    expect(canonical.startsWith(`${prefix}字第`)).toBe(true);
  });

  test.each([
    ["no 字", "院授研展第09600152471號", ["letter-without-word"]],
    ["no 第", "院授研展字09600152471號", ["letter-without-ordinal"]],
    ["no 號", "院授研展字第09600152471", ["letter-without-end"]],
    ["a simplified 号", "府計研字第1070053000号", ["letter-without-end", "letter-serial"]],
    ["neither 字 nor 號", "09600152471", ["letter-without-word", "letter-without-end"]],
    ["neither 字 nor 第", "院授研展09600152471號", ["letter-without-word"]],
    ["letters in the number", "府計研字第10600385AB號", ["letter-serial"]],
    ["a letter O for a nought", "府計研字第1O60038517號", ["letter-serial"]],
    ["no number", "府計研字第號", ["letter-serial"]],
    ["too many digits", `府計研字第${"1".repeat(21)}號`, ["letter-serial"]],
    ["no prefix", "字第0992161632號", ["letter-prefix"]],
    ["a date before it", "96年7月23日院授研展字第09600152471號", ["letter-prefix"]],
    ["two numbers in one", "府計研字第1060038517號府計研字第1060038518號", ["letter-prefix"]],
    ["two numbers, the first short", "大字第1號字第2號", ["letter-prefix"]],
    ["an agency and the digits of a date", "行政院1060109院授發社字第1061300008號", ["letter-prefix"]],
    ["a year", "108年府授研字第1080000001號", ["letter-prefix"]],
    ["a year in words", "一百零八年府授研字第1080000001號", ["letter-prefix"]],
    ["a sentence before it", "依據，院授研展字第09600152471號", ["letter-prefix"]],
    ["words after it", "府計研字第1070053000號函辦理", ["letter-without-end", "letter-serial"]],
    ["nothing", " ", ["empty-letter"]],
    ["no text", 96 as unknown as string, ["not-text"]],
  ])("%s is refused: %s", (_, text, codes) => {
    const outcome = parseLetterNumber(text);
    expect(outcome.ok).toBe(false);
    expect(codesOf(outcome)).toEqual(codes);
  });

  test("names the number that is wrong", () => {
    expect(parseLetterNumber("府計研字第10600385AB號").diagnostics[0]?.message).toContain("「10600385AB」");
  });
});

describe("formatLetterNumber", () => {
  test("joins prefix and number", () => {
    expect(formatLetterNumber({ prefix: "發社", serial: "1071300028" })).toBe("發社字第1071300028號");
  });

  test.each([[null], [undefined], [{}], [{ prefix: 1, serial: "2" }]])(
    "%o is no letter number: empty text",
    (letter) => {
      // What a caller without types may hand in.
      expect(formatLetterNumber(letter as unknown as { prefix: string; serial: string })).toBe("");
    },
  );

  test("what it writes is read back, and reading twice is reading once", () => {
    const prefix = fc.string({
      unit: fc.constantFrom(..."院授研展府計會台臺財一二（）0189"),
      minLength: 1,
      maxLength: 12,
    });
    const serial = fc.stringMatching(/^[0-9]{1,20}[A-Z]?$/u);
    fc.assert(
      fc.property(
        prefix.filter((code) => !/[0-9]{4}/u.test(code)),
        serial,
        (code, digits) => {
          const once = parseLetterNumber(formatLetterNumber({ prefix: code, serial: digits }));
          if (!once.ok) throw new Error(`not read: ${code} ${digits}`);
          expect(once.value.serial).toBe(digits);
          expect(formatLetterNumber(once.value)).toBe(once.value.text);
          expect(resultOf(parseLetterNumber(once.value.text))).toEqual(once.value);
        },
      ),
    );
  });
});
