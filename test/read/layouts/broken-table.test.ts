import fc from "fast-check";
import { expect, test } from "vitest";
import { actionsOf, readWhole } from "./read-actions";

const TOP = ["甲市乙區衛生所113年度提升服務品質執行計畫", "壹、計畫內容"];
const END = ["貳、管制考核", "每季檢討。"];
const HEAD = ["構面", "實施要項", "推動作法", "完成期限", "承辦單位"];

const tableOf = (rows: readonly (readonly string[])[], end = END, lineEnd = "\n"): string =>
  [...TOP, ...rows.map((row) => row.join("\t")), ...end].join("\n").replaceAll("\n", lineEnd);

const FIRST = [
  "基礎服務",
  "服務一致及正確",
  "1.編訂接種手冊2種。\n2.抽核接種紀錄每月30件。",
  "113年3月31日\n每月",
  "保健課\n行政課",
];
const EXPECTED = [
  "consistency-accuracy 編訂接種手冊2種。 保健課 113年3月31日",
  "consistency-accuracy 抽核接種紀錄每月30件。 行政課 每月",
  "friendliness 張貼標示。 行政課 113年4月30日",
  "convenience 開放網路預約。 保健課 每季",
  "convenience 延長門診時間。 保健課 每季",
];

test.each([["\n"], ["\r\n"]])(
  "cells of several lines without marks are cells, with lines that end in %j",
  (lineEnd) => {
    const rows = [
      HEAD,
      FIRST,
      ["", "服務友善", "1.張貼標示。", "113年4月30日", "行政課"],
      ["服務遞送", "服務便捷", "1.開放網路預約。\n2.延長門診\n時間。", "每季", "保健課"],
    ];
    const reading = readWhole(tableOf(rows, END, lineEnd));
    expect(actionsOf(reading)).toEqual(EXPECTED);
    expect(reading.unread).toEqual([]);
    expect(reading.plan?.monitoring).toEqual(["每季檢討。"]);
    expect(reading.diagnostics.map(({ code }) => code)).not.toContain("cells-realigned");
  },
);

test("labels that are broken into lines are joined, also the first of a row", () => {
  const rows = [
    HEAD,
    ["基礎\n服務", "服務一致\n及正確", ...FIRST.slice(2)],
    ["服務\n遞送", "服務便捷", "1.預約。", "每季", "保健課"],
  ];
  expect(actionsOf(readWhole(tableOf(rows)))).toEqual([...EXPECTED.slice(0, 2), "convenience 預約。 保健課 每季"]);
});

test("the order of the columns does not matter", () => {
  const turned = (row: readonly string[]) => [row[0], row[1], row[4], row[3], row[2]].map(String);
  const rows = [HEAD, FIRST, ["", "服務友善", "1.張貼標示。", "113年4月30日", "行政課"]].map(turned);
  expect(actionsOf(readWhole(tableOf(rows)))).toEqual(EXPECTED.slice(0, 3));
});

test("a deadline that is broken within is one", () => {
  const rows = [HEAD, ["基礎服務", "服務友善", "1.張貼\n標示。", "113年\n4月30日", "行政課"]];
  expect(actionsOf(readWhole(tableOf(rows)))).toEqual(["friendliness 張貼標示。 行政課 113年4月30日"]);
});

test("a remark below the table is not part of its last cell", () => {
  const reading = readWhole(tableOf([HEAD, FIRST], ["本表得視實際需要修正之。"]));
  expect(actionsOf(reading)).toEqual(EXPECTED.slice(0, 2));
});

test("a table that goes on under the same names is read on", () => {
  const rows = [HEAD, FIRST, HEAD, ["服務遞送", "服務便捷", "1.開放網路預約。\n2.延長門診時間。", "每季", "保健課"]];
  expect(actionsOf(readWhole(tableOf(rows)))).toEqual([...EXPECTED.slice(0, 2), ...EXPECTED.slice(3)]);
});

test.each<[string, string[][]]>([
  [
    "rows whose merged cells were left out, so that two of them have the tabs of one",
    [
      ["基礎服務", "服務一致及正確", "1.編訂接種手冊2種。", "113年3月31日", "保健課"],
      ["2.抽核接種紀錄每月30件。", "每月", "行政課"],
      ["3.檢討接種流程。", "每季", "保健課"],
    ],
  ],
  ["a row that lost a tab beside one that is broken", [FIRST, ["服務友善", "1.張貼標示。", "113年4月30日", "行政課"]]],
])("%s: the table is left to the other layouts, and nothing is lost", (_, rows) => {
  const reading = readWhole(tableOf([HEAD, ...rows]));
  expect(actionsOf(reading).length).toBeGreaterThan(2);
  expect(reading.diagnostics.map(({ code }) => code)).toContain("cells-realigned");
});

test("without a column of deadlines nothing tells rows from cells, and the table is left to the other layouts", () => {
  const without = (row: readonly string[]) => [...row.slice(0, 3), ...row.slice(4)];
  const reading = readWhole(tableOf([HEAD, FIRST].map(without)));
  expect(reading.diagnostics.map(({ code }) => code)).toContain("cells-realigned");
});

test("wherever the cells are broken between their items, the plan is the same as with one item a cell", () => {
  const item = fc.record({
    text: fc.constantFrom("編訂手冊2種。", "抽核紀錄。", "張貼標示。", "開放預約。"),
    deadline: fc.constantFrom("113年3月31日", "每月", "每季", "經常辦理"),
    unit: fc.constantFrom("保健課", "行政課"),
  });
  const row = fc.record({
    criterion: fc.constantFrom("服務一致及正確", "服務友善", "資訊公開及查詢"),
    items: fc.array(item, { minLength: 1, maxLength: 4 }),
  });
  const sorted = (lines: readonly string[]): string => lines.join("\n");
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 5 }), (rows) => {
      const cells = rows.map(({ criterion, items }) => [
        "基礎服務",
        criterion,
        sorted(items.map(({ text }, i) => `${i + 1}.${text}`)),
        sorted(items.map(({ deadline }) => deadline)),
        sorted(items.map(({ unit }) => unit)),
      ]);
      const found = actionsOf(readWhole(tableOf([HEAD, ...cells])));
      expect(found.map((line) => line.slice(line.indexOf(" ") + 1))).toEqual(
        rows.flatMap(({ items }) => items.map(({ text, unit, deadline }) => `${text} ${unit} ${deadline}`)),
      );
    }),
  );
});
