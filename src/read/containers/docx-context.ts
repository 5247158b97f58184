import type { BlockWriter } from "../source/block-writer";
import type { DocxCounters } from "./docx-counters";
import type { DocxNumbering } from "./docx-numbering";
import type { DocxStyles } from "./docx-styles";
import type { PassedOver } from "./passed-over";
import type { TableBudget } from "./place-cells";

/** What the readers of a Word document share while they go through it. */
export interface DocxContext {
  readonly writer: BlockWriter;
  readonly styles: DocxStyles;
  readonly numbering: DocxNumbering;
  readonly counters: DocxCounters;
  readonly passedOver: PassedOver;
  readonly tables: TableBudget;
  /** Notes referred to so far, in order: `footnote 2`. */
  readonly notes: Set<string>;
}
