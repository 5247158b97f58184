import { append } from "../../base/append";
import type { Span } from "../../base/span";
import { brokenRows } from "./broken-rows";
import type { Layout } from "./layout";
import { type RebuiltTable, replaceBlocks } from "./replace-blocks";
import { tabGrid } from "./tab-grid";
import { mayBeHead, tabHead } from "./tab-head";
import { tabPieces } from "./tab-piece";
import { draftCell } from "./tab-row";
import { textLinesOf } from "./text-line";

/**
 * Reads tables (表格) with tabs between the cells and line breaks within them, as text is taken from a table without
 * quotation marks. Only the count of tabs tells where a row ends, so every row has as many as the line that names the
 * columns, and the deadlines must come to stand under their name; a table without deadlines, or in which one row has
 * other tabs, is left to the layouts after this one.
 */
export const brokenTable: Layout = (document) => {
  if (!document.text.includes("\t")) return document;
  const lines = textLinesOf(document).filter((line) => line !== undefined);
  const tables: RebuiltTable[] = [];
  const markup: Span[] = [];
  let end = 0;
  for (const [at, line] of lines.entries()) {
    if (at < end || !line.text.includes("\t") || !mayBeHead(line.text)) continue;
    const names = tabPieces(document.text, line);
    const head = tabHead(names);
    if (head === undefined || !head.some(({ role }) => role === "deadline")) continue;
    if (head.length < 3 || head.some(({ tabs }, index) => tabs !== index)) continue;
    const read = brokenRows(document.text, lines, at + 1, head);
    if (read === undefined) continue;
    end = at + 1 + read.lines.length;
    const top = { caption: [], names: names.map(draftCell), head };
    tables.push({
      table: tabGrid(document.text, top, read.rows),
      replaces: [line, ...read.lines].map(({ block }) => block),
    });
    append(markup, [...names.flatMap((piece) => piece.markup), ...read.markup]);
  }
  return tables.length === 0 ? document : replaceBlocks(document, tables, markup, []);
};
