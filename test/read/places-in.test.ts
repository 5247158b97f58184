import { expect, test } from "vitest";
import { placesIn } from "../../src/read/places-in";
import { blockWriter } from "../../src/read/source/block-writer";
import { tableOf } from "../../src/read/source/grid";
import type { SourceDocument } from "../../src/read/source/source-document";

const EMPTY = { furniture: [], diagnostics: [] };

test("line and column of a text file count from 1", () => {
  const place = placesIn({ ...EMPTY, format: "text", text: "甲\n乙丙\n", blocks: [] });
  expect(place({ start: 3, end: 4 })).toEqual({ start: 3, end: 4, line: 2, column: 2 });
  expect(place({ start: 0, end: 1 })).toEqual({ start: 0, end: 1, line: 1, column: 1 });
});

test("paragraphs outside of tables are counted, and cells by table, row and column", () => {
  const writer = blockWriter();
  const [first, cell, covered, nested, last] = ["甲", "乙", "丙", "丁", "戊"].map((text) => writer.paragraph(text));
  const blocks = [first, cell, covered, nested, last].flatMap((block) => (block === undefined ? [] : [[block]]));
  const [one = [], two = [], three = [], four = [], five = []] = blocks;
  const inner = tableOf([[{ blocks: four }]]);
  const table = tableOf([[{ rowSpan: 2, blocks: two }, { blocks: three }], [{ blocks: [inner] }]]);
  const document: SourceDocument = { ...EMPTY, format: "docx", ...writer.written(), blocks: [...one, table, ...five] };
  const place = placesIn(document);
  const at = (sign: string) => {
    const start = document.text.indexOf(sign);
    const { start: _, end: __, ...rest } = place({ start, end: start + 1 });
    return rest;
  };
  expect(["甲", "乙", "丙", "丁", "戊"].map(at)).toEqual([
    { paragraph: 1 },
    { table: 1, row: 1, cell: 1 },
    { table: 1, row: 1, cell: 2 },
    { table: 1, row: 2, cell: 2 },
    { paragraph: 2 },
  ]);
});
