import fc from "fast-check";
import { expect, test } from "vitest";
import { fromNumber } from "../../src/base/exact-number";
import { fromExact, toExact } from "../../src/base/exact-text";
import { add, compare, divide, isZero, multiply, type Ratio, subtract, ZERO } from "../../src/base/ratio";

const decimal = fc.oneof(
  fc.integer({ min: -100_000, max: 100_000 }).map((n) => n / 100),
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.maxSafeInteger(),
);
const ratio = fc
  .tuple(decimal, decimal)
  .map(([a, b]): Ratio => (b === 0 ? fromNumber(a) : divide(fromNumber(a), fromNumber(b))));

const equal = (a: Ratio, b: Ratio) => expect(toExact(a)).toBe(toExact(b));

test("a number keeps its printed value", () => {
  fc.assert(
    fc.property(decimal, (value) => {
      expect(Number(toExact(fromNumber(value)))).toBe(value === 0 ? 0 : value);
    }),
  );
});

test("what toExact writes fromExact reads", () => {
  fc.assert(
    fc.property(
      fc.tuple(
        fc.maxSafeInteger(),
        fc.maxSafeInteger().filter((d) => d !== 0),
      ),
      ([n, d]) => {
        const value = divide(fromNumber(n), fromNumber(d));
        const text = toExact(value);
        fc.pre(text.length < 300);
        equal(fromExact(text) ?? ZERO, value);
      },
    ),
  );
});

test("addition and multiplication follow the laws of a field", () => {
  fc.assert(
    fc.property(ratio, ratio, ratio, (a, b, c) => {
      equal(add(a, b), add(b, a));
      equal(multiply(a, b), multiply(b, a));
      equal(add(add(a, b), c), add(a, add(b, c)));
      equal(multiply(a, add(b, c)), add(multiply(a, b), multiply(a, c)));
      equal(subtract(add(a, b), b), a);
      if (!isZero(b)) equal(multiply(divide(a, b), b), a);
    }),
    { numRuns: 60 },
  );
});

test("comparison agrees with the difference", () => {
  fc.assert(
    fc.property(ratio, ratio, (a, b) => {
      expect(Math.sign(compare(a, b))).toBe(Math.sign(compare(subtract(a, b), ZERO)));
      expect(compare(a, b) === 0).toBe(toExact(a) === toExact(b));
    }),
  );
});
