import type { SourceDocument } from "../source/source-document";
import { alignedTable } from "./aligned-table";
import { blankTable } from "./blank-table";
import { brokenTable } from "./broken-table";
import { columnDump } from "./column-dump";
import { flowTable } from "./flow-table";
import type { Layout, LayoutContext } from "./layout";
import { quotedTable } from "./quoted-table";
import { tabTable } from "./tab-table";
import { wrappedProse } from "./wrapped-prose";

/** Every layout of plain text. The order matters: each sees only the lines that those before it left. */
export const LAYOUTS: readonly Layout[] = [
  columnDump,
  quotedTable,
  brokenTable,
  tabTable,
  blankTable,
  alignedTable,
  flowTable,
  wrappedProse,
];

/** Rebuilds the tables (表格) that plain text only hints at; a document of another format has tables of its own. */
export function applyLayouts(document: SourceDocument, context: LayoutContext): SourceDocument {
  if (document.format !== "text") return document;
  return LAYOUTS.reduce((read, layout) => layout(read, context), document);
}
