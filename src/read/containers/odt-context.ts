import type { BlockWriter } from "../source/block-writer";
import type { OdtCounters } from "./odt-counters";
import type { OdtLists } from "./odt-lists";
import type { OdtStyles } from "./odt-styles";
import type { PassedOver } from "./passed-over";
import type { TableBudget } from "./place-cells";
import type { XmlElement } from "./xml-element";

/** What the readers of an OpenDocument text share while they go through it. */
export interface OdtContext {
  readonly writer: BlockWriter;
  readonly styles: OdtStyles;
  readonly counters: OdtCounters;
  readonly lists: OdtLists;
  readonly passedOver: PassedOver;
  readonly tables: TableBudget;
  /** Letters and cells that repeated rows and columns may still add. */
  readonly repetition: { left: number };
  /** Notes met so far; they are read at the end. */
  readonly notes: XmlElement[];
  readonly deletions: OdtDeletions;
}

/** Stretches of the text that are marked as deleted where they stand. */
export interface OdtDeletions {
  /** The changes that delete and have an end. */
  readonly known: ReadonlySet<string>;
  /** Those of them that are open at the moment. */
  readonly open: Set<string>;
}
