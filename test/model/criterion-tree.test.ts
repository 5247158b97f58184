import { describe, expect, test } from "vitest";
import { innovation2016, innovationPoints2010 } from "../../src/frameworks";
import { criterionLineage, criterionTree } from "../../src/model/criterion-tree";
import { at, smallFramework } from "./small-framework";

const ids = (criteria: Iterable<{ readonly id: string }> | undefined) => [...(criteria ?? [])].map(({ id }) => id);

describe("the tree", () => {
  test("has its roots in document order", () => {
    expect(ids(criterionTree(innovation2016).roots)).toEqual([
      "convenient-service",
      "information-flow",
      "value-added-innovation",
    ]);
  });
  test("has children in document order, and none under a leaf", () => {
    const { childrenOf } = criterionTree(innovationPoints2010);
    expect(ids(childrenOf.get("convenient-service"))).toEqual([
      "agency-image",
      "service-process",
      "customer-relations",
    ]);
    expect(childrenOf.get("staff-conduct")).toBeUndefined();
  });
  test("every criterion is a root or a child, once", () => {
    const { roots, childrenOf, byId } = criterionTree(innovation2016);
    const placed = [...ids(roots), ...[...childrenOf.values()].flatMap(ids)];
    expect(placed.sort()).toEqual([...byId.keys()].sort());
    expect(byId.size).toBe(innovation2016.criteria.length);
  });
  test("is built once for a framework object", () => {
    expect(criterionTree(innovation2016)).toBe(criterionTree(innovation2016));
  });
  test("points count towards the closest criterion above that has any", () => {
    const framework = smallFramework(at("a", undefined, 0, 10), at("b", "a", 1), at("c", "b", 2, 10));
    const { worthParentOf, byId } = criterionTree(framework);
    expect([...worthParentOf].map(([criterion, above]) => [criterion.id, above.id])).toEqual([
      ["b", "a"],
      ["c", "a"],
    ]);
    expect(byId.get("a")).toBe(framework.criteria[0]);
  });
});

describe("the lineage", () => {
  test.each([
    [
      "of a detail",
      "telephone-courtesy",
      ["convenient-service", "agency-image", "staff-conduct", "service-courtesy", "telephone-courtesy"],
    ],
    ["of a root is the root", "information-flow", ["information-flow"]],
    ["of an unknown id is empty", "form-reduction", []],
  ])("%s", (_, id, lineage) => expect(ids(criterionLineage(innovation2016, id))).toEqual(lineage));

  test("of criteria in a circle ends", () => {
    const circle = smallFramework(at("a", "b"), at("b", "a"));
    expect(ids(criterionLineage(circle, "a"))).toEqual(["b", "a"]);
  });
});
