import { expect, test } from "vitest";
import { pageNumber } from "../../../src/read/source/page-number";

test.each([
  ["- 3 -", { kind: "certain" }],
  ["－３－", { kind: "certain" }],
  ["第 3 頁，共 12 頁", { kind: "certain" }],
  ["第三頁", { kind: "certain" }],
  ["Page 3 of 12", { kind: "certain" }],
  ["頁次：3", { kind: "certain" }],
  ["  3 / 12 ", { kind: "counted", page: 3, of: 12 }],
  ["１２／３１", { kind: "counted", page: 12, of: 31 }],
  [" 50 ", { kind: "bare", page: 50 }],
  ["５", { kind: "bare", page: 5 }],
  ["", undefined],
  ["3.", undefined],
  ["95%", undefined],
  ["10000", undefined],
  ["107/3/12", undefined],
  ["第3頁起修正", undefined],
])("%s", (line, expected) => {
  expect(pageNumber(line)).toEqual(expected);
});
