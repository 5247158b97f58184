import type { Cell, Table } from "../../../src/read/source/block";
import type { WrittenTable } from "./random-table";

/** How much of a written table was found again: of its paragraphs, each beside its criterion and in its column. */
export function recovered(written: WrittenTable, found: readonly Table[]): number {
  const wanted = writtenParagraphs(written);
  const read = found.flatMap((table) => readParagraphs(written, table));
  const left = [...wanted];
  let hits = 0;
  for (const paragraph of read) {
    const at = left.indexOf(paragraph);
    if (at === -1) continue;
    left.splice(at, 1);
    hits++;
  }
  return (2 * hits) / (wanted.length + read.length);
}

/** The same criterion may stand in several rows: they are counted. */
function counter(): (label: string) => string {
  const counts = new Map<string, number>();
  return (label) => {
    const count = counts.get(label) ?? 0;
    counts.set(label, count + 1);
    return `${label}#${count}`;
  };
}

function writtenParagraphs({ columns, rows }: WrittenTable): readonly string[] {
  const numbered = counter();
  return rows.flatMap(({ labels, blocks }) =>
    blocks.flatMap((block) => {
      const row = numbered(bare(labels.at(-1) ?? ""));
      return block.flatMap((cell, c) =>
        cell.map((text) => `${row}|${nameOf(columns[c]?.names.join("") ?? "")}|${bare(text)}`),
      );
    }),
  );
}

function readParagraphs({ columns }: WrittenTable, { rows }: Table): readonly string[] {
  const [head = [], ...body] = rows;
  const names = head.map((cell) => textOf(cell));
  const criteria = new Set(columns.filter(({ kind }) => kind === "criterion").map(({ names: [name] }) => name));
  const numbered = counter();
  return body.flatMap((row) => {
    const labels = row.filter((cell, i) => criteria.has(names[i]) && textOf(cell) !== "");
    const label = numbered(textOf(labels.at(-1)));
    return row.flatMap((cell, i) => {
      if (criteria.has(names[i])) return [];
      return paragraphs(cell).map((text) => `${label}|${nameOf(names[i] ?? "")}|${text}`);
    });
  });
}

/** A strategy and its actions in one column say the same as in two. */
function nameOf(name: string): string {
  return /策略|作法|方法/u.test(name) ? "策略作法" : name;
}

function paragraphs(cell: Cell | undefined): readonly string[] {
  return (cell?.blocks ?? []).flatMap((block) => (block.kind === "paragraph" ? [bare(block.text)] : []));
}

function textOf(cell: Cell | undefined): string {
  return paragraphs(cell).join("");
}

function bare(text: string): string {
  return text.replace(/\s+/gu, "");
}
