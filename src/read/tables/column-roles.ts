import type { ColumnMeaning } from "./column-meaning";
import type { ColumnField } from "./column-words";

/** A column of a plan table and what it holds. */
export interface PlanColumn {
  /** Counts in the grid, from 0. */
  readonly index: number;
  readonly name: string;
  /** Absent when its name says nothing that a plan has. */
  readonly field?: ColumnField;
  /** Set where it holds the numbers of the actions: 序號 below 具體作法. */
  readonly numbersActions?: true;
}

/** What a name at the head of a column says. */
export interface NamedColumn {
  readonly index: number;
  readonly name: string;
  readonly meaning: ColumnMeaning | undefined;
  readonly numbersActions?: true;
}

/** How the names of columns are to be taken. */
export interface RoleOptions {
  /** Whether the framework calls a level of its criteria 執行策略; absent where it is not known. */
  readonly isStrategyLevel: boolean | undefined;
  /** Whether names that other tables have too make a plan table: 項目、辦理方式、承辦單位. */
  readonly acceptsCommon: boolean;
}

/**
 * Settles what each column holds by the names of all: 執行策略 is a level of the criteria where `isStrategyLevel` says
 * so, where no other column names the criterion, or where both 方法 and 作法 stand beside it; 具體措施 holds the actions
 * where no other column does. `undefined` when the columns are not those of a plan.
 */
export function columnRoles(
  columns: readonly NamedColumn[],
  { isStrategyLevel, acceptsCommon }: RoleOptions,
): readonly PlanColumn[] | undefined {
  const known = columns.flatMap(({ meaning }) => meaning ?? []);
  const isDistinct = known.some(({ isCommon }) => isCommon === undefined);
  const hasAll = known.length > 2 && known.some(({ field }) => field === "criterion");
  if (known.length < 2 || !(isDistinct || (acceptsCommon && hasAll))) return undefined;
  const settle = settler(columns, isStrategyLevel);
  const settled = columns.map(({ index, name, meaning, numbersActions }) => {
    const field = meaning && settle(meaning, index);
    return { index, name, ...(field && { field }), ...(numbersActions && { numbersActions }) };
  });
  const roles = withActions(columns, splitEither(settled));
  return roles.some(({ field }) => field === "action" || field === "either") ? onlyOneOfEach(roles) : undefined;
}

function settler(columns: readonly NamedColumn[], isStrategyLevel: boolean | undefined) {
  const having = (test: (meaning: ColumnMeaning) => boolean): boolean =>
    columns.some(({ meaning }) => meaning !== undefined && test(meaning));
  const hasAction = having(({ field, unless }) => field === "either" || (field === "action" && unless === undefined));
  const hasMethod = having(({ unless }) => unless === "method");
  const mayBeEither = ({ field, unless }: ColumnMeaning): boolean => field === "action" && unless === "level";
  const hasMeasure = having((meaning) => mayBeEither(meaning) && meaning.isCommon === undefined);
  const hasCriterion = having(
    (meaning) => meaning.field === "criterion" || (mayBeEither(meaning) && meaning.isCommon === true),
  );
  const hasStrategy = having(({ field, unless }) => field === "strategy" && unless === undefined);
  const candidates = columns.filter(({ meaning }) => mayNameCriterion(meaning));
  const first = candidates.length > 1 ? candidates[0]?.index : undefined;
  return ({ field, unless }: ColumnMeaning, index: number): ColumnField | undefined => {
    if (unless === undefined) return field;
    if (unless === "method") return !hasAction ? "action" : hasStrategy ? undefined : "strategy";
    if (field === "action") return hasAction || hasMethod || index === first ? "criterion" : "action";
    const isLevel = (isStrategyLevel ?? !hasCriterion) || hasMeasure || hasStrategy || (hasAction && hasMethod);
    return isLevel ? "criterion" : "strategy";
  };
}

/** Where no column is for the actions, they are in that of the strategy. */
function withActions(named: readonly NamedColumn[], columns: readonly PlanColumn[]): readonly PlanColumn[] {
  if (columns.some(({ field }) => field === "action" || field === "either")) return columns;
  const last = named.findLast(({ meaning }) => meaning?.field === "strategy")?.index;
  const hasOther = columns.some(({ field, index }) => field === "criterion" && index !== last);
  return hasOther
    ? columns.map((column) => (column.index === last ? { ...column, field: "either" } : column))
    : columns;
}

function mayNameCriterion(meaning: ColumnMeaning | undefined): boolean {
  return meaning?.field === "criterion" || meaning?.field === "strategy" || meaning?.unless === "level";
}

/** A heading for both over two columns names the strategy first. */
function splitEither(columns: readonly PlanColumn[]): readonly PlanColumn[] {
  const either = columns.filter(({ field }) => field === "either");
  if (either.length !== 2) return columns;
  return columns.map((column) =>
    column.field === "either" ? { ...column, field: column === either[0] ? "strategy" : "action" } : column,
  );
}

/** Criteria have levels and work is shared by units; of anything else there is one column, and a second is not read. */
function onlyOneOfEach(columns: readonly PlanColumn[]): readonly PlanColumn[] {
  const seen = new Set<ColumnField>();
  return columns.map(({ field, ...column }) => {
    if (field === undefined) return column;
    const isSecond = seen.has(field) && field !== "criterion" && field !== "unit" && field !== "number";
    seen.add(field);
    return isSecond ? column : { ...column, field };
  });
}
