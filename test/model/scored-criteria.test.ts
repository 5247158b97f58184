import { expect, test } from "vitest";
import { innovation2010, innovationPoints2010 } from "../../src/frameworks";
import { scoredCriteria } from "../../src/model/scored-criteria";
import { at, smallFramework } from "./small-framework";

test.each([
  ["those at the bottom", [at("a", undefined, 0, 10), at("b", "a", 1, 4), at("c", "a", 1, 6)], ["b", "c"]],
  ["those under which nothing has points", [at("a", undefined, 0, 10), at("b", "a", 1)], ["a"]],
  ["not those above a level without points", [at("a", undefined, 0, 10), at("b", "a", 1), at("c", "b", 2, 10)], ["c"]],
  ["those under a root without points", [at("a"), at("b", "a", 1, 10)], ["b"]],
  ["none without points", [at("a"), at("b", "a", 1)], []],
])("scored are %s", (_, criteria, expected) => {
  expect(scoredCriteria(smallFramework(...criteria)).map(({ id }) => id)).toEqual(expected);
});

test("the fifteen indicators, in document order", () => {
  const scored = scoredCriteria(innovationPoints2010);
  expect(scored).toEqual(innovationPoints2010.criteria.filter(({ level }) => level === "indicator"));
  expect(scored).toHaveLength(15);
  expect(scoredCriteria(innovation2010)).toEqual([]);
});
