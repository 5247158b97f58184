import { describe, expect, test } from "vitest";
import { type Citation, parseCitation } from "../../src/calendar";
import { codesOf, resultOf } from "./outcome-of";

type Parts = Omit<Citation, "text">;

const LEAP: Parts = {
  issuer: "行政院",
  date: "2017-01-09",
  number: "院授發社字第1061300008號",
  title: "政府服務躍升方案",
};

describe("parseCitation", () => {
  // Letters and titles: FACTS 1.1, 1.2.
  test.each<[string, string, Parts]>([
    ["the full form", "行政院106年1月9日院授發社字第1061300008號函頒「政府服務躍升方案」", LEAP],
    ["with blanks", "行政院 106 年 1 月 9 日 院授發社字第 1061300008 號函頒「政府服務躍升方案」", LEAP],
    ["over line ends", "行政院106年1月9日院授發社字第1061300008\n號函頒「政府\n服務躍升方案」。", LEAP],
    ["full-width digits", "行政院１０６年１月９日院授發社字第１０６１３００００８號函頒「政府服務躍升方案」", LEAP],
    ["after 依據, before 辦理", "依據行政院106年1月9日院授發社字第1061300008號函修正「政府服務躍升方案」辦理。", LEAP],
    ["after 暨", "暨行政院106年1月9日院授發社字第1061300008號函頒「政府服務躍升方案」", LEAP],
    ["after 並依", "並依行政院106年1月9日院授發社字第1061300008號函頒「政府服務躍升方案」", LEAP],
    ["numbered", "一、行政院106年1月9日院授發社字第1061300008號函頒「政府服務躍升方案」。", LEAP],
    ["numbered in brackets", "（一）行政院106年1月9日院授發社字第1061300008號函頒「政府服務躍升方案」。", LEAP],
    ["with 以", "行政院106年1月9日以院授發社字第1061300008號函頒之「政府服務躍升方案」", LEAP],
    ["in a sentence", "本計畫依據行政院106年1月9日院授發社字第1061300008號函頒「政府服務躍升方案」辦理。", LEAP],
    ["after a purpose", "為提升品質，行政院106年1月9日院授發社字第1061300008號函頒「政府服務躍升方案」", LEAP],
    ["letter in brackets after the title", "「政府服務躍升方案」（行政院106年1月9日院授發社字第1061300008號函）", LEAP],
    ["dotted date", "行政院106.1.9院授發社字第1061300008號函頒「政府服務躍升方案」", LEAP],
    ["元月", "行政院106年元月9日院授發社字第1061300008號函頒「政府服務躍升方案」", LEAP],
    ["words after the title", "行政院106年1月9日院授發社字第1061300008號函頒「政府服務躍升方案」等相關規定辦理", LEAP],
    [
      "two numbers with one 號, which are no single one",
      "行政院106年1月9日院授發社字第1061300008、1061300009號函頒「政府服務躍升方案」",
      { issuer: "行政院", date: "2017-01-09", title: "政府服務躍升方案" },
    ],
    [
      "another letter after the title",
      "行政院106年1月9日院授發社字第1061300008號函頒「政府服務躍升方案」及107年2月12日府計研字第1070053000號函頒「某實施計畫」。",
      LEAP,
    ],
    [
      "another title before the issuer",
      "依「某要點」及行政院106年1月9日院授發社字第1061300008號函頒「政府服務躍升方案」",
      LEAP,
    ],
    ["law form with words", "中華民國一百零六年一月九日行政院院授發社字第1061300008號函頒「政府服務躍升方案」", LEAP],
    ["corner marks in half width", "行政院106年1月9日院授發社字第1061300008號函頒｢政府服務躍升方案｣", LEAP],
    ["other quotation marks", "行政院106年1月9日院授發社字第1061300008號函頒《政府服務躍升方案》", LEAP],
    [
      "quotation marks of the same kind inside the title",
      "行政院函頒「甲「乙」丙方案」及其附件",
      { issuer: "行政院", title: "甲「乙」丙方案" },
    ],
    ["a title that is never closed", "行政院函頒「甲方案", { issuer: "行政院", title: "「甲方案" }],
    [
      "words before a quoted title, and others after it",
      "行政院函頒第2屆「某獎」（如附件）",
      { issuer: "行政院", title: "第2屆「某獎」" },
    ],
    ["a quoted title without a word in it", "行政院函頒「」", { issuer: "行政院" }],
    ["a letter number among the words of a title", "行政院函頒1061300008號計畫", { issuer: "行政院" }],
    ["a number with 號 in a quoted title", "行政院函頒「第1061300008號專利計畫」", { issuer: "行政院" }],
    ["no title", "99年1月13日府計研字第0990006665號函辦理。", { date: "2010-01-13", number: "府計研字第0990006665號" }],
    [
      "no issuer, with a title",
      "107年2月12日府計研字第1070053000號函頒「某縣政府107年度實施計畫」。",
      { date: "2018-02-12", number: "府計研字第1070053000號", title: "某縣政府107年度實施計畫" },
    ],
    [
      "title partly in quotation marks",
      "國家發展委員會107年2月15日發社字第1071300028號函頒第2屆「政府服務獎」評獎實施計畫",
      {
        issuer: "國家發展委員會",
        date: "2018-02-15",
        number: "發社字第1071300028號",
        title: "第2屆「政府服務獎」評獎實施計畫",
      },
    ],
    [
      "Chinese digits (law.penghu.gov.tw)",
      "行政院研究發展考核委員會97年3月3日會研字第0九七二一六0一八一號修訂「政府服務品質獎」電話禮貌測試量表",
      {
        issuer: "行政院研究發展考核委員會",
        date: "2008-03-03",
        number: "會研字第0972160181號",
        title: "「政府服務品質獎」電話禮貌測試量表",
      },
    ],
    ["letter without date", "府計研字第0990006665號函", { number: "府計研字第0990006665號" }],
    [
      "issuer and letter without date",
      "依教育部臺教師(二)字第1100143702B號函",
      { issuer: "教育部", number: "臺教師（二）字第1100143702B號" },
    ],
    [
      "the office itself",
      "本府99年1月13日府計研字第0990006665號函",
      { issuer: "本府", date: "2010-01-13", number: "府計研字第0990006665號" },
    ],
    [
      "date and title",
      "行政院106年1月9日函頒「政府服務躍升方案」",
      { issuer: "行政院", date: "2017-01-09", title: "政府服務躍升方案" },
    ],
    [
      "date, issuer and title",
      "106年1月9日行政院函頒「政府服務躍升方案」",
      { issuer: "行政院", date: "2017-01-09", title: "政府服務躍升方案" },
    ],
    ["date and title only", "106年1月函頒「政府服務躍升方案」", { date: "2017-01", title: "政府服務躍升方案" }],
    ["issuer and title", "行政院函頒「政府服務躍升方案」。", { issuer: "行政院", title: "政府服務躍升方案" }],
    ["issuer without a title", "行政院函頒實施", { issuer: "行政院" }],
    [
      "a title that begins with the issuer",
      "某縣政府107年度為民服務實施計畫",
      { issuer: "某縣政府", title: "某縣政府107年度為民服務實施計畫" },
    ],
    [
      "an act of its own is no verb of issuing",
      "某市政府辦理參獎執行計畫。",
      { issuer: "某市政府", title: "某市政府辦理參獎執行計畫" },
    ],
    ["a title alone", "各機關電話禮貌測試要點", { title: "各機關電話禮貌測試要點" }],
    [
      "a date inside a title is not the letter's",
      "行政院函頒「106年1月9日服務方案」",
      { issuer: "行政院", title: "106年1月9日服務方案" },
    ],
    ["a statute has no issuer", "公平交易委員會組織法", { title: "公平交易委員會組織法" }],
    ["an article", "戶籍法第5條", { title: "戶籍法第5條" }],
    [
      "words in Latin letters stay apart",
      "某縣政府 Open Data 推動計畫",
      { issuer: "某縣政府", title: "某縣政府Open Data推動計畫" },
    ],
    [
      "two issuers",
      "中華民國三十四年七月二十一日社會部、衛生署（34）組四字第108905號",
      { issuer: "社會部、衛生署", date: "1945-07-21", number: "（34）組四字第108905號" },
    ],
    [
      "a prefix that sounds like an agency",
      "中華民國一百十年十二月十七日國防部國規委會字第1100294338號",
      { issuer: "國防部", date: "2021-12-17", number: "國規委會字第1100294338號" },
    ],
  ])("%s: %s", (_, text, parts) => {
    expect(parseCitation(text)).toEqual({ ok: true, value: { ...parts, text }, diagnostics: [] });
  });

  test("a date that does not exist is left out and told", () => {
    const outcome = parseCitation("行政院96年2月30日院授研展字第09600152471號函");
    expect(resultOf(outcome)).toMatchObject({ issuer: "行政院", number: "院授研展字第09600152471號" });
    expect(resultOf(outcome)).not.toHaveProperty("date");
    expect(codesOf(outcome)).toEqual(["no-such-day"]);
  });

  test.each([
    ["第", "行政院106年1月9日院授發社字1061300008號函頒「政府服務躍升方案」", ["ordinal"]],
    ["字", "行政院106年1月9日院授發社第1061300008號函頒「政府服務躍升方案」", ["word"]],
    ["號", "行政院106年1月9日院授發社字第1061300008函頒「政府服務躍升方案」", ["end"]],
  ])("a letter number without %s is left out and told, and the title is no part of it", (_, text, faults) => {
    const outcome = parseCitation(text);
    const { number: _number, ...parts } = LEAP;
    expect(resultOf(outcome)).toEqual({ text, ...parts });
    expect(outcome.diagnostics).toMatchObject([{ code: "letter-number-malformed", args: { faults } }]);
  });

  test.each([
    ["a letter among its digits", "院授發社字第106A1300008號", ["stray-serial"]],
    ["a hyphen among its digits", "院授發社字第106-1300008號", ["stray-serial"]],
    ["號 twice", "院授發社字第1061300008號號", ["end-twice"]],
    ["neither 第 nor a right code", "院1060109院授發社字1061300008號", ["ordinal", "stray-prefix"]],
  ])("the title is read although the number has %s", (_, letter, faults) => {
    const text = `行政院106年1月9日${letter}函頒「政府服務躍升方案」`;
    const outcome = parseCitation(text);
    expect(resultOf(outcome)).toEqual({ text, issuer: "行政院", date: "2017-01-09", title: "政府服務躍升方案" });
    expect(outcome.diagnostics).toMatchObject([{ code: "letter-number-malformed", args: { faults } }]);
  });

  test("digits of a date before a prefix are no part of the number", () => {
    const outcome = parseCitation("行政院1060109院授發社字第1061300008號函頒「政府服務躍升方案」");
    expect(resultOf(outcome)).toMatchObject({ issuer: "行政院", title: "政府服務躍升方案" });
    expect(resultOf(outcome)).not.toHaveProperty("number");
    expect(codesOf(outcome)).toEqual(["letter-number-malformed"]);
  });

  test("a letter number without a prefix is left out and told", () => {
    const outcome = parseCitation("行政院96年7月23日字第09600152471號函");
    expect(resultOf(outcome)).not.toHaveProperty("number");
    expect(codesOf(outcome)).toEqual(["letter-number-malformed"]);
  });

  test.each([
    ["another sentence", "詳如附件"],
    ["a bare generic word", "規定"],
    ["a page", `依據${"相關規範與說明。".repeat(80)}`],
  ])("%s is kept, with a remark", (_, text) => {
    expect(parseCitation(text)).toMatchObject({
      ok: true,
      value: { text },
      diagnostics: [{ code: "unclear-citation" }],
    });
  });

  test("the text is kept as printed, without the blanks around it", () => {
    expect(resultOf(parseCitation(" 行政院\n函頒「政府服務躍升方案」 "))).toMatchObject({
      text: "行政院\n函頒「政府服務躍升方案」",
    });
  });

  test.each([
    ["nothing", "", "empty-citation"],
    ["blanks", " 　", "empty-citation"],
    ["no text", {} as unknown as string, "not-text"],
  ])("%s is refused", (_, text, code) => {
    expect(resultOf(parseCitation(text))).toEqual([code]);
  });
});
