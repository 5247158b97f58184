import { countLeading } from "../base/count-leading";
import type { Span } from "../base/span";
import { columnInLine } from "./column-in-line";
import { placesInText } from "./places-in-text";
import type { Block } from "./source/block";
import type { SourceDocument } from "./source/source-document";

/**
 * Says where stretches of a document stand in the words of a person: line and column of a text file or of
 * Markdown, else table, row and cell, or paragraph. What stands in none of them, such as a footnote, has no place of its own.
 */
export function placesIn(document: SourceDocument): (span: Span) => Span {
  if (document.format === "text") {
    const place = placesInText(document.text);
    return ({ start, end }) => place(start, end);
  }
  const place = blocksOf(document.blocks);
  return document.lines === undefined ? place : onLines(document, document.lines, place);
}

/** Of Markdown the line tells more than the paragraph. */
function onLines(
  document: SourceDocument,
  lines: NonNullable<SourceDocument["lines"]>,
  place: (span: Span) => Span,
): (span: Span) => Span {
  const columnOf = columnInLine(document);
  return (span) => {
    const { paragraph: _, ...placed } = place(span);
    const line = lines[countLeading(lines, (each) => each.start <= span.start) - 1]?.line;
    const column = columnOf(span);
    return { ...placed, ...(line !== undefined && { line }), ...(column !== undefined && { column }) };
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
  return ({ start, end }) => {
    const found = places[countLeading(places, (each) => each.start <= start) - 1];
    return { start, end, ...(found !== undefined && start < found.end && found.place) };
  };
}
