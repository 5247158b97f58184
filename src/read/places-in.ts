import type { Span } from "../base/span";
import type { Block } from "./source/block";
import type { SourceDocument } from "./source/source-document";

/**
 * Says where stretches of a document stand in the words of a person: line and column of a text file, the line of
 * Markdown, else table, row and cell, or paragraph. What stands in none of them, such as a footnote, has no place of its own.
 */
export function placesIn(document: SourceDocument): (span: Span) => Span {
  if (document.format === "text") return linesOf(document.text);
  const place = blocksOf(document.blocks);
  return document.lines === undefined ? place : onLines(document.lines, place);
}

/** Of Markdown the line tells more than the paragraph. */
function onLines(lines: NonNullable<SourceDocument["lines"]>, place: (span: Span) => Span): (span: Span) => Span {
  const starts = lines.map(({ start }) => start);
  return (span) => {
    const { paragraph: _, ...placed } = place(span);
    const line = lines[countUpTo(starts, span.start) - 1]?.line;
    return { ...placed, ...(line !== undefined && { line }) };
  };
}

function linesOf(text: string): (span: Span) => Span {
  const starts = [0];
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return ({ start, end }) => {
    const line = countUpTo(starts, start);
    return { start, end, line, column: start - (starts[line - 1] ?? 0) + 1 };
  };
}

type Place = Pick<Span, "table" | "row" | "cell" | "paragraph">;

function blocksOf(blocks: readonly Block[]): (span: Span) => Span {
  const places: { start: number; end: number; place: Place }[] = [];
  let tables = 0;
  let paragraphs = 0;
  const visit = (block: Block, place: Place | undefined): void => {
    if (block.kind === "paragraph") {
      if (place === undefined) paragraphs++;
      for (const { start, end } of block.spans) places.push({ start, end, place: place ?? { paragraph: paragraphs } });
      return;
    }
    tables++;
    const table = place?.table ?? tables;
    const cells = new Set(block.rows.flatMap((row) => row.filter((cell) => cell !== undefined)));
    for (const { row, column, blocks: inner } of cells)
      for (const each of inner) visit(each, place ?? { table, row: row + 1, cell: column + 1 });
  };
  for (const block of blocks) visit(block, undefined);
  places.sort((a, b) => a.start - b.start);
  const starts = places.map(({ start }) => start);
  return ({ start, end }) => {
    const found = places[countUpTo(starts, start) - 1];
    return { start, end, ...(found !== undefined && start < found.end && found.place) };
  };
}

/** How many of the ordered numbers are not beyond the limit. */
function countUpTo(ordered: readonly number[], limit: number): number {
  let low = 0;
  let high = ordered.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ordered[middle] ?? 0) <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
