import fc from "fast-check";
import { expect, test } from "vitest";
import { quotedRecord } from "../../../src/read/layouts/quoted-record";
import { actionsOf, readWhole } from "./read-actions";

const TOP = ["甲市乙區衛生所113年度提升服務品質執行計畫", "壹、計畫內容"];
const HEAD = ["構面", "實施要項", "推動作法", "完成期限", "承辦單位"];
const ROWS = [
  [
    "基礎服務",
    "服務一致及正確",
    "1.編訂接種手冊2種。\n2.抽核接種紀錄每月30件。",
    "113年3月31日\n每月",
    "保健課\n行政課",
  ],
  ["", "服務友善", '1.張貼"慢活"標示。', "113年4月30日", "行政課"],
  ["服務遞送", "服務便捷", "1.開放網路預約。\n\n2.延長門診\n時間。", "每季", "保健課"],
];

/** As a spreadsheet copies it. */
const quoted = (cell: string): string => (/["\n]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
const copied = (rows: readonly (readonly string[])[]): string[] => rows.map((row) => row.map(quoted).join("\t"));

const EXPECTED = [
  "consistency-accuracy 編訂接種手冊2種。 保健課 113年3月31日",
  "consistency-accuracy 抽核接種紀錄每月30件。 行政課 每月",
  'friendliness 張貼"慢活"標示。 行政課 113年4月30日',
  "convenience 開放網路預約。 保健課 每季",
  "convenience 延長門診時間。 保健課 每季",
];

test.each([["\n"], ["\r\n"]])(
  "cells of several lines in quotation marks are cells, with lines that end in %j",
  (lineEnd) => {
    const text = [...TOP, ...copied([HEAD, ...ROWS]), "貳、管制考核", "每季檢討。"]
      .join("\n")
      .replaceAll("\n", lineEnd);
    const reading = readWhole(text);
    expect(actionsOf(reading)).toEqual(EXPECTED);
    expect(reading.unread).toEqual([]);
    expect(reading.plan?.monitoring).toEqual(["每季檢討。"]);
    // The marks of five cells, and the second of each doubled one.
    const signs = reading.furniture.flatMap(({ text: sign }) => sign.match(/"/gu) ?? []);
    expect(signs).toHaveLength(12);
  },
);

test.each([
  ["a mark that is never closed", (row: string) => row.replace('30件。"', "30件。")],
  ["a row with a cell too many", (row: string) => `${row}\t多出`],
])("%s: the table is left to the other layouts, and nothing is lost", (_, change) => {
  const [head = "", first = "", ...rest] = copied([HEAD, ...ROWS]);
  const reading = readWhole([...TOP, head, change(first), ...rest].join("\n"));
  expect(change(first)).not.toBe(first);
  expect(reading.plan?.entries.length).toBeGreaterThan(0);
  expect(reading.furniture.filter(({ text }) => text === '"')).toEqual([]);
});

test("quotation marks of a text without such cells are words", () => {
  const reading = readWhole([...TOP, HEAD.join("\t"), '服務遞送\t服務便捷\t辦理"慢活"講座。\t每季\t保健課'].join("\n"));
  expect(actionsOf(reading)).toEqual(['convenience 辦理"慢活"講座。 保健課 每季']);
});

test("a record gives back what was copied", () => {
  const cell = fc.string({ unit: fc.constantFrom("甲", '"', "\n", "1", "，"), maxLength: 8 });
  fc.assert(
    fc.property(fc.array(cell, { minLength: 2, maxLength: 5 }), (cells) => {
      const source = `${cells.map(quoted).join("\t")}\n後`;
      const record = quotedRecord(source, 0);
      expect(record?.end).toBe(source.length - 1);
      const texts = record?.cells.map(({ paragraphs }) =>
        paragraphs.map((spans) => spans.map(({ start, end }) => source.slice(start, end)).join("")),
      );
      expect(texts).toEqual(cells.map((text) => text.split("\n").filter((line) => line !== "")));
    }),
  );
});
