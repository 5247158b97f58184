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

test("what is told at first sight is never no where counting says yes, however near", () => {
  const whole = fc.string({
    unit: fc.constantFrom("服", "務", "品", "質", "提", "升", "，"),
    minLength: 2,
    maxLength: 320,
  });
  const cuts = fc.array(fc.tuple(fc.nat(), fc.nat({ max: 4 }), fc.constantFrom("", "甲", "服", "乙丙")), {
    maxLength: 6,
  });
  // Most of the whole with a few places changed, asked at the very percentage that it has and right beside it.
  fc.assert(
    fc.property(whole, cuts, fc.constantFrom(-0.01, 0, 0.01), (text, changes, beside) => {
      let part = text;
      for (const [at, length, put] of changes) {
        const start = at % (part.length + 1);
        part = part.slice(0, start) + put + part.slice(start + length);
      }
      const [some, all] = [bigramsOf(part), bigramsOf(text)];
      const percent = containedPercent(some, all);
      expect(isContained(some, all, percent + beside)).toBe(percent >= percent + beside);
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
      expect(likenessPercent(one, other, percent)).toBe(percent);
    }),
    { numRuns: 2000 },
  );
});

test("width, blanks and marks make no difference", () => {
  expect(bigramsOf("（Ａ１）服務， 品質").letters).toBe(bigramsOf("a1服務品質。").letters);
});

test("a text without two letters has nothing that could stand in another", () => {
  expect(containedPercent(bigramsOf("服"), bigramsOf("服務"))).toBe(0);
});

test("texts too long to be told at first sight are counted", () => {
  const long = Array.from({ length: 400 }, (_, i) => String.fromCharCode(0x4e00 + i)).join("");
  const [short, whole] = [bigramsOf(long.slice(0, 200)), bigramsOf(long)];
  expect(isContained(short, whole, 100)).toBe(true);
  expect(isContained(whole, short, 50)).toBe(false);
});
