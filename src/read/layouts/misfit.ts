import type { Span } from "../../base/span";

/** A column of which the entries could not be dealt out to the rows one by one. */
export interface Misfit {
  readonly kind: "groups" | "answers" | "parents";
  /** Its name as printed. */
  readonly column: string;
  readonly found: number;
  readonly expected: number;
  readonly span: Span;
}
