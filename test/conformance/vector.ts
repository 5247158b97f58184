/** A framework as the vectors write it: `[id, parent, points]`, parents first; "" is the parent of the top. */
export interface VectorFramework {
  readonly framework: string;
  readonly criteria: readonly (readonly [id: string, parent: string, points: number])[];
}

/** A mark: a number, `"n"` not applicable, `"-"` not assessed, `null` missing. */
export type VectorMark = number | "n" | "-" | null;

/** A sheet of the framework last written before it; the marks are those of the scored criteria, in order. */
export interface VectorSheet {
  readonly policy: "redistribute" | "exclude" | "error";
  readonly scale?: "percent";
  readonly marks: readonly VectorMark[];
  readonly expected: VectorTotals;
}

/** Exact values; `null` where there is none. */
export interface VectorTotals {
  /** Points, assessed maximum, percent. */
  readonly total: readonly [points: string | null, max: string, percent: string | null];
  /** Maximum of everything applicable; points and percent at the lowest and at the highest. */
  readonly interval: readonly [max: string, ...bounds: (string | null)[]];
  /** Points of every group, in document order. */
  readonly groups: readonly (string | null)[];
}

export type Vector = VectorFramework | VectorSheet;
