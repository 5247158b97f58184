import { fold } from "../../base/fold";
import { endsSentence, mayNameUnit, tokens } from "./cell-kinds";
import type { KnownCriteria } from "./known-criteria";
import type { ColumnRole, HeadColumn } from "./tab-head";
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

/** Learns from the cells that stand below the names of their columns; a few of them may have slipped there. */
export function tableHabits(
  head: readonly HeadColumn[],
  rows: readonly (readonly TabPiece[])[],
  known: KnownCriteria,
): TableHabits {
  const columnAt = new Map(head.map(({ tabs }, index) => [tabs, index]));
  const texts: string[][] = head.map(() => []);
  for (const { column, text } of rows.flat()) texts[columnAt.get(column) ?? -1]?.push(text);
  return {
    units: new Set(head.flatMap(({ role }, index) => (role === "unit" ? unitsAmong(texts[index] ?? []) : []))),
    endings: head.map(({ role }, index) => endingsOf(role, texts[index] ?? [], known)),
  };
}

function unitsAmong(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)].filter(mayNameUnit).flatMap((text) => [text, ...tokens(text)].map(fold));
}

/** Where some labels are known, what else stands below the name of the column is no label. */
function endingsOf(role: ColumnRole, texts: readonly string[], known: KnownCriteria): ColumnEndings {
  const labels = role === "label" ? texts.filter((text) => known.find(text).length > 0) : [];
  const counted = (labels.length > 0 ? labels : texts).filter(({ length }) => length >= SHORTEST_SENTENCE);
  const closed = counted.filter(endsSentence).length;
  return { some: closed > 0, most: closed > 0 && closed >= (counted.length - closed) * MAJORITY };
}

const SHORTEST_SENTENCE = 6;
/** Three sentences in five have their full stop: offices forget some. */
const MAJORITY = 1.5;
