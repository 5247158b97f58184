import { describe, expect, test } from "vitest";
import { nearest } from "../../src/base/nearest";

const LABELS = ["服務流程便捷性", "服務流程透明度", "民眾滿意度", "staff-conduct", "", "甲"];
const find = (text: string) => nearest(text, LABELS, (label) => label);

describe("nearest", () => {
  test.each([
    ["the text itself", "民眾滿意度", "民眾滿意度"],
    ["one wrong letter", "服務流程便捷姓", "服務流程便捷性"],
    ["one letter missing", "服務流程透明", "服務流程透明度"],
    ["one letter too many", "民眾的滿意度", "民眾滿意度"],
    ["letters in another width and case", "ＳＴＡＦＦ-conduct", "staff-conduct"],
    ["two letters swapped in a long name", "staff-cnoduct", "staff-conduct"],
    ["nothing alike", "完全不同的名稱", undefined],
    ["more than a quarter wrong", "民眾不滿人", undefined],
    ["one letter is no likeness", "乙", undefined],
    ["of three letters none may differ", "甲乙", undefined],
    ["no text is near an empty name", "", ""],
  ])("%s", (_, text, expected) => expect(find(text)).toBe(expected));

  test("the first of equally near candidates", () => {
    expect(nearest("abcd", ["abce", "abcf"], (text) => text)).toBe("abce");
  });

  test("a text of a megabyte is compared by its beginning", () => {
    expect(nearest("a".repeat(1_000_000), ["b".repeat(1_000_000)], (text) => text)).toBeUndefined();
  });
});
