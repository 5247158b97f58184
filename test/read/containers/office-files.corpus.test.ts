import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readDocx } from "../../../src/read/containers/docx";
import { readOdt } from "../../../src/read/containers/odt";
import type { Block, Table } from "../../../src/read/source/block";
import { sketchOf } from "../fixtures/sketch-of";

const CORPUS = "../shared/corpus";

/** Real plans typed into a word processor, read from beside the checkout; skipped where they are not there. */
const at = (name: string): string => `${CORPUS}/${name}`;

interface GoldEntry {
  readonly criterion: readonly string[];
  readonly actions: readonly { readonly text: string; readonly deadline: string | null }[];
}

function blocksOf(name: string): readonly Block[] {
  const bytes = readFileSync(at(name));
  const outcome = name.endsWith(".odt") ? readOdt(bytes) : readDocx(bytes);
  expect(outcome.diagnostics).toEqual([]);
  return outcome.ok ? outcome.value.blocks : [];
}

const tablesIn = (blocks: readonly Block[]): readonly Table[] => blocks.filter((block) => block.kind === "table");

const textOf = (blocks: readonly Block[]): string =>
  blocks.map((block) => (block.kind === "paragraph" ? block.text : "")).join("");

/** All the words of all cells, each cell once. */
const wordsOf = (tables: readonly Table[]): string =>
  tables.flatMap(({ rows }) => [...new Set(rows.flat())].map((cell) => textOf(cell?.blocks ?? []))).join("\n");

const withoutBlanks = (text: string): string => text.replace(/\s+/gu, "");

describe.each([
  {
    name: "000-yuanshan-105.docx",
    grids: [
      [19, 6],
      [9, 6],
      [4, 5],
    ],
    headers: ["評核項目", "評核指標", "次評核指標", "預期作法", "完成期限", "承辦單位"],
    headerRow: 1,
  },
  {
    name: "000-yuanshan-105.odt",
    grids: [
      [19, 6],
      [9, 6],
      [4, 5],
    ],
    headers: ["評核項目", "評核指標", "次評核指標", "預期作法", "完成期限", "承辦單位"],
    headerRow: 1,
  },
  {
    name: "001-songshan-114.odt",
    grids: [
      [7, 2],
      [5, 2],
      [5, 2],
      [5, 2],
      [4, 2],
      [6, 2],
    ],
    headers: ["執行策略", "方法"],
    headerRow: 1,
  },
  {
    name: "004-xinying-99.docx",
    grids: [[16, 7]],
    headers: ["構面", "評核項目", "評核指標（15項）", "具體作法", "預期目標", "實施成果", "評核分數"],
    headerRow: 0,
  },
])("$name", ({ name, grids, headers, headerRow }) => {
  describe.runIf(existsSync(at(name)))("as it is on the page", () => {
    test("has its tables with all rows and columns", () => {
      expect(tablesIn(blocksOf(name)).map(({ rows }) => [rows.length, rows[0]?.length])).toEqual(grids);
    });

    test("has the names of its columns", () => {
      const [first] = tablesIn(blocksOf(name));
      expect(first?.rows[headerRow]?.map((cell) => textOf(cell?.blocks ?? []))).toEqual(headers);
    });

    test("has every action of the careful transcription in a cell of its own table", () => {
      const file = readFileSync(at(name.replace(/\.\w+$/u, ".gold.json")), "utf8");
      // The format is described beside the documents.
      const { entries } = JSON.parse(file) as { readonly entries: readonly GoldEntry[] };
      const words = withoutBlanks(wordsOf(tablesIn(blocksOf(name))));
      const missing = entries
        .flatMap(({ actions }) => actions)
        .filter(({ text }) => !words.includes(withoutBlanks(text)));
      expect(missing).toEqual([]);
    });
  });
});

test.runIf(existsSync(at("000-yuanshan-105.odt")))("one plan reads the same from both kinds of file", () => {
  expect(sketchOf(blocksOf("000-yuanshan-105.docx"))).toEqual(sketchOf(blocksOf("000-yuanshan-105.odt")));
});

test.runIf(existsSync(at("000-yuanshan-105.docx")))(
  "indicators merged over their rows reach as far as they do on paper",
  () => {
    const [first] = tablesIn(blocksOf("000-yuanshan-105.docx"));
    const spans = [...new Set(first?.rows.flat())].flatMap((cell) =>
      cell !== undefined && cell.rowSpan > 1 ? [[textOf(cell.blocks), cell.row, cell.rowSpan]] : [],
    );
    expect(spans.filter(([label]) => !String(label).includes("1."))).toEqual(
      expect.arrayContaining([
        ["服務流程", 2, 3],
        ["服務流程便捷性", 2, 3],
        ["顧客關係", 16, 3],
      ]),
    );
  },
);
