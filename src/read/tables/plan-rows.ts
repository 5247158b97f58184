import type { ReadingContext } from "../parts/part";
import type { Block, Cell, Paragraph, Table } from "../source/block";
import type { Outline } from "../source/outline";
import { append } from "./append";
import { captionIn } from "./caption-in";
import { cellSpans } from "./cell-spans";
import { mayBeCaption } from "./may-be-caption";
import { namesCriterion } from "./names-criterion";
import type { PlanRow, PlanRows } from "./plan-row";
import { stackCaptions } from "./stack-captions";
import { type Form, tableRows } from "./table-rows";

/**
 * Collects the rows of all plan tables (計畫表格) of a document, in order: those of every section, and those that stand
 * in a cell of another table. A table without a head of its own goes on with the one right before it if it is as wide.
 */
export function planRows({ document, preamble, sections }: Outline, context: ReadingContext): PlanRows {
  const isNamed = namesCriterion(context);
  const isStrategyLevel = context.framework?.levels.some(({ label }) => label === "執行策略");
  const reading = { source: document.text, isNamed, isStrategyLevel };
  const isKnown = context.framework !== undefined;
  const rows: PlanRow[] = [];
  const furniture: PlanRows["furniture"][number][] = [];
  const strays: PlanRows["strays"][number][] = [];

  /** Whether there was a plan table among the blocks. */
  const walk = (blocks: readonly Block[], heading: Paragraph | undefined, depth: number): boolean => {
    let above: Paragraph[] = heading === undefined ? [] : [heading];
    let previous: Form | undefined;
    let hasPlan = false;
    for (const block of blocks) {
      if (block.kind === "paragraph") {
        above.push(block);
        continue;
      }
      const captions = headingsAbove(document.text, above, isNamed, isKnown ? undefined : heading);
      const before = previous && (goesOn(above) ? previous : { ...previous, mayGoOn: false });
      const read = tableRows(block, {
        ...reading,
        captions: stackCaptions(previous?.captions ?? [], captions),
        before,
      });
      if (read !== undefined) {
        for (const row of read.rows) rows.push(row);
        append(furniture, read.furniture);
        append(strays, read.strays);
      }
      const hasInner = depth < DEEPEST && walkCells(block, read !== undefined, depth);
      hasPlan ||= hasInner || read !== undefined;
      previous = read?.form;
      above = [];
    }
    return hasPlan;
  };

  const walkCells = (table: Table, isPlan: boolean, depth: number): boolean => {
    let hasPlan = false;
    for (const cell of cellsWithTables(table)) {
      const inner = isPlan ? cell.blocks.filter(({ kind }) => kind === "table") : cell.blocks;
      const isRead = walk(inner, undefined, depth + 1);
      hasPlan ||= isRead;
      if (isPlan && !isRead) strays.push({ kind: "table", ...firstWords(inner) });
    }
    return hasPlan;
  };

  walk(preamble, undefined, 0);
  for (const { heading, blocks } of sections) walk(blocks, heading, 0);
  return { rows, furniture, strays };
}

/** Nobody nests tables deeper. */
const DEEPEST = 16;

/** The lines right above a table that name criteria; a sentence of explanation may stand among them. */
function headingsAbove(
  source: string,
  above: readonly Paragraph[],
  isNamed: (text: string) => boolean,
  heading: Paragraph | undefined,
): readonly (readonly Block[])[] {
  const found: Paragraph[] = [];
  for (const line of above.slice(-MOST_LINES).reverse()) {
    const caption = captionIn(source, line, isNamed);
    if (caption !== undefined) found.unshift(caption);
  }
  const last = above.at(-1);
  const mayBe = found.length === 0 && last !== undefined && last !== heading;
  if (mayBe && HAS_NUMBER.test(last.number ?? last.text) && mayBeCaption(last.text)) found.push(last);
  return found.map((line) => [line]);
}

const MOST_LINES = 4;
const HAS_NUMBER = /^\s*[（(]?[一二三四五六七八九十壹貳參肆伍陸柒捌玖拾甲乙丙丁\d]{1,3}\s?[、.．)）]/u;

/** Nothing stands between two parts of one table but the number of a page. */
function goesOn(above: readonly Paragraph[]): boolean {
  return above.every(({ text }) => text.length <= 12 && /續|頁|^[\s\d\-–—/]+$/u.test(text));
}

function cellsWithTables({ rows }: Table): readonly Cell[] {
  const cells = new Set(rows.flatMap((row) => row.flatMap((cell) => cell ?? [])));
  return [...cells].filter(({ blocks }) => blocks.some(({ kind }) => kind === "table"));
}

function firstWords(blocks: readonly Block[]): { text: string; span: PlanRows["strays"][number]["span"] } {
  for (const block of blocks) {
    if (block.kind === "paragraph") return { text: block.text, span: cellSpans([block])[0] };
    for (const row of block.rows)
      for (const cell of row) {
        const inner = firstWords(cell?.blocks ?? []);
        if (inner.span !== undefined) return inner;
      }
  }
  return { text: "", span: undefined };
}
