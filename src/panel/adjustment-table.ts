/** What rewards and penalties are worth (加減分表) under one rule. */
export interface AdjustmentTable {
  /** English kebab-case. */
  readonly id: string;
  /** Name of the rule. */
  readonly title: string;
  /** The clause that sets the points. */
  readonly source: string;
  readonly kinds: readonly AdjustmentKind[];
}

/** One kind of reward or penalty. */
export interface AdjustmentKind {
  /** Official name, unique in the table. */
  readonly kind: string;
  /** English name. */
  readonly title: string;
  /** Above 0 a bonus, below 0 a penalty. */
  readonly points: number;
}
