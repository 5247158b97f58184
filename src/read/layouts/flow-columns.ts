import { fold } from "../../base/fold";
import type { Framework } from "../../model/framework";
import type { ColumnField } from "../tables/column-words";
import type { FlowHeader, HeaderColumn } from "./flow-header";
import type { TableLabels } from "./flow-labels";

/** A column of the grid that is to be filled. */
export interface FlowColumn {
  /** What it is for; a column with a name that nobody knows is `remark`. */
  readonly field: ColumnField;
  /** The name over it; a level of criteria without a name of its own stands under the next one's. */
  readonly header: number;
  /** It names criteria, but by whole sentences (執行策略). */
  readonly isSentence?: boolean;
  /** The level of the framework whose labels stand in it. */
  readonly level?: string;
}

/** Settles what stands in which column, with a column for every level of criteria that has labels in the table. */
export function flowColumns({ columns }: FlowHeader, labels: TableLabels | undefined): readonly FlowColumn[] {
  const fields = settleFields(columns);
  const named = fields.map((field, header): FlowColumn => {
    const isSentence = field === "criterion" && columns[header]?.meaning?.unless === "level";
    return { field, header, isSentence };
  });
  if (labels === undefined) return named;
  const levels = levelsIn(labels);
  const criteria = named.filter(({ field }) => field === "criterion");
  const owners = ownersOf(levels, criteria, columns, labels.framework);
  return named.flatMap((column) => {
    if (column.field !== "criterion") return [column];
    const own = levels.filter((level) => owners.get(level) === column.header);
    return own.length === 0 ? [column] : own.map((level) => ({ ...column, level }));
  });
}

/** 執行策略 is a criterion where no other column names one, 具體措施 where another column has the actions. */
function settleFields(columns: readonly HeaderColumn[]): readonly ColumnField[] {
  const has = (field: ColumnField): boolean =>
    columns.some(({ meaning }) => meaning?.field === field && meaning.unless === undefined);
  const hasActions = has("action") || has("either");
  const hasMethod = columns.some(({ meaning }) => meaning?.field === "action" && meaning.unless === "method");
  return columns.map(({ meaning }) => {
    if (meaning === undefined) return "remark";
    if (meaning.unless === "method" && hasActions) return "remark";
    if (meaning.unless !== "level") return meaning.field;
    if (meaning.field === "strategy") return has("criterion") ? "strategy" : "criterion";
    return hasActions || hasMethod ? "criterion" : meaning.field;
  });
}

/** From the root down, those of which the table prints a label. */
function levelsIn({ framework, at }: TableLabels): readonly string[] {
  const printed = new Set([...at.values()].map(({ criterion }) => criterion.level));
  return framework.levels.map(({ id }) => id).filter((id) => printed.has(id));
}

/** Which named column has which level: by its name, else the deepest levels in the last columns. */
function ownersOf(
  levels: readonly string[],
  criteria: readonly FlowColumn[],
  columns: readonly HeaderColumn[],
  framework: Framework,
): ReadonlyMap<string, number> {
  const owners = new Map<string, number>();
  let next = criteria.length - 1;
  for (const level of [...levels].reverse()) {
    const label = fold(framework.levels.find(({ id }) => id === level)?.label ?? "");
    const byName = criteria.findIndex(({ header }, i) => i <= next && bareName(columns[header]) === label);
    const at = byName === -1 ? next : byName;
    const owner = criteria[Math.max(0, at)];
    if (owner !== undefined) owners.set(level, owner.header);
    next = Math.max(0, at - 1);
  }
  return owners;
}

function bareName(column: HeaderColumn | undefined): string {
  return fold(column?.name ?? "").replace(/\([^()]*\)/gu, "");
}
