import { describe, expect, test } from "vitest";
import { readOdt } from "../../../src/read/containers/odt";
import { odtFile } from "../fixtures/odt-file";
import { type Sketch, sketchOf } from "../fixtures/sketch-of";

const cell = (text: string, more = ""): string =>
  `<table:table-cell ${more}>${text === "" ? "<text:p/>" : `<text:p>${text}</text:p>`}</table:table-cell>`;
const COVERED = "<table:covered-table-cell/>";
const row = (cells: readonly string[], more = ""): string =>
  `<table:table-row ${more}>${cells.join("")}</table:table-row>`;
const table = (content: string): string => `<table:table>${content}</table:table>`;
const down = (count: number): string => `table:number-rows-spanned="${count}"`;
const across = (count: number): string => `table:number-columns-spanned="${count}"`;

function sketch(text: string, automatic = ""): readonly Sketch[] {
  const outcome = readOdt(odtFile({ text, automatic }));
  if (!outcome.ok) throw new Error("not read");
  return sketchOf(outcome.value.blocks);
}

describe("tables become grids", () => {
  test.each([
    {
      name: "cells merged over rows and columns",
      rows: [
        row([cell("優質便民服務", across(3)), COVERED, COVERED]),
        row([cell("服務流程", down(2)), cell("1."), cell("甲")]),
        row([COVERED, cell("2."), cell("乙")]),
      ],
      grid: [
        ["優質便民服務", "←", "←"],
        ["服務流程", "1.", "甲"],
        ["↑", "2.", "乙"],
      ],
    },
    {
      name: "a block merged both ways",
      rows: [row([cell("甲", `${down(2)} ${across(2)}`), COVERED, cell("乙")]), row([COVERED, COVERED, cell("丙")])],
      grid: [
        ["甲", "←", "乙"],
        ["↑", "←", "丙"],
      ],
    },
    {
      name: "covered positions written once for several, or not at all",
      rows: [
        row([cell("甲", across(3)), '<table:covered-table-cell table:number-columns-repeated="2"/>', cell("乙")]),
        row([cell("丙", across(3)), cell("丁")]),
      ],
      grid: [
        ["甲", "←", "←", "乙"],
        ["丙", "←", "←", "丁"],
      ],
    },
    {
      name: "positions below a cell left out",
      rows: [row([cell("甲", down(2)), cell("乙")]), row([cell("丙")])],
      grid: [
        ["甲", "乙"],
        ["↑", "丙"],
      ],
    },
    {
      name: "a covered position that nothing covers is blank",
      rows: [row([cell("甲"), cell("乙")]), row([COVERED, cell("丙")])],
      grid: [
        ["甲", "乙"],
        ["", "丙"],
      ],
    },
    {
      name: "rows and cells written once for several",
      rows: [row([cell("甲", 'table:number-columns-repeated="2"')], 'table:number-rows-repeated="2"')],
      grid: [
        ["甲", "甲"],
        ["甲", "甲"],
      ],
    },
    {
      name: "rows repeated on every page, grouped rows, a row that is collapsed",
      rows: [
        `<table:table-header-rows>${row([cell("評核項目")])}</table:table-header-rows>`,
        `<table:table-row-group><table:table-rows>${row([cell("服務流程")])}</table:table-rows></table:table-row-group>`,
        row([cell("藏")], 'table:visibility="collapse"'),
      ],
      grid: [["評核項目"], ["服務流程"]],
    },
  ])("$name", ({ rows, grid }) => {
    expect(sketch(table(rows.join("")))).toEqual([grid]);
  });

  test("a cell keeps its paragraphs apart, lists and a table within it among them", () => {
    const content = `<text:p>前文</text:p>${table(row([cell("內甲"), cell("內乙")]))}<text:list text:style-name="L1"><text:list-item><text:p>後文</text:p></text:list-item></text:list>`;
    const automatic =
      '<text:list-style style:name="L1"><text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."/></text:list-style>';
    expect(sketch(table(row([`<table:table-cell>${content}</table:table-cell>`, cell("期限")])), automatic)).toEqual([
      [[["前文", [["內甲", "內乙"]], "[1.]後文"], "期限"]],
    ]);
  });

  test("slivers between borders that were moved by hand are no columns", () => {
    const width = (name: string, size: string) =>
      `<style:style style:name="${name}" style:family="table-column"><style:table-column-properties style:column-width="${size}"/></style:style>`;
    const columns = ["A", "B", "A"].map((name) => `<table:table-column table:style-name="${name}"/>`).join("");
    const rows =
      row([cell("項目", across(2)), COVERED, cell("作法")]) + row([cell("甲"), cell("乙", across(2)), COVERED]);
    expect(sketch(table(columns + rows), width("A", "8cm") + width("B", "0.5mm"))).toEqual([
      [
        ["項目", "作法"],
        ["甲", "乙"],
      ],
    ]);
  });
});

describe("claims of a file are limited", () => {
  test("rows written once for a million are cut, and that is said", () => {
    const outcome = readOdt(odtFile({ text: table(row([cell("甲")], 'table:number-rows-repeated="1000000"')) }));
    expect(outcome.diagnostics.map(({ code, args }) => [code, args])).toEqual([
      ["repetition-cut", { found: 1_000_000, limit: 256, others: 0 }],
    ]);
    expect(outcome.ok && sketchOf(outcome.value.blocks)[0]).toHaveLength(256);
  });

  test("repetition within repetition is limited for the whole document", () => {
    const nested = (depth: number): string =>
      depth === 0
        ? "<text:p>甲乙丙丁</text:p>"
        : table(
            row(
              [`<table:table-cell table:number-columns-repeated="60">${nested(depth - 1)}</table:table-cell>`],
              'table:number-rows-repeated="200"',
            ),
          );
    const outcome = readOdt(odtFile({ text: nested(4) }));
    expect(outcome.ok && outcome.value.text.length).toBeLessThan(1_000_000);
    expect(outcome.diagnostics.map(({ code }) => code)).toContain("repetition-cut");
  });

  test("cells that all claim to reach a long way down do not pile up", () => {
    const rows = Array.from({ length: 3000 }, (_, index) =>
      row([cell(`甲${index}`, `${down(100_000)} ${across(64)}`)]),
    );
    const outcome = readOdt(odtFile({ text: table(rows.join("")) }));
    expect(outcome.diagnostics.map(({ code }) => code)).toEqual(["table-too-large"]);
    expect(outcome.ok && outcome.value.blocks).toHaveLength(3000);
  });
});
