import fc from "fast-check";
import { expect, test } from "vitest";
import { repeatedUnitsFinder } from "../../src/check/repeated-units";

const repeatedUnits = (text: string) => repeatedUnitsFinder()(text);

test.each([
  { name: "two characters twice", text: "推動推動小組", units: [] },
  { name: "two characters three times", text: "甲推動推動推動乙", units: ["推動 1-7"] },
  { name: "three characters twice, and a part of the third", text: "與對於與對於與對", units: ["與對於 0-6"] },
  {
    name: "twelve characters twice",
    text: "提升服務品質執行計畫推動提升服務品質執行計畫推動",
    units: ["提升服務品質執行計畫推動 0-24"],
  },
  { name: "thirteen are too many", text: "提升服務品質執行計畫推動組提升服務品質執行計畫推動組", units: [] },
  { name: "two places", text: "便民化便民化，公開化公開化", units: ["便民化 0-6", "公開化 7-13"] },
  { name: "one character", text: "甲甲甲甲甲甲甲甲", units: [] },
  { name: "marks", text: "、，；、，；", units: [] },
])("$name", ({ text, units }) => {
  expect([...repeatedUnits(text)].map(({ unit, start, end }) => `${unit} ${start}-${end}`)).toEqual(units);
});

test("what is found is a whole number of repetitions", () => {
  const texts = fc.string({ unit: fc.constantFrom("服", "務", "品"), maxLength: 60 });
  fc.assert(
    fc.property(texts, (text) => {
      for (const { start, end, unit } of repeatedUnits(text)) {
        expect(text.slice(start, end)).toBe(unit.repeat((end - start) / unit.length));
        expect((end - start) / unit.length).toBeGreaterThanOrEqual(unit.length === 2 ? 3 : 2);
      }
    }),
  );
});

test("what was asked before makes no difference", () => {
  const texts = fc.array(fc.string({ unit: fc.constantFrom("服", "務", "品", "質", "、"), maxLength: 30 }), {
    maxLength: 8,
  });
  fc.assert(
    fc.property(texts, (all) => {
      const unitsOf = repeatedUnitsFinder();
      for (const text of all) expect(unitsOf(text)).toEqual(repeatedUnits(text));
    }),
  );
});

test("every text that repeats three to twelve characters is found", () => {
  const units = fc.string({ unit: fc.constantFrom("服", "務", "品", "質", "提", "升"), minLength: 3, maxLength: 12 });
  const around = fc.string({ unit: fc.constantFrom("機", "關", "便", "民"), maxLength: 10 });
  fc.assert(
    fc.property(units, around, around, (unit, before, behind) => {
      fc.pre(new Set(unit).size > 1);
      expect(repeatedUnits(`${before}${unit}${unit}${behind}`)).not.toEqual([]);
    }),
  );
});
