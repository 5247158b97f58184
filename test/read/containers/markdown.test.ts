import { describe, expect, test } from "vitest";
import { readMarkdown } from "../../../src/read/containers/markdown";
import type { SourceDocument } from "../../../src/read/source/source-document";
import { shownBlocks, shownFurniture, unaccounted } from "./shown-blocks";

function read(source: string): SourceDocument {
  const outcome = readMarkdown(source);
  if (!outcome.ok) throw new Error(outcome.diagnostics.map(({ message }) => message).join("\n"));
  expect(outcome.value.format).toBe("markdown");
  expect(unaccounted(outcome.value)).toBe("");
  return outcome.value;
}

function codes(source: string): readonly string[] {
  return readMarkdown(source).diagnostics.map(({ code }) => code);
}

describe("readMarkdown", () => {
  test.each<[string, string, readonly string[]]>([
    ["headings", "# 計畫\n\n## 壹、依據\n\n目標\n====\n", ["#1 計畫", "#2 壹、依據", "#1 目標"]],
    ["a paragraph on several lines", "本計畫依函示\n辦理，並公告\n於網站", ["本計畫依函示辦理，並公告於網站"]],
    [
      "lines that are numbered are paragraphs",
      "壹、計畫依據\n一、甲函\n（一）乙函\n貳、目標",
      ["壹、計畫依據", "一、甲函", "（一）乙函", "貳、目標"],
    ],
    ["so are lines after the end of a sentence", "甲。\n乙：\n丙", ["甲。", "乙：", "丙"]],
    ["a line break that is meant", "甲  \n乙\\\n丙", ["甲", "乙", "丙"]],
    [
      "numbers of a list as they are written",
      "3) 甲\n3) 乙\n\n文\n\n1. 丙\n1. 丁",
      ["[3)] 甲", "[3)] 乙", "文", "[1.] 丙", "[1.] 丁"],
    ],
    ["lists without numbers, and within lists", "- 甲\n  - 乙\n    1. 丙\n* [x] 丁", ["甲", "乙", "[1.] 丙", "丁"]],
    [
      "markup within a line",
      "**粗** *斜* `碼` ~~刪~~ [連結](https://example.org) <https://example.org>",
      ["粗斜碼刪連結 https://example.org"],
    ],
    ["signs that mean themselves", "5 \\* 3，a_b_c，2 < 3 & 4，1\\. 甲", ["5 * 3，a_b_c，2 < 3 & 4，1.甲"]],
    [
      "addresses are text",
      "請洽 service@example.org 或 https://example.org/a_b_",
      ["請洽 service@example.org 或 https://example.org/a_b_"],
    ],
    ["quotations and code", "> 甲\n> > 乙\n\n```\n丙 | 丁\n  戊\n```\n\n    己", ["甲", "乙", "丙|丁", "戊", "己"]],
    ["a rule between paragraphs says nothing", "甲\n\n---\n\n乙", ["甲", "乙"]],
    ["HTML within a line", "甲<br>乙<b>丙</b><!-- x -->", ["甲", "乙丙"]],
  ])("%s", (_name, source, expected) => {
    expect(shownBlocks(read(source))).toEqual(expected);
  });

  test.each<[string, string, readonly string[]]>([
    [
      "cells, also empty ones",
      "| 構面 | 作法 |\n|:--|--:|\n| 基礎服務 | 1.甲<br>2.乙 |\n|  | **丙** |",
      ["| 構面 | 作法 |", "| 基礎服務 | 1.甲 / 2.乙 |", "|  | 丙 |"],
    ],
    [
      "without lines at the sides, and with a sign that is no line",
      "a | b\n--|--\nc \\| d | e\nf",
      ["| a | b |", "| c | d | e |", "| f |  |"],
    ],
    [
      "in HTML, with merged cells and blank lines",
      "前\n\n<table>\n<tr><td rowspan=2>a</td>\n\n<td>b</td></tr>\n<tr><td>c</td></tr></table>\n\n後",
      ["前", "| a | b |", "| ^ | c |", "後"],
    ],
  ])("tables: %s", (_name, source, expected) => {
    expect(shownBlocks(read(source))).toEqual(expected);
  });

  const TABLE = "| 構面 | 作法 |\n|---|---|\n";
  test.each<[string, string, readonly string[], readonly (readonly [string, object])[]]>([
    [
      "a line within the text of a cell",
      `${TABLE}| 基礎服務 | 1.提供A|B兩種管道。|`,
      ["| 構面 | 作法 |", "| 基礎服務 | 1.提供A|B兩種管道。 |"],
      [["surplus-cells", { count: 1, found: "1.提供A|B兩種管道。" }]],
    ],
    [
      "cells beyond the last column, with markup in them",
      `${TABLE}| 甲 | 乙 | **丙** | 丁 |\n| 甲 | 乙 |  |\n戊 | 己 \\| 庚 | 辛`,
      ["| 構面 | 作法 |", "| 甲 | 乙|丙|丁 |", "| 甲 | 乙 |", "| 戊 | 己|庚|辛 |"],
      [["surplus-cells", { count: 2, found: "乙|**丙**|丁" }]],
    ],
    [
      "a border after a backslash of its own",
      `${TABLE}| 甲 | 乙\\\\| 丙 |`,
      ["| 構面 | 作法 |", "| 甲 | 乙\\|丙 |"],
      [["surplus-cells", { count: 1, found: "乙\\\\|丙" }]],
    ],
    ["what only looks like the definition of a link", "甲\n\n[附註]: 每季滾動檢討", ["甲", "[附註]:每季滾動檢討"], []],
    ["which a link is not", "見[規定][1]\n\n[1]: https://example.org/a", ["見規定"], []],
    [
      "a footnote",
      "甲[^1]乙[^2]\n[^1]: 係指臨櫃<服務>。\n續行\n[^2]: 丙",
      ["甲乙"],
      [["notes-not-read", { count: 2 }]],
    ],
    ["the sign of a footnote that is not there", "甲[^1]", ["甲[^1]"], []],
    [
      "tags within a line that hide or are none",
      "1. 代碼<script>與<title>服務</title>欄位。\n2. 代碼<xml>資料</xml>、<name>。",
      ["[1.] 代碼<script>與<title>服務</title>欄位。", "[2.] 代碼<xml>資料</xml>、<name>。"],
      [],
    ],
    ["a script that is not closed", "<script>\n甲\n\n乙", ["<script>甲乙"], []],
    ["but not one that is", "<script>x</script>\n\n甲", ["甲"], []],
    [
      "a comment that is not closed",
      "甲\n\n<!-- 乙\n\n丙",
      ["甲"],
      [["markup-not-closed", { sign: "<!--", count: 2 }]],
    ],
  ])("no words are lost: %s", (_name, source, blocks, said) => {
    const outcome = readMarkdown(source);
    expect(outcome.ok && shownBlocks(outcome.value)).toEqual(blocks);
    expect(outcome.diagnostics.map(({ code, args }) => [code, args])).toEqual(said);
  });

  test("what is said beside a fence is furniture", () => {
    const document = read("```作法 <1>\n1.甲\n```");
    expect([shownFurniture(document), shownBlocks(document)]).toEqual([["作法 <1>"], ["1.甲"]]);
  });

  test.each<[string, string, readonly string[]]>([
    ["---", "---\ntitle: 計畫\n---\n\n# 壹", ["---", "title: 計畫", "---"]],
    ["+++", "+++\r\na = 1\r\n+++\r\n# 壹", ["+++", "a = 1", "+++"]],
  ])("settings before the text are furniture: %s", (_name, source, furniture) => {
    expect(shownFurniture(read(source))).toEqual(furniture);
    expect(shownBlocks(read(source))).toEqual(["#1 壹"]);
  });

  test("a picture is counted", () => {
    expect(codes("甲 ![圖](a.png)")).toEqual(["pictures-not-read"]);
  });

  test("nothing but signs", () => {
    expect(codes("***\n\n-\n")).toEqual(["empty-document"]);
  });
});

