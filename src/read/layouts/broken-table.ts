import type { Span } from "../../base/span";
import { LAYOUT_PROBLEMS } from "../../diagnostics/layout-problems";
import type { Locale } from "../../diagnostics/locale";
import { diagnose } from "../../diagnostics/problem";
import type { ReadingDiagnostic } from "../plan-reading-code";
import { areBroken } from "./are-broken";
import { paragraphsIn } from "./broken-paragraphs";
import { type BrokenContext, type BrokenRow, brokenRows } from "./broken-rows";
import { knownCriteria } from "./known-criteria";
import type { Layout } from "./layout";
import { lineNumbers } from "./line-numbers";
import { type RebuiltTable, replaceBlocks } from "./replace-blocks";
import { tabGrid } from "./tab-grid";
import type { HeadColumn } from "./tab-head";
import { type TabLine, tabLinesOf } from "./tab-line";
import type { TabPiece } from "./tab-piece";
import { cellAt, draftCell } from "./tab-row";

/**
 * Reads tables (表格) with tabs between the cells and line breaks within them, as text is taken from a table without
 * quotation marks. Only the count of tabs tells where a row ends, so every row has as many as the line that names the
 * columns, and a row of several lines has deadlines under their name and nothing odd in its labels and units; a table
 * without deadlines, or with a row that fails in this, is left to the layouts after this one. The lines that were joined
 * are named.
 */
export const brokenTable: Layout = (document, { frameworks, locale }) => {
  if (!document.text.includes("\t")) return document;
  const lines = tabLinesOf(document);
  const context = { source: document.text, lines, known: knownCriteria(frameworks) };
  const tables: RebuiltTable[] = [];
  const markup: Span[] = [];
  const findings: ReadingDiagnostic[] = [];
  for (const [at, line] of lines.entries()) {
    if (line?.head === undefined || !mayBeBroken(line.head, lines[at + 1])) continue;
    const own = { ...context, head: line.head };
    const rows = brokenRows(at + 1, own);
    if (rows === undefined || !areBroken(rows, own)) continue;
    tables.push(tableOf(line, rows, own));
    for (const piece of [...line.pieces, ...rows.flatMap(({ cells }) => cells.flat())])
      for (const tag of piece.markup) markup.push(tag);
    findings.push(joinedLines(rows, locale));
  }
  return tables.length === 0 ? document : replaceBlocks(document, tables, markup, findings);
};

/** Without deadlines nothing tells rows from cells. */
function mayBeBroken(head: readonly HeadColumn[], next: TabLine | undefined): boolean {
  const isPlain = head.every(({ tabs }, index) => tabs === index);
  return next !== undefined && isPlain && head.length > 2 && head.some(({ role }) => role === "deadline");
}

function tableOf(
  { block, pieces }: { readonly block: number; readonly pieces: readonly TabPiece[] },
  rows: readonly BrokenRow[],
  { source, head }: BrokenContext,
): RebuiltTable {
  const body = rows.map(({ cells }) => ({
    cells: cells.map((own, index) => (own.length === 0 ? undefined : cellAt(paragraphsIn(own, head[index]?.role)))),
  }));
  return {
    table: tabGrid(source, { caption: [], names: pieces.map(draftCell), head }, body),
    replaces: [block, ...rows.flatMap(({ lines }) => lines.map((line) => line.block))],
  };
}

function joinedLines(rows: readonly BrokenRow[], locale: Locale | undefined): ReadingDiagnostic {
  const joined = rows.flatMap(({ lines }) => lines.slice(1));
  const finding = diagnose(LAYOUT_PROBLEMS, "row-rejoined", { lines: lineNumbers(joined) }, { locale });
  return { ...finding, ...(joined[0] !== undefined && { span: joined[0].words }) };
}
