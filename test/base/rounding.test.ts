import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fromNumber } from "../../src/base/exact-number";
import { fromExact, toExact } from "../../src/base/exact-text";
import { divide, multiply, type Ratio, ZERO } from "../../src/base/ratio";
import {
  DEFAULT_ROUNDING,
  isRoundingPolicy,
  ROUNDING_MODES,
  round,
  roundToRatio,
  roundToText,
} from "../../src/base/rounding";

const exact = (text: string): Ratio => fromExact(text) ?? ZERO;

describe("the three ways to round", () => {
  test.each([
    // value, digits, half-up, half-even, truncate
    ["1.005", 2, 1.01, 1, 1],
    ["2.675", 2, 2.68, 2.68, 2.67],
    ["2.665", 2, 2.67, 2.66, 2.66],
    ["89.5", 0, 90, 90, 89],
    ["88.5", 0, 89, 88, 88],
    ["89.4999", 0, 89, 89, 89],
    ["2/3", 2, 0.67, 0.67, 0.66],
    ["1/3", 2, 0.33, 0.33, 0.33],
    ["-1.005", 2, -1.01, -1, -1],
    ["-0.004", 2, 0, 0, 0],
    ["7", 2, 7, 7, 7],
    ["0.000000000000005", 14, 0.00000000000001, 0, 0],
    ["123456789012.345", 2, 123456789012.35, 123456789012.34, 123456789012.34],
    ["-123456789012.345", 2, -123456789012.35, -123456789012.34, -123456789012.34],
  ])("%s to %i digits", (value, digits, halfUp, halfEven, truncated) => {
    const found = ROUNDING_MODES.map((mode) => round(exact(value), { mode, digits }));
    expect(found).toEqual([halfUp, halfEven, truncated]);
    expect(ROUNDING_MODES.map((mode) => Number(roundToText(exact(value), { mode, digits })) + 0)).toEqual(found);
    expect(ROUNDING_MODES.map((mode) => Number(toExact(roundToRatio(exact(value), { mode, digits }))))).toEqual(found);
  });

  test("a rounded text has all its digits, and no negative zero", () => {
    expect(roundToText(fromNumber(89.5), DEFAULT_ROUNDING)).toBe("89.50");
    expect(roundToText(fromNumber(-0.001), DEFAULT_ROUNDING)).toBe("0.00");
    expect(roundToText(fromNumber(-1.5), { mode: "half-up", digits: 0 })).toBe("-2");
    expect(Object.is(round(fromNumber(-0.001), DEFAULT_ROUNDING), 0)).toBe(true);
    const unsafe = divide(fromNumber(-1), multiply(fromNumber(2 ** 40), fromNumber(2 ** 40)));
    expect(Object.is(round(unsafe, DEFAULT_ROUNDING), 0)).toBe(true);
  });
});

/** Every x.xx5 from 0 up to 1000: none of them is a double, all of them are halves. */
const HALVES = Array.from({ length: 100_000 }, (_, hundredths) => hundredths);

describe("all 100,000 halves x.xx5 below 1000", () => {
  test.each([
    ["half-up", (h: number) => h + 1],
    ["half-even", (h: number) => (h % 2 === 0 ? h : h + 1)],
    ["truncate", (h: number) => h],
  ] as const)("%s", (mode, expected) => {
    const wrong = HALVES.filter((h) => {
      const written = Number(`${Math.floor(h / 100)}.${String(h % 100).padStart(2, "0")}5`);
      return round(fromNumber(written), { mode, digits: 2 }) !== expected(h) / 100;
    });
    expect(wrong).toEqual([]);
  });
});

test("rounding is off by at most half a unit, truncating by less than one, and twice is once", () => {
  const value = fc.tuple(fc.maxSafeInteger(), fc.integer({ min: 1 })).map(([n, d]) => [BigInt(n), BigInt(d)] as const);
  fc.assert(
    fc.property(value, fc.constantFrom(...ROUNDING_MODES), fc.nat({ max: 6 }), ([n, d], mode, digits) => {
      const ratio = divide(fromNumber(Number(n)), fromNumber(Number(d)));
      const text = roundToText(ratio, { mode, digits });
      const scaled = BigInt(text.replace(".", ""));
      const error = scaled * d - n * 10n ** BigInt(digits);
      const size = error < 0n ? -error : error;
      expect(mode === "truncate" ? size < d : size * 2n <= d).toBe(true);
      expect(roundToText(exact(text), { mode, digits })).toBe(text);
    }),
  );
});

describe("isRoundingPolicy", () => {
  test.each([
    [{ mode: "half-up", digits: 0 }, true],
    [{ mode: "truncate", digits: 15 }, true],
    [{ mode: "half-down", digits: 2 }, false],
    [{ mode: "half-up", digits: 16 }, false],
    [{ mode: "half-up", digits: -1 }, false],
    [{ mode: "half-up", digits: 1.5 }, false],
    [{ mode: "half-up" }, false],
    [null, false],
    ["half-up", false],
  ])("%j: %s", (value, expected) => expect(isRoundingPolicy(value)).toBe(expected));
});
