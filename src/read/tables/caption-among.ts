import type { Cell, Table } from "../source/block";
import { captionIn } from "./caption-in";
import { cellText } from "./cell-text";
import { mayBeCaption } from "./may-be-caption";

/** The cell of a row that names a criterion for the rows below it: alone, or above the first head beside a remark. */
export function captionAmong(
  own: readonly Cell[],
  leads: boolean,
  mostOthers: number,
  table: Table,
  { source, isNamed }: { readonly source: string; readonly isNamed: (text: string) => boolean },
): Cell | undefined {
  const [cell, ...others] = own;
  const [line, ...more] = cell?.blocks ?? [];
  if (cell === undefined || line?.kind !== "paragraph" || others.length > mostOthers) return undefined;
  const isWide = cell.columnSpan * 2 > (table.rows[0]?.length ?? 0);
  if (!isWide && !(leads && cell.column === 0)) return undefined;
  const caption = captionIn(source, line, isNamed);
  if (caption !== undefined) return { ...cell, blocks: [caption, ...(caption === line ? more : [])] };
  return others.length === 0 && mayBeCaption(cellText(cell)) ? cell : undefined;
}
