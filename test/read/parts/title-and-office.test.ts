import { describe, expect, test } from "vitest";
import { lineDocument } from "../line-document";
import { wordDocument } from "../word-document";
import { readPartsOf } from "./read-parts-of";

const SECTION = "\n壹、計畫依據\n甲方案";

describe("title, office and year", () => {
  const TITLE = "甲縣乙鎮戶政事務所108年度提升服務品質執行計畫";
  const OFFICE = "甲縣乙鎮戶政事務所";
  test.each([
    { name: "one line", text: TITLE, title: TITLE, agency: OFFICE, year: 108 },
    {
      name: "blanks around the year",
      text: "甲縣乙鎮戶政事務所 108 年度 提升服務品質執行計畫",
      title: TITLE,
      agency: OFFICE,
      year: 108,
    },
    {
      name: "spread over the line",
      text: "甲縣乙鎮戶政事務所108年度 提 升 服 務 品 質 執 行 計 畫",
      title: TITLE,
      agency: OFFICE,
      year: 108,
    },
    {
      name: "office on a line of its own",
      text: "甲縣乙鎮戶政事務所\n108年度提升服務品質執行計畫",
      title: TITLE,
      agency: OFFICE,
      year: 108,
    },
    {
      name: "cut by the margin",
      text: "甲縣乙鎮戶政事務所108年度提升服務品\n質執行計畫",
      title: TITLE,
      agency: OFFICE,
      year: 108,
    },
    {
      name: "cut within 計畫",
      text: "甲縣乙鎮戶政事務所108年度提升服務品質執行計\n畫",
      title: TITLE,
      agency: OFFICE,
      year: 108,
    },
    {
      name: "three lines",
      text: "甲縣乙鎮戶政事務所\n108年度\n提升服務品質執行計畫",
      title: TITLE,
      agency: OFFICE,
      year: 108,
    },
    {
      name: "an attachment's number before it",
      text: "附件 1          甲縣乙鎮戶政事務所108年度提升服務品質執行計畫",
      title: TITLE,
      agency: OFFICE,
      year: 108,
    },
    {
      name: "a heading of Markdown",
      text: "# 甲縣乙鎮戶政事務所108年度提升服務品質執行計畫",
      title: TITLE,
      agency: OFFICE,
      year: 108,
    },
    {
      name: "the year first",
      text: "108年度甲縣乙鎮公所為民服務計畫",
      title: "108年度甲縣乙鎮公所為民服務計畫",
      agency: "甲縣乙鎮公所",
      year: 108,
    },
    {
      name: "a Chinese year",
      text: "甲市政府地政局一百零五年度為民服務實施計畫",
      title: "甲市政府地政局一百零五年度為民服務實施計畫",
      agency: "甲市政府地政局",
      year: 105,
    },
    {
      name: "an office that ends in no usual word",
      text: "甲市立動物園99年為民服務計畫",
      title: "甲市立動物園99年為民服務計畫",
      agency: "甲市立動物園",
      year: 99,
    },
    {
      name: "a verb before the year",
      text: "甲縣衛生局辦理106年度提升服務品質計畫",
      title: "甲縣衛生局辦理106年度提升服務品質計畫",
      agency: "甲縣衛生局",
      year: 106,
    },
    {
      name: "a draft",
      text: "甲縣衛生局106年度提升服務品質計畫（草案）",
      title: "甲縣衛生局106年度提升服務品質計畫（草案）",
      agency: "甲縣衛生局",
      year: 106,
    },
    {
      name: "office and year only elsewhere on the cover",
      text: "提升服務品質執行計畫\n機關名稱：甲縣衛生局\n106年度",
      title: undefined,
      agency: "甲縣衛生局",
      year: 106,
    },
  ])("$name", ({ text, title, agency, year }) => {
    const { values } = readPartsOf(lineDocument(text + SECTION));
    expect([values.title, values.agency, values.rocYear]).toEqual([title, { name: agency }, year]);
  });

  test("printed again on the cover it is the same title; its parts stand for it, too", () => {
    const document = lineDocument(
      `${OFFICE}\n108年度提升服務品質執行計畫\n\n${OFFICE}\n${TITLE}\n提升服務品質執行計畫${SECTION}`,
    );
    const { values, shown, codes } = readPartsOf(document);
    expect(values.title).toBe(TITLE);
    expect(shown(["title"])).toEqual([OFFICE, "108年度提升服務品質執行計畫", TITLE, "提升服務品質執行計畫"]);
    expect(shown(["agency", "name"])).toContain(OFFICE);
    expect(codes).toEqual([]);
  });

  test("in the first rows of a table where the whole plan is one", () => {
    const { values } = readPartsOf(wordDocument([[TITLE], ["評核項目"], ["服務流程"]]));
    expect([values.title, values.agency, values.rocYear]).toEqual([TITLE, { name: OFFICE }, 108]);
  });

  test.each([
    { name: "a sentence about a plan", line: "本計畫依甲縣衛生局106年度提升服務品質計畫辦理。" },
    { name: "a plan that is cited", line: "一、甲縣衛生局106年度提升服務品質計畫" },
    { name: "a quoted plan", line: "「甲縣衛生局106年度提升服務品質計畫」" },
    { name: "a heading", line: "壹、計畫" },
  ])("$name is no title", ({ line }) => {
    expect(readPartsOf(lineDocument(`${line}\n壹、計畫依據\n${line}`)).values.title).toBeUndefined();
  });

  test.each([
    { name: "in a title", text: "範例縣○○鄉公所109年度提升服務品質執行計畫", agency: "範例縣○○鄉公所" },
    {
      name: "in a title, with other signs",
      text: "＿＿＿戶政事務所109年度提升服務品質執行計畫",
      agency: "＿＿＿戶政事務所",
    },
    { name: "in nothing but signs", text: "○○○109年度提升服務品質執行計畫", agency: "○○○" },
    { name: "on a cover", text: "範例縣○○鄉公所\n109年度提升服務品質執行計畫", agency: "範例縣○○鄉公所" },
    { name: "in a field", text: "提升服務品質執行計畫\n109年度\n機關名稱：○○戶政事務所", agency: "○○戶政事務所" },
  ])("an office that nobody filled in is said to be one: $name", ({ text, agency }) => {
    const { values, codes } = readPartsOf(lineDocument(text + SECTION));
    expect([values.agency, values.rocYear]).toEqual([{ name: agency }, 109]);
    expect(codes.filter((code) => code.includes("agency"))).toEqual(["agency-not-filled-in"]);
  });

  test("what is not found is said", () => {
    const { codes, values } = readPartsOf(lineDocument(`一段文字。${SECTION}`));
    expect(codes).toEqual(expect.arrayContaining(["no-title", "no-agency", "no-year"]));
    expect(values).not.toHaveProperty("title");
  });

  test("a year of the common era is said to be one", () => {
    const { codes, values } = readPartsOf(lineDocument(`甲縣衛生局2018年度提升服務品質計畫${SECTION}`));
    expect(codes).toEqual(expect.arrayContaining(["no-year", "ce-year"]));
    expect(values.rocYear).toBeUndefined();
  });

  test("without a year in the title the period tells it", () => {
    const text = "甲縣衛生局提升服務品質計畫\n壹、計畫依據\n甲方案\n貳、執行期程\n自106年1月起至106年12月止。";
    const { values, codes, origins } = readPartsOf(lineDocument(text));
    expect(values.rocYear).toBe(106);
    expect(codes).toEqual(["year-inferred"]);
    expect(origins.find(({ path }) => path[0] === "rocYear")?.basis).toBe("inferred");
  });

  test.each([
    { name: "another year", second: "甲縣衛生局107年度提升服務品質計畫", codes: ["several-plans"] },
    { name: "another office", second: "甲縣環保局106年度提升服務品質計畫", codes: ["several-plans"] },
    { name: "an attachment of the same office and year", second: "甲縣衛生局106年度電話禮貌測試計畫", codes: [] },
  ])("two titles: $name", ({ second, codes }) => {
    const text = `甲縣衛生局106年度提升服務品質計畫${SECTION}\n貳、計畫目標\n乙。\n${second}\n壹、計畫依據\n丙方案\n貳、計畫目標\n丁。`;
    const found = readPartsOf(lineDocument(text));
    expect(found.codes).toEqual(codes);
    expect(found.values.rocYear).toBe(106);
  });
});

