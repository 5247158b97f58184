import { describe, expect, test } from "vitest";
import { endOfRepeated, headerAt, headerReadings } from "../../../src/read/layouts/flow-header";
import { flowLines } from "../../../src/read/layouts/flow-line";
import { textDocument } from "./text-document";

const linesOf = (text: string) => flowLines(text, textDocument(text).blocks);
const headerOf = (text: string) => headerAt(text, linesOf(text), 0);

describe("names of columns at the head of a table", () => {
  test.each([
    ["on one line", "構面 實施要項 推動作法 完成期限\n", ["構面", "實施要項", "推動作法", "完成期限"]],
    ["one wrapped", "評核項目 具體作法 預期目標\n評核\n\n分數\n", ["評核項目", "具體作法", "預期目標", "評核分數"]],
    ["each on a line of its own", "評核項目\n預期作法\n承辦單位\n", ["評核項目", "預期作法", "承辦單位"]],
    ["with a count of items", "評核指標（15 項） 具體作法 實施成果\n", ["評核指標（15項）", "具體作法", "實施成果"]],
    [
      "one that nobody knows",
      "評核項目 具體作法 經費來源 承辦單位\n",
      ["評核項目", "具體作法", "經費來源", "承辦單位"],
    ],
  ])("%s", (_name, text, names) => {
    expect(headerOf(`${text}機關形象\n`)?.columns.map(({ name }) => name)).toEqual(names);
  });

  test.each([
    ["no column of actions", "評核項目 評核指標 承辦單位\n"],
    ["two names only", "具體作法 完成期限\n"],
    ["a sentence", "評核項目、具體作法及完成期限，如下表。\n"],
    ["words of a cell before them", "各課室說明\n本表之具體作法\n"],
    ["nothing", "\n"],
  ])("none in %s", (_name, text) => {
    expect(headerOf(text)).toBeUndefined();
  });
});

test("a strategy on a line of its own may share its column with the actions", () => {
  const text = "構面 實施要項\n推動策略\n推動作法 完成期限\n";
  const header = headerOf(text);
  const readings = header === undefined ? [] : headerReadings(text, header);
  expect(readings.map(({ columns }) => columns.map(({ meaning }) => meaning?.field))).toEqual([
    ["criterion", "criterion", "either", "deadline"],
    ["criterion", "criterion", "strategy", "action", "deadline"],
  ]);
});

test.each([
  ["the same lines", "構面\n推動作法 完成期限\n", 5],
  ["wrapped otherwise", "構面 推動\n作法 完成\n期限\n", 6],
  ["other names", "構面 推動作法 承辦單位\n", undefined],
])("names printed again: %s", (_name, again, end) => {
  const text = `構面 推動作法 完成期限\n基礎服務\n1.做事。\n${again}`;
  const header = headerOf(text);
  expect(header && endOfRepeated(text, linesOf(text), 3, header)).toBe(end);
});
