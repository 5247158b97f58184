import { describe, expect, test } from "vitest";
import { fromNumber, toNumber } from "../../src/base/exact-number";
import { fromDecimal, fromExact, toExact } from "../../src/base/exact-text";
import { add, compare, divide, isZero, multiply, subtract, ZERO } from "../../src/base/ratio";

const MAX = Number.MAX_SAFE_INTEGER;

/** Three times this is 2^53 + 1, the first whole number that no double holds; ten less is safe again. */
const UNSAFE = 3002399751580331;
const OFF = "9007199254740983/3";

describe("a number is the decimal that it shows", () => {
  test.each([
    ["a whole number", 7, "7"],
    ["zero", 0, "0"],
    ["negative zero is zero", -0, "0"],
    ["tenths", 0.1, "0.1"],
    ["hundredths", 1.05, "1.05"],
    ["hundredths below one tenth", 3.07, "3.07"],
    ["a whole number of hundredths", 12.5, "12.5"],
    ["a negative decimal", -2.675, "-2.675"],
    ["negative hundredths", -0.05, "-0.05"],
    ["ten-thousandths", 0.0001, "0.0001"],
    ["more decimals than are scaled", 0.12345678, "0.12345678"],
    ["the smallest double", 5e-324, `0.${"0".repeat(323)}5`],
    ["the largest double", Number.MAX_VALUE, `17976931348623157${"0".repeat(292)}`],
    ["beyond safe integers", 1e21, `1${"0".repeat(21)}`],
    ["a large decimal beyond 15 digits", 1234567890123.4568, "1234567890123.4568"],
  ])("%s", (_, value, exact) => {
    expect(toExact(fromNumber(value))).toBe(exact);
    expect(toNumber(fromNumber(value))).toBe(value === 0 ? 0 : value);
  });

  test.each([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])("%s has no exact value", (value) => {
    expect(() => fromNumber(value)).toThrow(RangeError);
  });
});

describe("fromDecimal", () => {
  test.each([
    ["a sign", "-12.50", "-12.5"],
    ["a plus sign", "+3", "3"],
    ["an exponent", "1e-7", "0.0000001"],
    ["an exponent that only moves the point", "1.5e3", "1500"],
    ["an upper-case exponent with a sign", "2E+2", "200"],
    ["leading zeros", "007.10", "7.1"],
  ])("reads %s", (_, text, exact) => expect(toExact(fromDecimal(text) ?? ZERO)).toBe(exact));

  test.each([
    "",
    " ",
    "1.",
    ".5",
    "1,000",
    "NaN",
    "Infinity",
    "1e",
    "1e9999",
    "0x10",
    "１",
    "1 ",
    "1/2",
    "9".repeat(401),
  ])("does not read %j", (text) => expect(fromDecimal(text)).toBeUndefined());
});

describe("fromExact", () => {
  test.each(["0", "1.25", "-3.5", "2/3", "-7/9"])("reads what toExact writes: %s", (text) => {
    expect(toExact(fromExact(text) ?? ZERO)).toBe(text);
  });

  test.each(["1/0", "/2", "1/", "1/2/3", "a/b", ""])("does not read %j", (text) => {
    expect(fromExact(text)).toBeUndefined();
  });
});

describe("toExact", () => {
  test.each([
    ["an ending quotient", [1, 8], "0.125"],
    ["a quotient of six decimals", [1, 64], "0.015625"],
    ["a quotient of more decimals", [1, 2 ** 20], "0.00000095367431640625"],
    ["a quotient that never ends", [2, 3], "2/3"],
    ["lowest terms", [50, 300], "1/6"],
    ["a negative quotient", [-1, 3], "-1/3"],
    ["a negative ending quotient", [-1, 2 ** 20], "-0.00000095367431640625"],
    ["zero over anything", [0, 7], "0"],
  ])("%s", (_, [n = 0, d = 1], exact) => expect(toExact(divide(fromNumber(n), fromNumber(d)))).toBe(exact));

  test("a quotient beyond safe integers that never ends", () => {
    const value = divide(multiply(fromNumber(MAX), fromNumber(MAX)), multiply(fromNumber(3), fromNumber(7)));
    expect(toExact(value)).toBe(`${BigInt(MAX) ** 2n}/21`);
  });
});

