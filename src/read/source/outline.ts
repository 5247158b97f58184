import type { Block, Paragraph } from "./block";
import type { Passage } from "./passage";
import type { SourceDocument } from "./source-document";

/** A document by its sections (壹、計畫依據 …). */
export interface Outline {
  readonly document: SourceDocument;
  /** Everything before the first section: the cover, the title, the date. */
  readonly preamble: readonly Block[];
  readonly sections: readonly Section[];
}

/** A section as it is numbered, rightly or wrongly. */
export interface Section {
  /** As printed, without its sign: `壹`, `拾壹`; absent for a heading without one. */
  readonly ordinal?: string;
  /** Without ordinal and final colon; the whole sentence where the section is only one. */
  readonly title: Passage;
  readonly heading: Paragraph;
  /** What follows the heading, up to the next section. Text that stands on the line of the heading comes first. */
  readonly blocks: readonly Block[];
}
