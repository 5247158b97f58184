import type { Passage } from "../source/passage";
import type { LabelPath } from "./criterion-paths";

/** A value, and whether it stands right there or was concluded from what is printed for more than one. */
export interface DraftValue {
  readonly passage: Passage;
  readonly isInferred: boolean;
}

/** An action (作法) while its row is read. */
export interface ActionDraft {
  readonly label: Passage | undefined;
  /** The last step of its number. */
  readonly value: number | undefined;
  readonly group: number;
  /** Where it begins, or where it stands further up if 同上 means it here. */
  readonly origin: Passage;
  /** Whether it stands further up, and 同上 means it here. */
  readonly isInferred: boolean;
  /** In order; a page break may cut it. */
  readonly passages: Passage[];
  /** Of how many paragraphs or rows it was put together by a guess; 1 for most. */
  lines: number;
  deadline: DraftValue | undefined;
  target: DraftValue | undefined;
  result: DraftValue | undefined;
  readonly units: DraftValue[];
}

/** An entry (列) while the rows that it is made from are read. */
export interface EntryDraft {
  readonly path: LabelPath;
  readonly isStated: boolean;
  strategy: DraftValue | undefined;
  benefit: DraftValue | undefined;
  /** For a row without actions. */
  deadline: DraftValue | undefined;
  readonly units: DraftValue[];
  readonly actions: ActionDraft[];
  /** Whether nothing but the label is printed: it may only be the heading of those below it. */
  isBare: boolean;
}
