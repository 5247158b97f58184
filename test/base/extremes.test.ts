import { expect, test } from "vitest";
import { largest, smallest } from "../../src/base/extremes";

test.each<[string, number[], number, number]>([
  ["none", [], Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY],
  ["one", [3], 3, 3],
  ["several", [2, -1, 7, 0], 7, -1],
  ["equal ones", [5, 5], 5, 5],
  ["more than a function takes as arguments", Array.from({ length: 300_000 }, (_, i) => i), 299_999, 0],
])("of %s", (_, numbers, most, least) => {
  expect(largest(numbers)).toBe(most);
  expect(smallest(numbers)).toBe(least);
});