describe("the class of the office", () => {
  test.each([
    ["機關（單位）屬性：第一線服務機關（第 1類）", "第一線服務機關（第1類）", "機關（單位）屬性："],
    ["參獎類別：整體服務類", "整體服務類", "參獎類別："],
    ["第一線服務機關(第1類)", "第一線服務機關(第1類)", undefined],
  ])("%s", (line, name, label) => {
    const { values, furniture } = readPartsOf(lineDocument(`甲縣衛生局106年度服務計畫\n${line}`));
    expect(values.agency).toEqual({ name: "甲縣衛生局", class: name });
    expect(furniture).toEqual(label === undefined ? [] : [label]);
  });
});

describe("when the plan was adopted", () => {
  test.each([
    { name: "day and verb", line: "114年2月27日訂定", adopted: "2025-02-27" },
    { name: "month only", line: "105年3月", adopted: "2016-03" },
    { name: "in full", line: "中華民國一百零五年三月一日", adopted: "2016-03-01" },
    { name: "in brackets", line: "（105年3月1日核定）", adopted: "2016-03-01" },
    { name: "with a meeting", line: "107年1月5日所務會議通過", adopted: "2018-01-05" },
    { name: "with a letter", line: "107年1月5日甲戶字第1070000001號函頒", adopted: "2018-01-05" },
    { name: "the verb first", line: "核定日期：107.01.05", adopted: "2018-01-05" },
    { name: "adopted goes before amended", line: "107年1月5日訂定，107年3月2日修正", adopted: "2018-01-05" },
    { name: "on two lines", line: "107年1月5日訂定\n107年3月2日修訂", adopted: "2018-01-05" },
    { name: "only amended: the last time", line: "107年1月5日修正、107年3月2日修正", adopted: "2018-03-02" },
    { name: "not at all", line: "本所印製", adopted: undefined },
    { name: "a date within a sentence", line: "107年1月5日起實施新制，敬請配合。", adopted: undefined },
  ])("$name: $line", ({ line, adopted }) => {
    expect(readPartsOf(lineDocument(`甲縣衛生局107年度服務計畫\n${line}${SECTION}`)).values.adopted).toBe(adopted);
  });

  test("in brackets after the title", () => {
    const { values } = readPartsOf(lineDocument(`甲縣衛生局107年度服務計畫（107年1月5日訂定）${SECTION}`));
    expect([values.title, values.adopted]).toEqual(["甲縣衛生局107年度服務計畫", "2018-01-05"]);
  });

  test("a day that does not exist is said", () => {
    const { values, diagnostics } = readPartsOf(lineDocument(`甲縣衛生局107年度服務計畫\n107年2月30日訂定${SECTION}`));
    expect(values.adopted).toBeUndefined();
    expect(diagnostics.map(({ path }) => path)).toEqual([["adopted"]]);
  });
});

describe("a plan that stands in the document twice", () => {
  const TITLE = "範例縣甲乙戶政事務所108年度提升服務品質執行計畫";
  const BODY = "壹、計畫依據\n行政院函。\n貳、計畫目標\n提升服務。";

  test.each<[string, string, readonly string[]]>([
    ["title and sections come again", `${TITLE}\n${BODY}\n${TITLE}\n${BODY}`, ["repeated-plan"]],
    ["the title alone comes again", `${TITLE}\n${BODY}\n${TITLE}\n參、獎勵\n敘獎。`, []],
    ["the title is on the cover", `${TITLE}\n\f${TITLE}\n${BODY}`, []],
    ["the sections are listed before", `${TITLE}\n壹、計畫依據\n貳、計畫目標\n${TITLE}\n${BODY}`, []],
  ])("%s", (_name, text, codes) => {
    const told = readPartsOf(lineDocument(text)).codes.filter((code) => code === "repeated-plan");
    expect(told).toEqual(codes);
  });
});
