import { append } from "../../base/append";
import type { Span } from "../../base/span";
import type { Block, Paragraph, Table } from "../source/block";
import { passageAt } from "../source/passage";

/** A table, and the stretch of text that it takes the place of. */
export interface PlacedTable extends Pick<Span, "start" | "end"> {
  readonly table: Table;
}

/** The blocks with tables in place of the lines that they were made of; a paragraph that lies half outside is cut. */
export function withTables(source: string, blocks: readonly Block[], tables: readonly PlacedTable[]): readonly Block[] {
  const placed: Block[] = [];
  let next = 0;
  for (const block of blocks) {
    if (block.kind === "table") {
      placed.push(block);
      continue;
    }
    const first = block.spans[0]?.start ?? 0;
    const last = block.spans.at(-1)?.end ?? first;
    let from = 0;
    // Those that the paragraph begins before or in.
    for (; next < tables.length; next++) {
      const { start, end, table } = tables[next] ?? { start: source.length, end: source.length, table: undefined };
      if (start >= last || table === undefined) break;
      append(placed, part(source, block, { start: from, end: start }));
      if (placed.at(-1) !== table) placed.push(table);
      from = end;
      if (end > last) break;
    }
    append(placed, part(source, block, { start: from, end: source.length }));
  }
  return placed;
}

/** What of a paragraph lies in a stretch of text. */
function part(source: string, paragraph: Paragraph, { start, end }: Span): readonly Paragraph[] {
  const spans = paragraph.spans.flatMap((span) => {
    const cut = { start: Math.max(span.start, start), end: Math.min(span.end, end) };
    return cut.end > cut.start && source.slice(cut.start, cut.end).trim() !== "" ? [cut] : [];
  });
  if (spans.length === 0) return [];
  const isWhole = spans.length === paragraph.spans.length && spans.every((cut, i) => isSame(cut, paragraph.spans[i]));
  return [isWhole ? paragraph : { ...paragraph, ...passageAt(source, spans) }];
}

function isSame(a: Span, b: Span | undefined): boolean {
  return b !== undefined && a.start === b.start && a.end === b.end;
}
