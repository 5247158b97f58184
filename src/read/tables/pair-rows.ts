import type { Span } from "../../base/span";
import type { Cell } from "../source/block";
import type { Passage } from "../source/passage";
import type { PlanColumn } from "./column-roles";
import type { ColumnField } from "./column-words";
import type { EntryDraft } from "./entry-draft";
import type { RowDraft } from "./entry-drafts";
import { giveValues, type PairedField, type UnevenCounts } from "./give-values";

/** A column whose values do not match the actions beside it. */
export interface UnevenColumn extends UnevenCounts {
  readonly entry: EntryDraft;
  readonly column: string;
}

/** What was left over when values were given to actions. */
export interface PairedRows {
  readonly furniture: readonly Span[];
  readonly uneven: readonly UnevenColumn[];
  /** The names of columns in which 同上 goes on with the actions that 同上 stands for. */
  readonly dittos: ReadonlyMap<RowDraft, readonly string[]>;
}

/**
 * Gives every action its deadline, units, target and result (期限、單位、目標、成果). Rows are looked at together as far
 * as a cell reaches over them.
 */
export function pairRows(source: string, rows: readonly RowDraft[]): PairedRows {
  const furniture: Span[] = [];
  const uneven: UnevenColumn[] = [];
  const dittos = new Map<RowDraft, readonly string[]>();
  for (const field of PAIRED_FIELDS) {
    for (let nth = 0; nth < MOST_COLUMNS; nth++) {
      const columnOf = nthColumn(field, nth);
      if (!rows.some((draft) => columnOf(draft) !== undefined)) break;
      let above: Passage | undefined;
      const said = new Map<Passage, readonly Passage[]>();
      for (const group of rowGroups(rows, columnOf)) {
        const cells = new Set(group.flatMap((draft) => cellIn(draft, columnOf(draft)) ?? []));
        const [first] = group;
        const column = first && columnOf(first)?.name;
        if (cells.size === 0 || first?.entry === undefined || column === undefined) continue;
        const actions = group.flatMap((draft) => draft.actions);
        const given = giveValues(source, { field, cells: [...cells], actions, above, said, entry: first.entry });
        above = given.last;
        if (given.isDitto) dittos.set(first, [...(dittos.get(first) ?? []), column]);
        for (const span of given.furniture) furniture.push(span);
        if (given.uneven !== undefined) uneven.push({ entry: first.entry, column, ...given.uneven });
      }
    }
  }
  return { furniture, uneven, dittos };
}

const PAIRED_FIELDS: readonly PairedField[] = ["deadline", "unit", "target", "result"];

/** 主辦, 協辦 and whoever else shares the work. */
const MOST_COLUMNS = 6;

type ColumnOf = (draft: RowDraft) => PlanColumn | undefined;

function nthColumn(field: ColumnField, nth: number): ColumnOf {
  const known = new Map<readonly PlanColumn[], PlanColumn | undefined>();
  return ({ row: { columns } }) => {
    if (!known.has(columns)) known.set(columns, columns.filter((column) => column.field === field)[nth]);
    return known.get(columns);
  };
}

function cellIn({ row }: RowDraft, column: PlanColumn | undefined): Cell | undefined {
  return column && row.cells.get(column.index);
}

/** Rows one after the other that a cell of the actions or of the values holds together. */
function rowGroups(rows: readonly RowDraft[], columnOf: ColumnOf): readonly (readonly RowDraft[])[] {
  const groups: RowDraft[][] = [];
  let last: RowDraft | undefined;
  for (const draft of rows) {
    const cell = cellIn(draft, columnOf(draft));
    const isHeld =
      last !== undefined &&
      ((cell !== undefined && cell === cellIn(last, columnOf(last))) ||
        (draft.actionCell !== undefined && draft.actionCell === last.actionCell));
    if (isHeld) groups.at(-1)?.push(draft);
    else groups.push([draft]);
    last = draft;
  }
  return groups;
}