describe("arithmetic stays exact where doubles and safe integers end", () => {
  const third = divide(fromNumber(1), fromNumber(3));
  const huge = multiply(fromNumber(MAX), fromNumber(MAX));
  test.each([
    ["0.1 + 0.2", add(fromNumber(0.1), fromNumber(0.2)), "0.3"],
    ["decimals of different scales", add(fromNumber(0.5), fromNumber(0.1234)), "0.6234"],
    ["a whole number and a decimal", add(fromNumber(1), fromNumber(0.25)), "1.25"],
    ["a decimal and a whole number", add(fromNumber(0.25), fromNumber(1)), "1.25"],
    ["decimals that make a whole number", add(fromNumber(0.25), fromNumber(0.75)), "1"],
    ["thirds", add(third, add(third, third)), "1"],
    ["thirds and halves", add(third, fromNumber(0.5)), "5/6"],
    ["a whole number whose thirds are unsafe", add(divide(fromNumber(-10), fromNumber(3)), fromNumber(UNSAFE)), OFF],
    ["the same the other way", subtract(fromNumber(UNSAFE), divide(fromNumber(10), fromNumber(3))), OFF],
    ["1 - 0.9", subtract(fromNumber(1), fromNumber(0.9)), "0.1"],
    ["a sum beyond safe integers", add(fromNumber(MAX), fromNumber(MAX)), String(BigInt(MAX) * 2n)],
    ["a difference that comes back", subtract(add(huge, fromNumber(1)), huge), "1"],
    ["products beyond safe integers", huge, String(BigInt(MAX) ** 2n)],
    [
      "denominators beyond safe integers",
      add(divide(fromNumber(1), huge), subtract(ZERO, divide(fromNumber(1), huge))),
      "0",
    ],
    [
      "large unlike denominators",
      subtract(divide(fromNumber(1), fromNumber(MAX)), divide(fromNumber(1), fromNumber(MAX - 1))),
      `-1/${BigInt(MAX) * BigInt(MAX - 1)}`,
    ],
    ["division by a negative number", divide(fromNumber(1), fromNumber(-4)), "-0.25"],
    ["division by a huge number", divide(huge, huge), "1"],
    ["division by a huge negative number", divide(huge, subtract(ZERO, huge)), "-1"],
    ["nothing times a third", multiply(ZERO, third), "0"],
  ])("%s", (_, value, exact) => expect(toExact(value)).toBe(exact));

  test("division by zero is a programmer's error", () => {
    expect(() => divide(fromNumber(1), ZERO)).toThrow(RangeError);
  });

  test("zero is zero in both representations", () => {
    expect([isZero(ZERO), isZero({ n: 0n, d: 1n }), isZero(third)]).toEqual([true, true, false]);
  });
});

describe("compare", () => {
  const huge = multiply(fromNumber(MAX), fromNumber(MAX));
  const tiny = fromNumber(5e-324);
  test.each([
    ["equal decimals of different scales", fromNumber(0.5), divide(fromNumber(1), fromNumber(2)), 0],
    ["a smaller", fromNumber(0.3), divide(fromNumber(1), fromNumber(3)), -1],
    ["a larger", fromNumber(0.34), divide(fromNumber(1), fromNumber(3)), 1],
    ["huge and small", huge, fromNumber(1), 1],
    ["small and huge", fromNumber(1), huge, -1],
    ["huge and itself", huge, huge, 0],
    ["tiny and zero", tiny, ZERO, 1],
    [
      "safe integers with an unsafe cross product",
      divide(fromNumber(MAX), fromNumber(7)),
      divide(fromNumber(MAX), fromNumber(8)),
      1,
    ],
  ])("%s", (_, a, b, sign) => expect(Math.sign(compare(a, b))).toBe(sign));
});

describe("toNumber is the nearest double", () => {
  test.each([
    ["a third", divide(fromNumber(1), fromNumber(3)), 1 / 3],
    [
      "a huge quotient that never ends",
      divide(multiply(fromNumber(MAX), fromNumber(MAX)), fromNumber(7)),
      MAX * (MAX / 7),
    ],
    ["a tiny quotient that never ends", divide(fromNumber(1e-50), fromNumber(3)), 1e-50 / 3],
    ["a negative one", divide(fromNumber(-1e-50), fromNumber(3)), -1e-50 / 3],
  ])("%s", (_, value, expected) => {
    const found = toNumber(value);
    expect(Math.abs(found - expected)).toBeLessThanOrEqual(Math.abs(expected) * Number.EPSILON);
  });
});
