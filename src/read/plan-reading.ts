import type { Span } from "../base/span";
import type { DraftPlan } from "../model/draft-plan";
import type { Coverage } from "./account";
import type { FrameworkIdentification } from "./identify-framework/identify-document";
import type { Origin } from "./parts/part";
import type { ReadingDiagnostic } from "./plan-reading-code";
import type { DocumentFormat } from "./source/source-document";

/** What was read from a document, and what became of every character of it. */
export interface PlanReading {
  readonly format?: DocumentFormat;
  /**
   * The plan (計畫) as far as it was found, ready for `checkPlan`: what the document does not say, such as the year,
   * is absent. There is none when the file could not be read at all.
   */
  readonly plan?: DraftPlan;
  /** Which framework the document seems to follow, and why. */
  readonly framework: FrameworkIdentification;
  /** Where every value of the plan stands in `text`. */
  readonly origins: readonly Origin[];
  /**
   * What says nothing by itself: the numbers of rows and of lists whose texts go without them, prompts (機關屬性：,
   * 備註：), colons behind titles, names of columns, captions and labels that are printed again, page numbers and running
   * titles, signs for nothing (－), empty places to sign, signs of a markup, the navigation of a web page and its foot (地址：, 更新日期：).
   */
  readonly furniture: readonly FurnitureText[];
  /** What found no place in the plan: words for a person to look at. */
  readonly unread: readonly UnreadText[];
  readonly coverage: Coverage;
  /** The visible text of the document, in which all spans count; of a text file the file itself. */
  readonly text: string;
  readonly diagnostics: readonly ReadingDiagnostic[];
}

/** A stretch of the source, within one line, that says nothing by itself. */
export interface FurnitureText {
  readonly text: string;
  readonly span: Span;
}

/** A stretch of the source, within one line, that is not in the plan. */
export interface UnreadText {
  readonly text: string;
  readonly span: Span;
}
