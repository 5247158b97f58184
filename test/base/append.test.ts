import { expect, test } from "vitest";
import { append } from "../../src/base/append";

test.each([
  ["nothing", [], [1]],
  ["some items", [2, 3], [1, 2, 3]],
  ["what is no array", new Set([2, 3]), [1, 2, 3]],
])("%s goes behind what is there", (_, items: Iterable<number>, expected) => {
  const list = [1];
  append(list, items);
  expect(list).toEqual(expected);
});

test("more items than a function takes arguments", () => {
  const list: number[] = [];
  append(list, new Uint8Array(500_000));
  expect(list).toHaveLength(500_000);
});
