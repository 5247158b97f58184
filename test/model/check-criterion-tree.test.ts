import { describe, expect, test } from "vitest";
import { checkCriterionTree } from "../../src/model/check-criterion-tree";
import { at, smallFramework } from "./small-framework";

describe("sound trees", () => {
  test.each([
    ["one criterion", [at("a")]],
    ["without points", [at("a"), at("b", "a", 1), at("c", "b", 2)]],
    ["points that add up", [at("a", undefined, 0, 10), at("b", "a", 1, 4), at("c", "a", 1, 6)]],
    ["points that add up only exactly", [at("a", undefined, 0, 0.3), at("b", "a", 1, 0.1), at("c", "a", 1, 0.2)]],
    ["points down to a level", [at("a", undefined, 0, 10), at("b", "a", 1), at("c", "a", 1)]],
    ["points only at the bottom", [at("a"), at("b", "a", 1, 4)]],
    ["a level without points between", [at("a", undefined, 0, 10), at("b", "a", 1), at("c", "b", 2, 10)]],
    ["branches of different length", [at("a"), at("b", "a", 1), at("c")]],
    ["deeper than the last level", [at("a"), at("b", "a", 1), at("c", "b", 2), at("d", "c", 2)]],
  ])("%s", (_, criteria) => expect(checkCriterionTree(smallFramework(...criteria))).toEqual([]));
});

describe("faults", () => {
  test.each([
    ["an id twice", [at("a"), at("a")], [["duplicate-criterion-id", "criteria.1.id"]]],
    ["a parent that is not there", [at("a"), at("b", "x", 1)], [["unknown-parent", "criteria.1.parent"]]],
    ["a parent after its child", [at("b", "a", 1), at("a")], [["unknown-parent", "criteria.0.parent"]]],
    ["its own parent", [at("a", "a")], [["unknown-parent", "criteria.0.parent"]]],
    [
      "two in a circle",
      [at("a", "b"), at("b", "a")],
      [
        ["unknown-parent", "criteria.0.parent"],
        ["unknown-parent", "criteria.1.parent"],
      ],
    ],
    ["a root on a lower level", [at("a", undefined, 1)], [["misplaced-level", "criteria.0.level"]]],
    ["a level skipped", [at("a"), at("b", "a", 2)], [["misplaced-level", "criteria.1.level"]]],
    ["a level unknown", [{ ...at("a"), level: "else" }], [["misplaced-level", "criteria.0.level"]]],
    [
      "points that do not add up",
      [at("a", undefined, 0, 10), at("b", "a", 1, 4), at("c", "a", 1, 5)],
      [["points-not-adding-up", "criteria.0.points"]],
    ],
    [
      "points that do not add up across a level without any",
      [at("a", undefined, 0, 10), at("b", "a", 1), at("c", "b", 2, 9)],
      [["points-not-adding-up", "criteria.0.points"]],
    ],
    [
      "points missing among siblings",
      [at("a", undefined, 0, 10), at("b", "a", 1, 10), at("c", "a", 1)],
      [["points-incomplete", "criteria.2.points"]],
    ],
    ["points missing among roots", [at("a", undefined, 0, 10), at("b")], [["points-incomplete", "criteria.1.points"]]],
    ["points of nothing", [at("a", undefined, 0, 0)], [["invalid-points", "criteria.0.points"]]],
    ["points below nothing", [at("a", undefined, 0, -5)], [["invalid-points", "criteria.0.points"]]],
    ["points that are no number", [at("a", undefined, 0, Number.NaN)], [["invalid-points", "criteria.0.points"]]],
    [
      "points without end under a sum: said once",
      [at("a", undefined, 0, 10), at("b", "a", 1, 10), at("c", "a", 1, Number.POSITIVE_INFINITY)],
      [["invalid-points", "criteria.2.points"]],
    ],
    [
      "several at once: all of them",
      [at("a", undefined, 1, 10), at("a", "x", 1, 0)],
      [
        ["misplaced-level", "criteria.0.level"],
        ["duplicate-criterion-id", "criteria.1.id"],
        ["unknown-parent", "criteria.1.parent"],
        ["invalid-points", "criteria.1.points"],
      ],
    ],
  ])("%s", (_, criteria, expected) => {
    const found = checkCriterionTree(smallFramework(...criteria));
    expect(found.map(({ code, path }) => [code, path.join(".")])).toEqual(expected);
  });
});

test("the sum and the points stand in the message, in either language", () => {
  const framework = smallFramework(at("a", undefined, 0, 1), at("b", "a", 1, 0.1), at("c", "a", 1, 0.2));
  expect(checkCriterionTree(framework)[0]?.message).toBe("「a」配分為 1 分，其下各項合計 0.3 分；兩者須相等，請更正。");
  expect(checkCriterionTree(framework, { locale: "en" })[0]?.message).toContain("add up to 0.3");
});

test("a very wide and a very deep tree take no time", () => {
  const wide = Array.from({ length: 50_000 }, (_, i) => at(`w${i}`));
  const deep = Array.from({ length: 50_000 }, (_, i) => at(`d${i}`, i === 0 ? undefined : `d${i - 1}`, i));
  expect(checkCriterionTree(smallFramework(...wide, ...deep))).toEqual([]);
});
