import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readTextFile } from "../../../src/read/containers/text";
import type { SourceDocument } from "../../../src/read/source/source-document";
import { shownBlocks, shownFurniture, unaccounted } from "./shown-blocks";

function read(text: string): SourceDocument {
  const outcome = readTextFile(text);
  if (!outcome.ok) throw new Error(outcome.diagnostics.map(({ message }) => message).join("\n"));
  expect(outcome.value.text).toBe(text);
  expect(unaccounted(outcome.value)).toBe("");
  return outcome.value;
}

/** Pages of some lines, each with its number at the foot. */
function pages(...numbers: readonly string[]): string {
  return numbers.map((number) => `${"櫃檯服務\n".repeat(6)}${number}\n`).join("");
}

describe("readTextFile", () => {
  test.each<[string, string, readonly string[]]>([
    ["a paragraph a line, blank lines are none", "甲\n\n \u3000\n乙", ["甲", "乙"]],
    ["any end of line", "甲\r\n乙\r丙\u2028丁\f戊", ["甲", "乙", "丙", "丁", "戊"]],
    ["headings as in Markdown", "# 計畫\n## 壹、依據\n##貳、目標", ["#1 計畫", "#2 壹、依據", "#2 貳、目標"]],
    ["a sign that makes no heading", "#1 櫃檯\n####### 甲\n#\n甲 # 乙", ["#1 櫃檯", "#######甲", "#", "甲#乙"]],
    ["a byte order mark is blank", "\uFEFF甲", ["甲"]],
  ])("%s", (_name, text, expected) => {
    expect(shownBlocks(read(text))).toEqual(expected);
  });

  test("the blanks and tabs of a line are in its span", () => {
    const [block] = read("甲\n\t服務流程\t 一、 \n").blocks;
    const [, second] = read("甲\n\t服務流程\t 一、 \n").blocks;
    expect(block).toMatchObject({ text: "甲", spans: [{ start: 0, end: 1 }] });
    expect(second).toMatchObject({ spans: [{ start: 2, end: 12 }] });
  });

  test.each(["- 3 -", "－３－", "第 3 頁", "第3頁，共12頁", "第三頁/共十二頁", "Page 3 of 12", "頁 3", "~ 3 ~"])(
    "%s is the number of a page",
    (line) => {
      const document = read(`甲\n ${line} \n乙`);
      expect(shownBlocks(document)).toEqual(["甲", "乙"]);
      expect(shownFurniture(document)).toEqual([` ${line} `]);
    },
  );

  test.each(["3", "第3頁起修正", "3-4", "107/3/12", "-3", "3.", "3/12", "6/30", "12/31", "107/12"])(
    "%s is text",
    (line) => {
      expect(shownBlocks(read(`甲\n${line}\n乙`))).toHaveLength(3);
    },
  );

  test.each([
    ["ends", "甲\n12\n\f乙"],
    ["begins", "甲\n\f 12\n乙"],
    ["ends the file", "甲\n乙\n12\n\f"],
  ])("a number alone is one where a page %s", (_name, text) => {
    expect(shownBlocks(read(text))).toEqual(["甲", "乙"]);
  });

  test.each<[string, string, readonly string[]]>([
    ["two pages", pages("1/2", "2/2"), []],
    ["a cover without number", pages("2/3", "3/3"), []],
    ["in full width", pages("１／３", "２／３", "３／３"), []],
    ["the last page has none", pages("1/4", "2/4", "3/4"), ["1/4", "2/4", "3/4"]],
    ["the ends of months", pages("7/31", "8/31"), ["7/31", "8/31"]],
    ["the same day of every month", pages("1/15", "2/15", "3/15"), ["1/15", "2/15", "3/15"]],
    ["the last months", pages("10/12", "11/12", "12/12"), ["10/12", "11/12", "12/12"]],
    ["days one below the other", "甲\n1/3\n2/3\n3/3\n乙", ["1/3", "2/3", "3/3"]],
    ["months of a year", pages("107/10", "107/11", "107/12"), ["107/10", "107/11", "107/12"]],
  ])("numbers of pages with their count, or dates: %s", (_name, text, kept) => {
    expect(shownBlocks(read(text)).filter((line) => line.includes("/"))).toEqual(
      kept.map((line) => line.normalize("NFKC")),
    );
  });

  test.each<[string, string, readonly string[]]>([
    ["a figure above the end of a page", "甲\n1\n\f乙\n2\n\f丙\n50\n\f丁\n4", ["50"]],
    ["a date above the end of a page", "甲\n1/4\n\f乙\n2/4\n\f12/31\n丙\n3/4\n\f丁\n4/4", ["12/31"]],
    ["pages of a part of a file", "甲\n7\n\f乙\n8\n\f丙\n9", []],
    ["a figure at the end of the file", "甲\n1\n\f乙\n2\n\f丙\n95", ["95"]],
  ])("of figures at page breaks those are numbers of pages that count them: %s", (_name, text, kept) => {
    expect(shownBlocks(read(text)).filter((line) => /\d/u.test(line))).toEqual(kept);
  });

  test.each(["", " \r\n\t\f\u3000"])("nothing: %j", (text) => {
    expect(readTextFile(text).diagnostics).toMatchObject([{ code: "empty-input" }]);
  });

  test("ten million signs on a line", () => {
    expect(read("（".repeat(10_000_000)).blocks).toHaveLength(1);
  });
});

const CORPUS = "../shared/corpus";

describe.runIf(existsSync(CORPUS))("real texts", () => {
  test.each(existsSync(CORPUS) ? readdirSync(CORPUS).filter((name) => /^\d.*\.txt$/u.test(name)) : [])("%s", (name) => {
    const text = readFileSync(`${CORPUS}/${name}`, "utf8");
    const lines = text.split(/[\n\f]/u).filter((line) => line.trim() !== "");
    expect(read(text).blocks).toHaveLength(lines.length);
  });
});
