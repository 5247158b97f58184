import { expect, test } from "vitest";
import { deepFreeze } from "../../src/base/deep-freeze";

test("the same object, frozen down to its last list", () => {
  const value = { list: [{ name: "甲" }], plain: 1, nothing: null };
  expect(deepFreeze(value)).toBe(value);
  expect([value, value.list, value.list[0]].every(Object.isFrozen)).toBe(true);
});

test.each([1, "甲", null, undefined])("%s is what it is", (value) => expect(deepFreeze(value)).toBe(value));
