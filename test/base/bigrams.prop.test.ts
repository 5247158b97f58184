import fc from "fast-check";
import { expect, test } from "vitest";
import { bigramsOf, containedPercent, isContained, likenessPercent } from "../../src/base/bigrams";

const words = fc.string({ unit: fc.constantFrom("服", "務", "品", "質", "，", "1", "Ａ", " "), maxLength: 40 });
const percents = fc.integer({ min: 1, max: 100 });

test("what is told at first sight is what counting tells", () => {
  fc.assert(
    fc.property(words, words, percents, (a, b, least) => {
      const [part, whole] = [bigramsOf(a), bigramsOf(b)];
      expect(isContained(part, whole, least)).toBe(containedPercent(part, whole) >= least);
    }),
    { numRuns: 2000 },
  );
});

test("a likeness is the same from either side, and that it is too small is told only where it is", () => {
  fc.assert(
    fc.property(words, words, percents, (a, b, least) => {
      const [one, other] = [bigramsOf(a), bigramsOf(b)];
      const percent = likenessPercent(one, other);
      expect(likenessPercent(other, one)).toBe(percent);
      expect(percent).toBeGreaterThanOrEqual(0);
      expect(percent).toBeLessThanOrEqual(100);
      const asked = likenessPercent(one, other, least);
      if (percent >= least) expect(asked).toBe(percent);
      else expect(asked).toBeLessThan(least);
    }),
    { numRuns: 2000 },
  );
});

test("width, blanks and marks make no difference", () => {
  expect(bigramsOf("（Ａ１）服務， 品質").letters).toBe(bigramsOf("a1服務品質。").letters);
});
