import type { Block, Table } from "../../../src/read/source/block";
import type { SourceDocument } from "../../../src/read/source/source-document";

/** What stands at every place of a table: the same words wherever a merged cell reaches, paragraphs parted by ¶. */
export function gridOf(table: Table): string[][] {
  return table.rows.map((row) => row.map((cell) => (cell?.blocks ?? []).map(wordsOf).join("¶")));
}

/** The tables of a document as grids. */
export function gridsOf({ blocks }: SourceDocument): string[][][] {
  return blocks.flatMap((block) => (block.kind === "table" ? [gridOf(block)] : []));
}

/** Its paragraphs outside tables. */
export function paragraphsOf({ blocks }: SourceDocument): string[] {
  return blocks.flatMap((block) => (block.kind === "table" ? [] : [block.text]));
}

/** The words of its furniture. */
export function furnitureOf({ text, furniture }: SourceDocument): string[] {
  return furniture.map(({ start, end }) => text.slice(start, end));
}

/** How often each character is used by a block or as furniture: once, unless it is blank. */
export function wronglyUsed(document: SourceDocument): string[] {
  const uses = new Uint8Array(document.text.length);
  const use = ({ start, end }: { start: number; end: number }): void => {
    for (let at = start; at < end; at++) uses[at] = (uses[at] ?? 0) + 1;
  };
  const seen = new Set<object>();
  const visit = (block: Block): void => {
    if (block.kind === "paragraph") {
      block.spans.forEach(use);
      return;
    }
    for (const cell of block.rows.flat()) {
      if (cell === undefined || seen.has(cell)) continue;
      seen.add(cell);
      cell.blocks.forEach(visit);
    }
  };
  document.blocks.forEach(visit);
  document.furniture.forEach(use);
  return [...document.text].flatMap((letter, at) =>
    letter.trim() !== "" && uses[at] !== 1 ? [`${letter}@${at}`] : [],
  );
}

function wordsOf(block: Block): string {
  return block.kind === "table" ? "(table)" : `${block.number ?? ""}${block.text}`;
}
