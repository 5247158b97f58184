import { expect, test } from "vitest";
import { innovationPoints2010 } from "../../src/frameworks";
import { inFrameworkOrder } from "../../src/model/in-framework-order";

const SORTED = [
  "agency-image",
  "（一）服務場所便利性（50分）",
  "staff-conduct",
  "服務行為友善性與專業性",
  "measure-continuity",
];

test.each([
  { name: "ids and labels with numbering, several of one by code unit", sorted: SORTED },
  { name: "what the framework does not know comes last, by code unit", sorted: [...SORTED, "ghost", "spirit"] },
  { name: "nothing", sorted: [] },
])("$name, in whatever order they come", ({ sorted }) => {
  expect(inFrameworkOrder(sorted, innovationPoints2010)).toEqual(sorted);
  expect(inFrameworkOrder(sorted.toReversed(), innovationPoints2010)).toEqual(sorted);
});
