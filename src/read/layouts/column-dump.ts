import { LAYOUT_PROBLEMS } from "../../diagnostics/layout-problems";
import type { Locale } from "../../diagnostics/locale";
import { diagnose } from "../../diagnostics/problem";
import type { ReadingDiagnostic } from "../plan-reading-code";
import { type DumpCell, dumpStretches } from "./column-dump-cell";
import { rebuildRows } from "./column-dump-grid";
import { type DumpTable, dumpTables } from "./column-dump-tables";
import { knownCriteria } from "./known-criteria";
import type { Layout } from "./layout";
import type { Misfit } from "./misfit";
import { replaceBlocks } from "./replace-blocks";
import { type TableTop, tabGrid } from "./tab-grid";
import { cellAt, type DraftCell } from "./tab-row";
import { type TextLine, textLinesOf } from "./text-line";

/**
 * Rebuilds tables (表格) that were written out cell by cell, each cell on a line that begins with a tab: names of the
 * columns first, then the whole content of each column in one cell.
 */
export const columnDump: Layout = (document, { frameworks, locale }) => {
  if (!document.text.includes("\t")) return document;
  const known = knownCriteria(frameworks);
  const found = dumpStretches(textLinesOf(document)).flatMap((cells) => dumpTables(cells, known));
  if (found.length === 0) return document;
  const rebuilt = found.map((table) => {
    const parts = table.rows.map((cells) => rebuildRows(cells, table.head, known));
    return { table, rows: parts.flatMap(({ rows }) => rows), misfits: parts.flatMap(({ misfits }) => misfits) };
  });
  return replaceBlocks(
    document,
    rebuilt.map(({ table, rows }) => ({
      table: tabGrid(document.text, topOf(table), rows),
      replaces: linesOf(table).map(({ block }) => block),
    })),
    found.flatMap(({ repeated }) => repeated.flatMap(({ lines }) => lines.map(({ words }) => words))),
    rebuilt.flatMap(({ misfits }) => misfits.map((misfit) => findingOf(misfit, locale))),
  );
};

function topOf({ caption, names, head }: DumpTable): TableTop {
  return { caption: caption.map(cellOf), names: names.map(cellOf), head };
}

function cellOf({ lines }: DumpCell): DraftCell {
  return cellAt([lines.map(({ words }) => words)]);
}

function linesOf({ caption, names, rows, repeated }: DumpTable): readonly TextLine[] {
  return [...caption, ...names, ...rows.flat(), ...repeated].flatMap(({ lines }) => lines);
}

function findingOf({ kind, column, found, expected, span }: Misfit, locale: Locale | undefined): ReadingDiagnostic {
  const finding = diagnose(LAYOUT_PROBLEMS, CODES[kind], { column, found, expected }, { locale });
  return { ...finding, span };
}

const CODES = { groups: "groups-differ", answers: "answers-differ", parents: "parents-unclear" } as const;
