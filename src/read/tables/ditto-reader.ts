import type { Passage } from "../source/passage";
import type { CellItem } from "./cell-items";
import type { DraftValue } from "./entry-draft";
import { DITTO } from "./value-words";

/** What stands above a row, which 同上 in it means. */
export interface DittoReader {
  /** Actions; undefined where they are none of 同上, or where nothing stands above. */
  readonly actions: (own: readonly CellItem[]) => readonly CellItem[] | undefined;
  /** A strategy or benefit. */
  readonly value: (field: "strategy" | "benefit", own: Passage) => DraftValue | undefined;
}

/** Follows the rows, so that 同上 (the same as above) can be read as what it means; both places are where it was read. */
export function dittoReader(): DittoReader {
  let actions: readonly CellItem[] = [];
  const values = new Map<string, Passage>();
  return {
    actions: (own) => {
      const sign = dittoAmong(own);
      if (sign === undefined) {
        if (own.length > 0) actions = own;
        return undefined;
      }
      return actions.length === 0 ? undefined : actions.map((item) => meaning(item, sign.passage));
    },
    value: (field, own) => {
      const above = values.get(field);
      if (above !== undefined && DITTO.test(own.text)) return { passage: withSign(above, own), isInferred: true };
      values.set(field, own);
      return undefined;
    },
  };
}

function dittoAmong([only, ...others]: readonly CellItem[]): CellItem | undefined {
  return only !== undefined && others.length === 0 && DITTO.test(only.passage.text) ? only : undefined;
}

function meaning(item: CellItem, sign: Passage): CellItem {
  return { ...item, passage: withSign(item.passage, sign), isInferred: true };
}

function withSign({ text, spans }: Passage, sign: Passage): Passage {
  return { text, spans: [...sign.spans, ...spans] };
}
