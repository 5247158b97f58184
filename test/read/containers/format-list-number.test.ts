import { describe, expect, test } from "vitest";
import { DOCX_NUMBER_FORMATS } from "../../../src/read/containers/docx-number-formats";
import { formatListNumber } from "../../../src/read/containers/format-list-number";
import { LIST_NUMBER_STYLES, type ListNumberStyle } from "../../../src/read/containers/list-number-style";
import { odtNumberFormat } from "../../../src/read/containers/odt-number-format";

describe("numbers of lists", () => {
  // ISO/IEC 29500-1, 17.18.59 gives the first of each; beyond the last sign a word processor goes on in digits.
  test.each<[ListNumberStyle, readonly (readonly [number, string])[]]>([
    [
      "decimal",
      [
        [0, "0"],
        [7, "7"],
        [123, "123"],
      ],
    ],
    [
      "decimal-zero",
      [
        [1, "01"],
        [12, "12"],
      ],
    ],
    [
      "full-width",
      [
        [1, "１"],
        [20, "２０"],
      ],
    ],
    [
      "circled",
      [
        [1, "①"],
        [10, "⑩"],
        [20, "⑳"],
        [21, "21"],
      ],
    ],
    [
      "parenthesized",
      [
        [1, "⑴"],
        [20, "⒇"],
      ],
    ],
    [
      "full-stop",
      [
        [1, "⒈"],
        [20, "⒛"],
      ],
    ],
    [
      "upper-roman",
      [
        [4, "IV"],
        [9, "IX"],
        [1994, "MCMXCIV"],
        [4000, "4000"],
      ],
    ],
    [
      "lower-roman",
      [
        [3, "iii"],
        [40, "xl"],
      ],
    ],
    [
      "upper-letter",
      [
        [1, "A"],
        [26, "Z"],
        [27, "AA"],
        [28, "BB"],
        [261, "261"],
      ],
    ],
    ["lower-letter", [[2, "b"]]],
    [
      "counting",
      [
        [1, "一"],
        [10, "十"],
        [11, "十一"],
        [20, "二十"],
        [21, "二十一"],
        [100, "一百"],
        [101, "一百零一"],
        [110, "一百一十"],
        [1001, "一千零一"],
        [10_000, "10000"],
      ],
    ],
    [
      "digits",
      [
        [1, "一"],
        [10, "一○"],
        [25, "二五"],
      ],
    ],
    [
      "formal",
      [
        [1, "壹"],
        [2, "貳"],
        [3, "參"],
        [10, "壹拾"],
        [11, "壹拾壹"],
        [20, "貳拾"],
      ],
    ],
    [
      "formal-short",
      [
        [9, "玖"],
        [10, "拾"],
        [12, "拾貳"],
        [21, "貳拾壹"],
      ],
    ],
    [
      "circled-counting",
      [
        [1, "㊀"],
        [10, "㊉"],
        [11, "11"],
      ],
    ],
    [
      "stems",
      [
        [1, "甲"],
        [10, "癸"],
        [11, "11"],
      ],
    ],
    [
      "branches",
      [
        [1, "子"],
        [12, "亥"],
        [13, "13"],
      ],
    ],
    [
      "stems-and-branches",
      [
        [1, "甲子"],
        [2, "乙丑"],
        [13, "丙子"],
        [60, "癸亥"],
      ],
    ],
    ["none", [[1, ""]]],
  ])("%s", (style, rows) => {
    expect(rows.map(([value]) => [value, formatListNumber(value, style)])).toEqual(rows);
  });

  test("are short, whatever a file asks for", () => {
    for (const style of LIST_NUMBER_STYLES) {
      for (const value of [-5, 32_767, 999_999]) expect(formatListNumber(value, style).length).toBeLessThan(20);
    }
  });

  test.each([
    ["ideographLegalTraditional", "壹"],
    ["taiwaneseCountingThousand", "一"],
    ["chineseCounting", "一"],
    ["ideographTraditional", "甲"],
    ["decimalEnclosedCircle", "①"],
    ["decimalFullWidth", "１"],
    ["upperRoman", "I"],
    ["lowerLetter", "a"],
  ])("Word calls it %s and begins with %s", (name, first) => {
    expect(formatListNumber(1, DOCX_NUMBER_FORMATS.get(name) ?? "none")).toBe(first);
  });

  test.each([
    "1",
    "a",
    "A",
    "i",
    "I",
    "一, 二, 三, ...",
    "壹, 貳, 參, ...",
    "甲, 乙, 丙, ...",
    "子, 丑, 寅, ...",
    "①, ②, ③, ...",
    "１, ２, ３, ...",
  ])("OpenDocument calls it by its beginning: %s", (format) => {
    expect(formatListNumber(1, odtNumberFormat(format) ?? "none")).toBe(format.split(",")[0]);
  });
});
