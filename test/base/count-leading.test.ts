import { expect, test } from "vitest";
import { countLeading } from "../../src/base/count-leading";

test.each<[string, readonly number[], number]>([
  ["an empty list", [], 0],
  ["none", [5, 6], 0],
  ["all", [1, 2, 3], 3],
  ["some", [1, 2, 5, 9], 2],
  ["equal ones", [1, 4, 4, 4, 5, 5], 4],
])("%s", (_name, ordered, expected) => {
  expect(countLeading(ordered, (item) => item < 5)).toBe(expected);
});

test("as a walk from the front would count", () => {
  for (let length = 0; length < 40; length++)
    for (let limit = 0; limit <= length; limit++) {
      const ordered = Array.from({ length }, (_, i) => i);
      expect(countLeading(ordered, (item) => item < limit)).toBe(limit);
    }
});
