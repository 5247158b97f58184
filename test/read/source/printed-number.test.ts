import { describe, expect, test } from "vitest";
import { follows, isFirst, type PrintedNumber, printedNumber } from "../../../src/read/source/printed-number";

test.each([
  ["1.設置", "plain", [1], 2],
  ["12、設置", "plain", [12], 3],
  ["３） 設置", "plain", [3], 3],
  ["(4)設置", "bracket", [4], 3],
  ["（十二）設置", "chinese-bracket", [12], 4],
  ["三、設置", "chinese", [3], 2],
  ["ㄧ、設置", "chinese", [1], 2],
  ["⑤設置", "sign", [5], 1],
  ["㈡設置", "sign", [2], 1],
  ["1.2 設置", "nested", [1, 2], 4],
  ["2-3、設置", "nested", [2, 3], 4],
] as const)("%s is %s %o", (text, style, value, length) => {
  expect(printedNumber(text)).toEqual({ style, value, length });
});

test.each([
  ["a year", "107年12月31日"],
  ["a date with dots", "107.12.31"],
  ["an amount", "3月底前"],
  ["months", "2、3月辦理宣導"],
  ["a word", "一致性"],
  ["zero", "0.設置"],
  ["nothing", ""],
])("%s is none", (_, text) => {
  expect(printedNumber(text)).toBeUndefined();
});

describe("order", () => {
  const read = (text: string): PrintedNumber => printedNumber(text) ?? { style: "plain", value: [0], length: 0 };

  test.each([
    ["1.", "2.", true],
    ["1.", "3.", false],
    ["2.", "1.", false],
    ["1.", "(2)", false],
    ["1.1 ", "1.2 ", true],
    ["1.1 ", "2.2 ", false],
    ["1.", "1.1 ", true],
    ["2.", "1.1 ", false],
    ["1.2 ", "2.", true],
    ["一、", "二、", true],
  ])("after %s comes %s: %s", (before, after, expected) => {
    expect(follows(read(before), read(after))).toBe(expected);
  });

  test.each([
    ["1.", true],
    ["（一）", true],
    ["1.1 ", true],
    ["2.1 ", false],
    ["2.", false],
  ])("%s begins a list: %s", (text, expected) => {
    expect(isFirst(read(text))).toBe(expected);
  });
});
