import type { Path } from "../../base/path";
import type { Origin } from "../parts/part";
import type { Passage } from "../source/passage";
import type { DraftValue } from "./entry-draft";

/** Notes where each value of a plan was read while it is written. */
export interface OriginLog {
  readonly origins: readonly Origin[];
  /** Notes the place of a value and gives its text. */
  readonly text: (path: Path, passage: Passage, isInferred: boolean) => string;
  readonly value: (path: Path, value: DraftValue) => string;
  readonly values: (path: Path, values: readonly DraftValue[]) => string[];
}

/** Begins to note. */
export function originLog(): OriginLog {
  const origins: Origin[] = [];
  const text = (path: Path, passage: Passage, isInferred: boolean): string => {
    origins.push({ path, spans: passage.spans, basis: isInferred ? "inferred" : "stated" });
    return passage.text;
  };
  const value = (path: Path, draft: DraftValue): string => text(path, draft.passage, draft.isInferred);
  const values = (path: Path, drafts: readonly DraftValue[]): string[] =>
    drafts.map((draft, i) => value([...path, i], draft));
  return { origins, text, value, values };
}
