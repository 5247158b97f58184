import { expect, test } from "vitest";
import { leadingNumber } from "../../../src/read/source/item-number";
import { numberValue } from "../../../src/read/source/number-value";
import { printedNumber } from "../../../src/read/source/printed-number";

test.each([
  ["2", [2]],
  ["２", [2]],
  ["十二", [12]],
  ["ㄧ", [1]],
  ["（二）", [2]],
  ["⑳", [20]],
  ["⑴", [1]],
  ["⒈", [1]],
  ["㈩", [10]],
  ["壹", [1]],
  ["丙", [3]],
  ["C", [3]],
  ["1.2", [1, 2]],
  ["1－2．3", [1, 2, 3]],
])("%s counts %o", (printed, value) => {
  expect(numberValue(printed)).toEqual(value);
});

test.each(["一十十", "設", ""])("「%s」 counts nothing", (printed) => {
  expect(numberValue(printed)).toBeUndefined();
});

test.each([
  ["a floor after the number", "1、3樓設置座椅", [1], undefined],
  ["a formal numeral, which is a heading", "壹、計畫依據", undefined, [1]],
  ["a stem", "甲、設置座椅", undefined, [1]],
  ["a letter", "A.設置座椅", undefined, [1]],
  ["an item alike", "（二）設置座椅", [2], [2]],
])("what begins a line of a page and what begins an item of a cell: %s", (_name, text, inLine, inCell) => {
  expect([printedNumber(text)?.value, leadingNumber(text)?.steps]).toEqual([inLine, inCell]);
});

test.each([
  ["1.、增設標示。", "1.、"],
  ["1、.增設標示。", "1、."],
  ["一、、增設標示。", "一、、"],
  ["十分友善。", undefined],
])("a mark too many belongs to the number: %s", (text, number) => {
  const found = leadingNumber(text);
  expect(found && text.slice(found.start, found.end)).toBe(number);
});
