import { fold } from "../../base/fold";
import { endsSentence, looksLikeDeadline, tokens } from "./cell-kinds";
import type { HeadColumn } from "./tab-head";
import type { TabPiece } from "./tab-piece";

/** What is usual in the columns of one table: what its odd rows are read by. */
export interface TableHabits {
  /** Folded names seen where units belong. */
  readonly units: ReadonlySet<string>;
  /** Of each column, how its cells end. */
  readonly endings: readonly ColumnEndings[];
}

/** Whether the cells of a column end with a full stop. */
export interface ColumnEndings {
  /** At least one does: its writer knows the sign. */
  readonly some: boolean;
  /** So many do that one that does not is cut off. */
  readonly most: boolean;
}

/** Learns from the rows whose cells stand below their names. */
export function tableHabits(head: readonly HeadColumn[], rows: readonly (readonly TabPiece[])[]): TableHabits {
  const units = new Set<string>();
  const counts = head.map(() => ({ closed: 0, open: 0 }));
  for (const pieces of rows) {
    for (const { column, text } of pieces) {
      const index = head.findIndex(({ tabs }) => tabs === column);
      const role = head[index]?.role;
      const isShort = text.length <= LONGEST_UNIT && !endsSentence(text);
      if (role === "unit" && isShort && !units.has(fold(text)) && !looksLikeDeadline(text)) {
        for (const token of [text, ...tokens(text)]) units.add(fold(token));
      }
      const count = counts[index];
      if (count === undefined || text.length < SHORTEST_SENTENCE) continue;
      if (endsSentence(text)) count.closed++;
      else count.open++;
    }
  }
  const endings = counts.map(({ closed, open }) => ({
    some: closed > 0,
    most: closed > 0 && closed >= open * MAJORITY,
  }));
  return { units, endings };
}

const LONGEST_UNIT = 24;
const SHORTEST_SENTENCE = 6;
/** Three sentences in five have their full stop: offices forget some. */
const MAJORITY = 1.5;
