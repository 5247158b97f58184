import { largest } from "../base/extremes";
import { type Paint, paint } from "./paint";
import type { BlockReport, FactsBlock, ItemsBlock, ReportBlock, ReportItem, TableBlock } from "./report-block";
import { DEFAULT_WIDTH } from "./report-options";
import { cutToWidth, padEnd, padStart, terminalText, widthOf } from "./terminal-text";

/** How the blocks are shown. */
export interface PrettyBlocks {
  readonly color: boolean;
  readonly width: number | undefined;
}

/** Writes a report for a terminal. */
export function blocksPretty({ title, blocks }: BlockReport, { color, width = DEFAULT_WIDTH }: PrettyBlocks): string {
  const style = paint(color);
  const parts = blocks.map((block) => blockLines(block, style, width).join("\n"));
  return `${[style.bold(terminalText(title)), ...parts].join("\n\n")}\n`;
}

function blockLines(block: ReportBlock, style: Paint, width: number): readonly string[] {
  const heading = block.title === undefined ? [] : [style.bold(terminalText(block.title))];
  return [...heading, ...bodyOf(block, style, width)];
}

function bodyOf(block: ReportBlock, style: Paint, width: number): readonly string[] {
  if (block.kind === "facts") return factLines(block, style);
  return block.kind === "items" ? itemLines(block, style) : tableLines(block, style, width);
}

function factLines({ facts }: FactsBlock, style: Paint): readonly string[] {
  const widest = Math.max(0, largest(facts.map(({ heading }) => widthOf(heading))));
  return facts.map(({ heading, text }) => `  ${style.bold(padEnd(heading, widest))}  ${terminalText(text)}`);
}

const SIGNS: Readonly<Record<ReportItem["fate"], string>> = { changed: "~", added: "+", removed: "-" };

function itemLines({ items, notes: about = [] }: ItemsBlock, style: Paint): readonly string[] {
  const paints = { changed: style.yellow, added: style.green, removed: style.red };
  const lines = items.flatMap(({ fate, word, text, notes }) => [
    `  ${paints[fate](`${SIGNS[fate]} ${word}`)}  ${terminalText(text)}`,
    ...notes.map((note) => `      ${style.dim(terminalText(note))}`),
  ]);
  return [...about.map((note) => `  ${style.dim(terminalText(note))}`), ...lines];
}

/** Columns below which the first column is not cut. */
const LEAST_LABEL = 20;

function tableLines(
  { header, align, rows, keepsBracketed = false }: TableBlock,
  style: Paint,
  width: number,
): readonly string[] {
  const safe = rows.map((row) => row.map(terminalText));
  const widths = header.map((heading, i) => Math.max(widthOf(heading), ...safe.map((row) => widthOf(row[i] ?? ""))));
  const [label = 0, ...others] = widths;
  const room = width - others.reduce((sum, column) => sum + column + 2, 2);
  const first = Math.min(label, Math.max(LEAST_LABEL, room));
  const line = (cells: readonly string[]) =>
    `  ${cells
      .map((cell, i) => {
        const column = i === 0 ? first : (widths[i] ?? 0);
        return align[i] === "r" ? padStart(cell, column) : padEnd(cut(cell, column, keepsBracketed && i === 0), column);
      })
      .join("  ")}`.trimEnd();
  return [style.dim(line(header)), ...safe.map(line)];
}

function cut(cell: string, column: number, keepsBracketed: boolean): string {
  const end = keepsBracketed ? (BRACKETED.exec(cell)?.[0] ?? "") : "";
  return `${cutToWidth(cell.slice(0, cell.length - end.length), column - widthOf(end))}${end}`;
}

const BRACKETED = /（[^（）]{1,12}）$| \([^()]{1,16}\)$/u;
