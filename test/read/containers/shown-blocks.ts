import type { Block, Cell, Table } from "../../../src/read/source/block";
import type { SourceDocument } from "../../../src/read/source/source-document";

/**
 * The blocks of a document, a line each: `#1 heading`, `[3.] item`, text; a row of a table as `| a / b | c |`, where `/`
 * parts paragraphs, `<` and `^` stand where a cell reaches from the left or from above, `.` where there is none.
 */
export function shownBlocks({ blocks }: Pick<SourceDocument, "blocks">): readonly string[] {
  return blocks.flatMap((block) => (block.kind === "table" ? shownTable(block) : [shownBlock(block)]));
}

function shownBlock(block: Block): string {
  if (block.kind === "table") return `{${shownTable(block).join(" ")}}`;
  const level = block.level === undefined ? "" : `#${block.level} `;
  return `${level}${block.number === undefined ? "" : `[${block.number}] `}${block.text}`;
}

function shownTable({ rows }: Table): readonly string[] {
  return rows.map((row, at) => `| ${row.map((cell, column) => shownCell(cell, at, column)).join(" | ")} |`);
}

function shownCell(cell: Cell | undefined, row: number, column: number): string {
  if (cell === undefined) return ".";
  if (cell.row !== row) return "^";
  return cell.column === column ? cell.blocks.map(shownBlock).join(" / ") : "<";
}

/** The furniture of a document, as it stands in it. */
export function shownFurniture({ text, furniture }: SourceDocument): readonly string[] {
  return furniture.map(({ start, end }) => text.slice(start, end));
}

/** Every character that is not blank and stands in no block and no furniture, or in more than one. */
export function unaccounted(document: SourceDocument): string {
  const seen = new Uint8Array(document.text.length);
  const cells = new Set<Cell>();
  const visit = (block: Block): void => {
    if (block.kind === "table") {
      for (const cell of block.rows.flat()) {
        if (cell === undefined || cells.has(cell)) continue;
        cells.add(cell);
        cell.blocks.forEach(visit);
      }
    } else
      for (const { start, end } of block.spans) for (let at = start; at < end; at++) seen[at] = (seen[at] ?? 0) + 1;
  };
  document.blocks.forEach(visit);
  for (const { start, end } of document.furniture) for (let at = start; at < end; at++) seen[at] = (seen[at] ?? 0) + 1;
  return [...seen].map((times, at) => (times === 1 ? "" : (document.text[at] ?? "").trim())).join("");
}
