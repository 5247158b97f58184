import type { Path } from "../../base/path";
import type { Span } from "../../base/span";
import type { Locale } from "../../diagnostics/locale";
import type { Framework } from "../../model/framework";
import type { PlanInput } from "../../model/plan";
import type { ReadingDiagnostic } from "../plan-reading-code";
import type { Outline } from "../source/outline";

/** Where a value of the plan was read. */
export interface Origin {
  /** Of the value in the plan. */
  readonly path: Path;
  readonly spans: readonly Span[];
  /** `stated` when it stands there as it is; `inferred` when it was concluded from what stands there. */
  readonly basis: "stated" | "inferred";
}

/** What every reader of a part knows. */
export interface ReadingContext {
  readonly locale: Locale | undefined;
  /** The frameworks that a plan may follow. */
  readonly frameworks: readonly Framework[];
  /** The one that this plan follows, once that is known. */
  readonly framework?: Framework | undefined;
  /** Where the values stand that the readers before this one found; absent when that is not known. */
  readonly taken?: readonly Span[] | undefined;
}

/** What the reader of a part found. */
export interface PartReading {
  /** Fields of the plan in the form of its canonical output, or text that the schema of the plan understands. */
  readonly values: Partial<PlanInput>;
  readonly origins: readonly Origin[];
  /** What says nothing by itself: names of columns, a heading printed again after a page break. */
  readonly furniture: readonly Span[];
  readonly diagnostics: readonly ReadingDiagnostic[];
}

/** Reads one part of a plan (計畫的一部分), wherever in the document it stands. */
export type PartReader = (outline: Outline, context: ReadingContext) => PartReading;
