import type { Span } from "../../base/span";
import type { ReadingDiagnostic } from "../plan-reading-code";
import type { Table } from "../source/block";
import type { SourceDocument } from "../source/source-document";

/** A table, and the paragraphs that it takes the place of. */
export interface RebuiltTable {
  readonly table: Table;
  /** Their places among the blocks of the document; the table stands where the first was. */
  readonly replaces: readonly number[];
}

/** The document with tables in place of the lines that they were made of. */
export function replaceBlocks(
  document: SourceDocument,
  tables: readonly RebuiltTable[],
  furniture: readonly Span[],
  diagnostics: readonly ReadingDiagnostic[],
): SourceDocument {
  const places = new Map<number, Table | undefined>();
  for (const { table, replaces } of tables) {
    for (const block of replaces) places.set(block, undefined);
    const [first] = replaces;
    if (first !== undefined) places.set(first, table);
  }
  return {
    ...document,
    blocks: document.blocks.flatMap((block, index) => {
      if (!places.has(index)) return [block];
      const table = places.get(index);
      return table === undefined ? [] : [table];
    }),
    furniture: [...document.furniture, ...furniture],
    diagnostics: [...document.diagnostics, ...diagnostics],
  };
}
