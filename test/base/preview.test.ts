import { describe, expect, test } from "vitest";
import { preview, shorten } from "../../src/base/preview";

function nested(depth: number): unknown {
  let value: unknown = 1;
  for (let i = 0; i < depth; i++) value = [value];
  return value;
}

describe("preview", () => {
  test.each([
    ["a number", 5, "5"],
    ["negative zero", -0, "0"],
    ["NaN", Number.NaN, "NaN"],
    ["a text is quoted", "85", '"85"'],
    ["a boolean", true, "true"],
    ["null", null, "null"],
    ["undefined", undefined, "undefined"],
    ["a list without what is in it", [1, 2, 3], "[…]"],
    ["an empty list", [], "[]"],
    ["100,000 lists in one another", nested(100_000), "[…]"],
    ["an object", { a: 1 }, "{…}"],
    ["a function", () => 1, "function"],
    ["a symbol", Symbol("x"), "symbol"],
    ["a big integer is cut", 10n ** 100n, `1${"0".repeat(58)}…`],
    ["a long text is cut", "長".repeat(1_000_000), `"${"長".repeat(59)}…"`],
  ])("%s", (_, value, expected) => expect(preview(value)).toBe(expected));
});

describe("shorten", () => {
  test.each([
    ["sixty letters stay", "a".repeat(60), "a".repeat(60)],
    ["sixty-one are cut", "a".repeat(61), `${"a".repeat(59)}…`],
    ["sixty letters of two units each stay", "𠮷".repeat(60), "𠮷".repeat(60)],
    ["no letter is cut in half", "𠮷".repeat(61), `${"𠮷".repeat(59)}…`],
  ])("%s", (_, text, expected) => expect(shorten(text)).toBe(expected));
});
