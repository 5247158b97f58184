import { describe, expect, test } from "vitest";
import { innovation2010 } from "../../src/frameworks/innovation-2010";
import { innovationPoints2010 } from "../../src/frameworks/innovation-points-2010";
import { compileTotal } from "../../src/score/compile-total";
import { at, smallFramework } from "../model/small-framework";
import { FULL_MARKS, NOT_APPLICABLE, NOT_ASSESSED, sheetWith } from "./scored";

const total = compileTotal(innovationPoints2010);

test.each<[string, unknown, number | null]>([
  ["full marks", sheetWith(), 1000],
  ["decimals", sheetWith({ "staff-conduct": 80.25 }), 990.25],
  ["more decimals than are shown", sheetWith({ "staff-conduct": 80.005 }), 990.01],
  ["more decimals than are scaled", sheetWith({ "staff-conduct": 80.0049999 }), 990],
  ["some marks only", { framework: "innovation-points-2010", marks: { "staff-conduct": 42.5 } }, 42.5],
  ["the points scale by name", sheetWith({}, { scale: "points" }), 1000],
  [
    "percent",
    {
      framework: "innovation-points-2010",
      scale: "percent",
      marks: { "staff-conduct": 33.33, "service-outreach": 100 },
    },
    60,
  ],
  ["a label for a key", { framework: "innovation-points-2010", marks: { 服務行為友善性與專業性: 42.5 } }, 42.5],
  ["a mark with a note", sheetWith({ "staff-conduct": { points: 80, note: "…" } }), 990],
  ["not applicable", sheetWith({ "staff-conduct": NOT_APPLICABLE }), 1000],
  ["not assessed", sheetWith({ "staff-conduct": NOT_ASSESSED }), 910],
  ["out of range", sheetWith({ "staff-conduct": 91 }), 910],
  ["NaN", sheetWith({ "staff-conduct": Number.NaN }), 910],
  ["an undefined mark", sheetWith({ "staff-conduct": undefined }), 910],
  ["a mark twice", sheetWith({ 服務行為友善性與專業性: 42.5 }), 910],
  ["an unknown key", sheetWith({ 不存在: 42.5 }), 1000],
  ["no marks", { framework: "innovation-points-2010", marks: {} }, null],
  ["marks that are none", { framework: "innovation-points-2010", marks: 5 }, null],
  ["an unknown scale", sheetWith({}, { scale: "stars" }), null],
  ["another framework", { framework: "another", marks: FULL_MARKS }, null],
  ["no framework", { marks: FULL_MARKS }, null],
  ["no sheet", null, null],
])("%s", (_, sheet, expected) => expect(total(sheet)).toBe(expected));

test("the options are those of scoreSheet", () => {
  const truncated = compileTotal(innovationPoints2010, {
    rounding: { mode: "truncate", digits: 0 },
    notApplicable: "exclude",
  });
  expect(truncated(sheetWith({ "staff-conduct": 80.9 }))).toBe(990);
  expect(truncated(sheetWith({ "staff-conduct": NOT_APPLICABLE }))).toBe(910);
});

describe("frameworks that are not plain", () => {
  test("without points there is no total", () => {
    expect(compileTotal(innovation2010)({ framework: "innovation-2010", marks: {} })).toBeNull();
  });

  test("points that do not add up", () => {
    const framework = smallFramework(at("a", undefined, 0, 10), at("b", "a", 1, 4));
    expect(compileTotal(framework)({ framework: "small", marks: { b: 4 } })).toBeNull();
  });

  test("points beyond what scaled integers hold", () => {
    const framework = smallFramework(at("a", undefined, 0, 1e15));
    expect(compileTotal(framework)({ framework: "small", marks: { a: 123456789012345 } })).toBe(123456789012345);
  });

  test("decimal points on the percent scale", () => {
    const framework = smallFramework(at("a", undefined, 0, 12.5));
    expect(compileTotal(framework)({ framework: "small", scale: "percent", marks: { a: 50 } })).toBe(6.25);
  });

  test("a weighting takes sheets of what it weighs", () => {
    const framework = {
      ...smallFramework(at("a", undefined, 0, 5)),
      weighting: { by: "caller" as const, of: "official" },
    };
    expect(compileTotal(framework)({ framework: "official", marks: { a: 4 } })).toBe(4);
  });
});
