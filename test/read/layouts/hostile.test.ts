import { describe, expect, test } from "vitest";
import { FRAMEWORKS } from "../../../src/frameworks";
import { readPlan } from "../../../src/read";
import { columnDump } from "../../../src/read/layouts/column-dump";
import { flowTable } from "../../../src/read/layouts/flow-table";
import type { Layout } from "../../../src/read/layouts/layout";
import { tabTable } from "../../../src/read/layouts/tab-table";
import { wrappedProse } from "../../../src/read/layouts/wrapped-prose";
import type { Block } from "../../../src/read/source/block";
import { unaccounted } from "./accounted";
import { textDocument } from "./text-document";

const HEAD = "評核項目\t評核指標\t預期作法\t完成期限\t承辦單位\n";
const DUMP = "\t評核項目\n\t評核指標\n\t預期作法\n";
const FLOW = "評核項目\n推動作法\n完成期限\n承辦單位\n";
const MANY = 200_000;

/** What the text is, the tables that it should become by the number of their rows, and the text. */
type Situation = readonly [name: string, tables: readonly number[], text: string];

/** Each would take minutes if anything but the length of the text counted. */
const TABBED: readonly Situation[] = [
  ["brackets", [1], `${HEAD}${"（".repeat(MANY)}`],
  ["tabs", [2], `${HEAD}甲${"\t".repeat(MANY)}乙`],
  ["cells in one row", [2], `${HEAD}${"甲\t".repeat(MANY / 2)}`],
  ["lines that go on", [2], `${HEAD}服務流程\t甲\t設置櫃檯，${"\n並且辦理宣導活動，".repeat(MANY / 20)}`],
  ["rows that go on", [3], `${HEAD}服務流程\t甲\t設置櫃檯，${"\n\t\t並且辦理宣導活動，".repeat(MANY / 20)}`],
  ["remarks between rows", [MANY / 40 + 1], `${HEAD}${"\n備註文字\n甲\t乙".repeat(MANY / 40)}`],
  ["numbers in a cell", [2], `${HEAD}服務流程\t甲\t${"1. 甲。 ".repeat(MANY / 6)}`],
  ["tags", [2], `${HEAD}服務流程\t甲\t${"<p><li>".repeat(MANY / 7)}`],
  ["tags without end", [2], `${HEAD}服務流程\t甲\t${"<p ".repeat(MANY / 3)}`],
  ["heads", [Math.ceil(MANY / 60)], `${HEAD}甲\t乙\t1.丙。\n`.repeat(MANY / 60)],
  ["blanks", [2], `${HEAD}甲\t乙${" ".repeat(MANY)}丙`],
];

const DUMPED: readonly Situation[] = [
  [
    "labels and actions in one cell each",
    [MANY / 40 + 2],
    `${DUMP}\t甲${"\n指標".repeat(MANY / 40)}\n\t乙${"\n1.指標".repeat(MANY / 40)}\n\t丙${"\n1.作法。".repeat(MANY / 40)}`,
  ],
  ["cells that begin with a tab", [Math.ceil(MANY / 9)], `${DUMP}${"\t甲\n".repeat(MANY / 3)}`],
  ["names of columns only", [], "\t評核項目\n".repeat(MANY / 20)],
  ["empty cells", [8], `${DUMP}${"\t\n".repeat(MANY / 2)}\t甲`],
  [
    "cells under a head that is printed again",
    [MANY / 20 + 2],
    `${DUMP}\t甲\n\t乙\n\t丙\n${DUMP}${"\t甲\n\t乙\n\t丙\n".repeat(MANY / 20)}`,
  ],
];

/** A search decides where their rows begin: of these only the number of tables counts. */
const COPIED: readonly Situation[] = [
  [
    "figures on lines of their own",
    [3],
    `${FLOW}服務友善\n1.設置櫃檯。\n107年12月31日\n行政課\n${"1\n".repeat(MANY / 20)}`,
  ],
  ["lines of one character", [1], `${FLOW}${"甲\n".repeat(MANY / 20)}`],
  ["words on one line", [], `${FLOW}${"甲 ".repeat(MANY / 2)}`],
  ["names of columns again and again", [], FLOW.repeat(MANY / 40)],
  ["deadlines", [2], `${FLOW}${"107年12月31日\n".repeat(MANY / 100)}`],
];

const WRAPPED: readonly Situation[] = [
  [
    "prose that reaches the margin",
    [],
    "本所依函示辦理各項服務措施並檢討改進，以符合民眾對本所服務\n".repeat(MANY / 40),
  ],
  ["lines without end", [], "甲\n".repeat(MANY / 8)],
];

const context = { frameworks: FRAMEWORKS };
const read = (text: string, ...layouts: readonly Layout[]) =>
  layouts.reduce((document, layout) => layout(document, context), textDocument(text));

const rowsOf = (blocks: readonly Block[]): readonly number[] =>
  blocks.flatMap((block) => (block.kind === "table" ? [block.rows.length] : []));

describe("a long text is read in the time that its length needs, and every character of it has one place", () => {
  test.each(TABBED)("tabs: %s", (_name, tables, text) => {
    const document = read(text, columnDump, tabTable);
    expect(unaccounted(document)).toEqual([]);
    expect(rowsOf(document.blocks)).toEqual(tables);
  });

  test.each(DUMPED)("cells on lines: %s", (_name, tables, text) => {
    const document = read(text, columnDump, tabTable);
    expect(unaccounted(document)).toEqual([]);
    expect(rowsOf(document.blocks)).toEqual(tables);
  });

  test.each(COPIED)("copied pages: %s", (_name, tables, text) => {
    const document = read(text, flowTable);
    expect(unaccounted(document)).toEqual([]);
    expect(rowsOf(document.blocks)).toHaveLength(tables.length);
  });

  test.each(WRAPPED)("prose: %s", (_name, tables, text) => {
    const document = read(text, wrappedProse);
    expect(unaccounted(document)).toEqual([]);
    expect(rowsOf(document.blocks)).toEqual(tables);
  });
});

test.each([...TABBED, ...DUMPED, ...COPIED, ...WRAPPED])("as a plan: %s", (_name, _tables, text) => {
  const { coverage, unread, origins, text: source } = readPlan(text);
  const blanks = source.match(/\s/gu)?.length ?? 0;
  expect(coverage.characters).toBe(source.length - blanks);
  expect(coverage.assigned + coverage.furniture + coverage.unread).toBe(coverage.characters);
  const within = [...unread.map(({ span }) => span), ...origins.flatMap(({ spans }) => spans)];
  expect(within.filter(({ start, end }) => start < 0 || end > source.length || start >= end)).toEqual([]);
});

test("more figures under the names of columns than a function takes arguments", () => {
  const text = `${FLOW}服務友善\n1.設置櫃檯。\n107年12月31日\n行政課\n${"1\n".repeat(130_000)}`;
  const { coverage } = readPlan(text);
  expect(coverage.assigned + coverage.furniture + coverage.unread).toBe(coverage.characters);
});
