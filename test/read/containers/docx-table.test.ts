import { describe, expect, test } from "vitest";
import { readDocx } from "../../../src/read/containers/docx";
import { docxFile } from "../fixtures/docx-file";
import { type Sketch, sketchOf } from "../fixtures/sketch-of";

const p = (text: string): string => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
const tc = (text: string, properties = ""): string =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${text === "" ? "<w:p/>" : p(text)}</w:tc>`;
const tr = (cells: readonly string[], properties = ""): string =>
  `<w:tr><w:trPr>${properties}</w:trPr>${cells.join("")}</w:tr>`;
const tbl = (rows: readonly string[], widths: readonly number[] = []): string =>
  `<w:tbl><w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join("")}</w:tblGrid>${rows.join("")}</w:tbl>`;
const span = (count: number): string => `<w:gridSpan w:val="${count}"/>`;
const START = '<w:vMerge w:val="restart"/>';
const ON = "<w:vMerge/>";

function sketch(body: string): readonly Sketch[] {
  const outcome = readDocx(docxFile({ body }));
  if (!outcome.ok) throw new Error("not read");
  return sketchOf(outcome.value.blocks);
}

describe("tables become grids", () => {
  test.each([
    {
      name: "cells merged over rows and columns",
      rows: [
        tr([tc("優質便民服務", span(3))]),
        tr([tc("服務流程", START), tc("1."), tc("甲")]),
        tr([tc("", ON), tc("2."), tc("乙")]),
      ],
      grid: [
        ["優質便民服務", "←", "←"],
        ["服務流程", "1.", "甲"],
        ["↑", "2.", "乙"],
      ],
    },
    {
      name: "a merge ends where another begins, or where a cell stands alone",
      rows: [tr([tc("甲", START)]), tr([tc("乙", START)]), tr([tc("", ON)]), tr([tc("丙")])],
      grid: [["甲"], ["乙"], ["↑"], ["丙"]],
    },
    {
      name: "a block merged both ways",
      rows: [tr([tc("甲", span(2) + START), tc("乙")]), tr([tc("", span(2) + ON), tc("丙")])],
      grid: [
        ["甲", "←", "乙"],
        ["↑", "←", "丙"],
      ],
    },
    {
      name: "what goes on with nothing above begins a cell",
      rows: [tr([tc("甲", ON), tc("乙")]), tr([tc("", ON), tc("丁", ON)])],
      grid: [
        ["甲", "乙"],
        ["↑", "丁"],
      ],
    },
    {
      name: "a cell of another width does not go on with the one above",
      rows: [tr([tc("甲", span(2) + START), tc("乙")]), tr([tc("丙", ON), tc("丁"), tc("戊")])],
      grid: [
        ["甲", "←", "乙"],
        ["丙", "丁", "戊"],
      ],
    },
    {
      name: "the older way to merge a row",
      rows: [
        tr([tc("甲", '<w:hMerge w:val="restart"/>'), tc("", "<w:hMerge/>"), tc("乙")]),
        tr([tc("丙"), tc("丁"), tc("戊")]),
      ],
      grid: [
        ["甲", "←", "乙"],
        ["丙", "丁", "戊"],
      ],
    },
    {
      name: "a row that begins later and one that ends earlier",
      rows: [tr([tc("甲"), tc("乙"), tc("丙")]), tr([tc("丁")], '<w:gridBefore w:val="1"/><w:gridAfter w:val="1"/>')],
      grid: [
        ["甲", "乙", "丙"],
        ["", "丁", "∅"],
      ],
    },
    {
      name: "a merge seen through a tracked change",
      rows: [tr([tc("甲", '<w:cellMerge w:vMerge="rest"/>')]), tr([tc("", '<w:cellMerge w:vMerge="cont"/>')])],
      grid: [["甲"], ["↑"]],
    },
    {
      name: "rows and cells within content controls, a row that is hidden",
      rows: [
        `<w:sdt><w:sdtContent>${tr([`<w:sdt><w:sdtContent>${tc("甲")}</w:sdtContent></w:sdt>`, tc("乙")])}</w:sdtContent></w:sdt>`,
        tr([tc("丙"), tc("丁")], "<w:hidden/>"),
      ],
      grid: [["甲", "乙"]],
    },
    {
      name: "a row repeated on every page is a row",
      rows: [tr([tc("評核項目")], "<w:tblHeader/>"), tr([tc("服務流程")])],
      grid: [["評核項目"], ["服務流程"]],
    },
  ])("$name", ({ rows, grid }) => {
    expect(sketch(tbl(rows))).toEqual([grid]);
  });

  test("a cell keeps its paragraphs apart, a table within it among them", () => {
    const inner = tbl([tr([tc("內甲"), tc("內乙")])]);
    const body = tbl([tr([`<w:tc>${p("前文")}${inner}${p("後文")}</w:tc>`, tc("期限")])]);
    expect(sketch(body)).toEqual([[[["前文", [["內甲", "內乙"]], "後文"], "期限"]]]);
  });

  test("a table in a text box stands after the paragraph that holds the box", () => {
    const box = `<w:p><w:r><w:pict><v:shape><v:textbox><w:txbxContent>${tbl([tr([tc("甲")])])}</w:txbxContent></v:textbox></v:shape></w:pict></w:r><w:r><w:t>外</w:t></w:r></w:p>`;
    expect(sketch(box)).toEqual(["外", [["甲"]]]);
  });
});

describe("borders moved by hand make slivers of columns", () => {
  const widths = [2000, 40, 2000, 3000];

  test("which are no columns when nothing is written in them", () => {
    const rows = [
      tr([tc("項目", span(2)), tc("作法"), tc("期限")]),
      tr([tc("甲"), tc("乙", span(2)), tc("丙")]),
      tr([tc("丁"), tc(""), tc("戊"), tc("己")]),
    ];
    expect(sketch(tbl(rows, widths))).toEqual([
      [
        ["項目", "作法", "期限"],
        ["甲", "乙", "丙"],
        ["丁", "戊", "己"],
      ],
    ]);
  });

  test("and stay when something is", () => {
    expect(sketch(tbl([tr([tc("甲"), tc("乙"), tc("丙"), tc("丁")])], widths))).toEqual([[["甲", "乙", "丙", "丁"]]]);
  });

  test("a merge over rows goes on across a border that moved", () => {
    const rows = [tr([tc("甲", span(2) + START), tc("乙"), tc("丙")]), tr([tc("", ON), tc("丁", span(2)), tc("戊")])];
    expect(sketch(tbl(rows, widths))).toEqual([
      [
        ["甲", "乙", "丙"],
        ["↑", "丁", "戊"],
      ],
    ]);
  });
});

describe("tables of absurd size are read as text, and said", () => {
  test.each([
    {
      name: "too many columns",
      body: tbl([tr(Array.from({ length: 300 }, (_, index) => tc(`甲${index}`)))]),
      paragraphs: 300,
    },
    {
      name: "many rows of a width that one row claims",
      body: tbl([
        tr([1, 2, 3, 4].map((index) => tc(`甲${index}`, span(64)))),
        ...Array.from({ length: 9000 }, () => "<w:tr/>"),
      ]),
      paragraphs: 4,
    },
  ])("$name", ({ body, paragraphs }) => {
    const outcome = readDocx(docxFile({ body }));
    expect(outcome.diagnostics.map(({ code }) => code)).toEqual(["table-too-large"]);
    expect(outcome.ok && outcome.value.blocks.filter(({ kind }) => kind === "paragraph")).toHaveLength(paragraphs);
  });

  test("a cell that claims a billion columns takes a few", () => {
    expect(sketch(tbl([tr([tc("甲", span(1_000_000_000))])]))).toEqual([
      [["甲", ...Array.from({ length: 63 }, () => "←")]],
    ]);
  });
});
