import type { Passage } from "../source/passage";
import type { CellItem } from "./cell-items";
import type { DraftValue } from "./entry-draft";
import { DITTO } from "./value-words";

/** What stands above a row, which 同上 in it means. */
export interface DittoReader {
  /** Actions; undefined where they are none of 同上, where nothing stands above, or where too much was repeated before. */
  readonly actions: (own: readonly CellItem[]) => readonly CellItem[] | undefined;
  /** A strategy or benefit. */
  readonly value: (field: "strategy" | "benefit", own: Passage) => DraftValue | undefined;
}

/** Follows the rows, so that 同上 (the same as above) can be read as what it means; both places are where it was read. */
export function dittoReader(): DittoReader {
  let actions: readonly CellItem[] = [];
  let copied = 0;
  const values = new Map<string, Passage>();
  return {
    actions: (own) => {
      const sign = dittoAmong(own);
      if (sign === undefined) {
        if (own.length > 0) actions = own;
        return undefined;
      }
      if (actions.length === 0 || copied + actions.length > MOST_COPIED) return undefined;
      copied += actions.length;
      return actions.map((item) => meaning(item, sign.passage));
    },
    value: (field, own) => {
      if (!DITTO.test(own.text)) {
        values.set(field, own);
        return undefined;
      }
      const above = values.get(field);
      return above && { passage: withSign(above, own), isInferred: true };
    },
  };
}

/** In one document: each 同上 may stand for all actions of a long row, and no plan has so many. */
const MOST_COPIED = 5000;

function dittoAmong([only, ...others]: readonly CellItem[]): CellItem | undefined {
  return only !== undefined && others.length === 0 && DITTO.test(only.passage.text) ? only : undefined;
}

function meaning(item: CellItem, sign: Passage): CellItem {
  return { ...item, passage: withSign(item.passage, sign), above: item.passage };
}

/** Words that a sign stands for, which are read in both places. */
export function withSign({ text, spans }: Passage, sign: Passage): Passage {
  return { text, spans: [...sign.spans, ...spans] };
}
