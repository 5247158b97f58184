import { append } from "../../base/append";
import type { ReadingContext } from "../parts/part";
import type { Block, Cell, Paragraph, Table } from "../source/block";
import type { Outline } from "../source/outline";
import { captionIn } from "./caption-in";
import { cellSpans } from "./cell-spans";
import type { RoleOptions } from "./column-roles";
import { listRows } from "./list-rows";
import { mayBeCaption } from "./may-be-caption";
import { namesCriterion } from "./names-criterion";
import type { PlanRow, PlanRows } from "./plan-row";
import { stackCaptions } from "./stack-captions";
import { type Form, tableRows } from "./table-rows";

/**
 * Collects the rows of all plan tables (計畫表格) of a document, in order: those of every section, and those that stand
 * in a cell of another table. A table without a head of its own goes on with the one right before it if it is as wide.
 */
export function planRows(outline: Outline, context: ReadingContext): PlanRows {
  const found = rowsIn(outline, context, false);
  // Words that lists of duties have too make a plan table only where there is no other.
  if (found.furniture.length > 0) return found;
  const common = rowsIn(outline, context, true);
  const list = common.furniture.length > 0 ? undefined : listRows(outline, context);
  return list === undefined ? common : { ...list, loose: common.loose };
}

function rowsIn({ document, preamble, sections }: Outline, context: ReadingContext, acceptsCommon: boolean): PlanRows {
  const found: Found = {
    rows: [],
    heads: [],
    furniture: [],
    strays: [],
    loose: [],
    source: document.text,
    isNamed: namesCriterion(context),
    roles: { isStrategyLevel: context.framework?.levels.some(({ label }) => label === "執行策略"), acceptsCommon },
    isKnown: context.framework !== undefined,
  };
  walk(found, preamble, undefined, 0);
  for (const { heading, blocks } of sections) walk(found, blocks, heading, 0);
  const { rows, heads, furniture, strays, loose } = found;
  return { rows, heads, furniture, strays, loose };
}

interface Found {
  readonly rows: PlanRow[];
  readonly heads: PlanRows["heads"][number][];
  readonly furniture: PlanRows["furniture"][number][];
  readonly strays: PlanRows["strays"][number][];
  readonly loose: Table[];
  readonly source: string;
  readonly isNamed: (text: string) => boolean;
  readonly roles: RoleOptions;
  /** Whether the framework is known. */
  readonly isKnown: boolean;
}

/** Adds what the tables among some blocks say; whether there was a plan table. */
function walk(found: Found, blocks: readonly Block[], heading: Paragraph | undefined, depth: number): boolean {
  let above: Paragraph[] = heading === undefined ? [] : [heading];
  let previous: Form | undefined;
  let hasPlan = false;
  for (const block of blocks) {
    if (block.kind === "paragraph") {
      above.push(block);
      continue;
    }
    const captions = stackCaptions(previous?.captions ?? [], headingsAbove(found, above, heading));
    const before = previous && (goesOn(above) ? previous : { ...previous, mayGoOn: false });
    const read = tableRows(block, { ...found, captions, before });
    append(found.rows, read?.rows ?? []);
    append(found.heads, read?.heads ?? []);
    append(found.furniture, read?.furniture ?? []);
    append(found.strays, read?.strays ?? []);
    const hasInner = depth < DEEPEST && walkCells(found, block, read !== undefined, depth);
    // One that only lays out the page is none.
    if (read === undefined && !hasInner) found.loose.push(block);
    hasPlan ||= hasInner || read !== undefined;
    previous = read?.form;
    above = [];
  }
  return hasPlan;
}

function walkCells(found: Found, table: Table, isPlan: boolean, depth: number): boolean {
  let hasPlan = false;
  for (const cell of cellsWithTables(table)) {
    const inner = isPlan ? cell.blocks.filter(({ kind }) => kind === "table") : cell.blocks;
    const loose: Table[] = [];
    const isRead = walk({ ...found, loose }, inner, undefined, depth + 1);
    hasPlan ||= isRead;
    if (!isPlan || isRead) append(found.loose, loose);
    else found.strays.push({ kind: "table", ...firstWords(inner) });
  }
  return hasPlan;
}

/** Nobody nests tables deeper. */
const DEEPEST = 16;

/** The lines right above a table that name criteria; a sentence of explanation may stand among them. */
function headingsAbove(
  { source, isNamed, isKnown }: Found,
  above: readonly Paragraph[],
  heading: Paragraph | undefined,
): readonly (readonly Block[])[] {
  const lines = above.slice(-MOST_LINES).flatMap((line) => captionIn(source, line, isNamed) ?? []);
  const last = above.at(-1);
  // Where the framework is known its criteria are; a section is not one for its number alone.
  const mayBe = lines.length === 0 && !isKnown && last !== undefined && last !== heading;
  if (mayBe && HAS_NUMBER.test(last.number ?? last.text) && mayBeCaption(last.text)) lines.push(last);
  return lines.map((line) => [line]);
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
