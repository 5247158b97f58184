import { describe, expect, test } from "vitest";
import { nearestColumnNames } from "../../../src/read/tables/nearest-column-names";

describe("names of columns that are like one that nobody knows", () => {
  test.each([
    ["half of a known name", "主政者", [], ["主政單位"]],
    ["like several, the likest first", "預定完成進度", [], ["預定完成期限", "預定目標"]],
    ["what another column serves is not offered", "預定完成進度", ["deadline"], ["預定目標"]],
    ["like none: the usual ones", "經費來源", ["unit"], ["完成期限", "預期目標", "預期效益", "實施成果"]],
    ["without a name", "", ["deadline", "unit", "target"], ["預期效益", "實施成果"]],
    ["nothing is left to offer", "經費", ["deadline", "unit", "target", "benefit", "result"], []],
  ] as const)("%s: %s", (_, name, served, names) => {
    expect(nearestColumnNames(name, new Set(served))).toEqual(names);
  });
});