describe("Markdown made to do harm", () => {
  test.each<[string, string, string, readonly string[]]>([
    ["quotations without end", `${">".repeat(100_000)}甲`, "甲", ["markdown-levels-cut"]],
    ["lists on one line", `${"- ".repeat(100_000)}甲`, "甲", ["markdown-levels-cut"]],
    [
      "lists, deeper on each line",
      Array.from({ length: 1_000 }, (_, at) => `${" ".repeat(at * 2)}- 甲${at}`).join("\n"),
      "甲999",
      ["markdown-levels-cut"],
    ],
    ["stars", `甲${"*a".repeat(50_000)}`, "*a", ["markup-kept"]],
    ["underlines", "_a_".repeat(20_000), "_a_", ["markup-kept"]],
    ["comments that are not closed", "甲 <!--".repeat(30_000), "甲", ["markup-kept"]],
    ["blanks within a line", `甲${" ".repeat(200_000)}乙`, "甲 乙", []],
    ["blanks at the end of a line", `甲${" \t".repeat(100_000)}\n乙`, "甲", []],
    ["blanks in a cell", `|a|b|\n|-|-|\n|甲${"\u00a0 ".repeat(100_000)}丙|乙|`, "乙", []],
    ["a long word before an @", `${"a".repeat(100_000)}@`, "aaa@", []],
    ["a list of one item and many lines", `- 甲\n${"  乙丙\n".repeat(20_000)}`, "乙丙", []],
    [
      "a table of many cells that are not there",
      `${"|a".repeat(2_000)}|\n${"|-".repeat(2_000)}|\n${"|c\n".repeat(5_000)}`,
      "c",
      ["table-too-large"],
    ],
  ])("%s", (_name, source, text, expected) => {
    const document = read(source);
    expect(document.text).toContain(text);
    expect(document.diagnostics.map(({ code }) => code)).toEqual(expected);
  });

  test("notes without end", () => {
    expect(readMarkdown(`甲\n\n${"[^1]: 乙\n".repeat(30_000)}`).diagnostics.map(({ args }) => args)).toEqual([
      { count: 30_000 },
    ]);
  });

  test("a paragraph that the parser cannot hold is read as plain text", () => {
    expect(codes("（".repeat(10_000_000))).toEqual(["markdown-not-parsed"]);
  });
});
