import { append } from "../../base/append";
import type { Span } from "../../base/span";
import type { Table } from "../source/block";
import { overlapping } from "../source/overlapping";
import { joinPassages } from "../source/passage";
import { isSignatureLine } from "../source/signature-line";
import { cellSpans } from "./cell-spans";
import { cellText } from "./cell-text";
import { filledCells } from "./filled-cells";

/** A table of which nothing was read. */
export interface LooseTable {
  /** The words of its first row. */
  readonly heads: readonly string[];
  readonly rows: number;
  /** Of its words without blanks that are nowhere in the plan. */
  readonly characters: number;
  readonly span: Span | undefined;
}

/**
 * Tables (表格) that are no plan tables, as far as no reader before took their words. One that holds nothing but places to
 * sign says nothing, and is furniture.
 */
export function looseTables(
  source: string,
  tables: readonly Table[],
  taken: readonly Span[],
): { readonly tables: readonly LooseTable[]; readonly furniture: readonly Span[] } {
  const isTaken = overlapping(taken);
  const furniture: Span[] = [];
  const loose: LooseTable[] = [];
  for (const { rows } of tables) {
    const cells = [...new Set(rows.flatMap(filledCells))];
    const words = cells.flatMap(({ blocks }) => blocks.filter((block) => block.kind === "paragraph"));
    const left = words.filter((paragraph) => !isTaken(paragraph));
    const [first] = left;
    if (first === undefined) continue;
    if (isSignatureLine(source, { kind: "paragraph", ...joinPassages(source, words) })) {
      append(furniture, cellSpans(words));
      continue;
    }
    const top = rows.map(filledCells).find((row) => row.length > 0) ?? [];
    loose.push({
      heads: top.map(cellText),
      rows: new Set(cells.map(({ row }) => row)).size,
      characters: left.reduce((sum, { text }) => sum + text.replace(/\s+/gu, "").length, 0),
      span: first.spans[0],
    });
  }
  return { tables: loose, furniture };
}
