import type { PrintedNumber } from "../source/printed-number";
import type { ColumnField } from "../tables/column-words";
import type { FlowColumn } from "./flow-columns";
import type { ColumnWidths } from "./flow-widths";

/** What a paragraph begins with. */
export type Opening = PrintedNumber["style"] | "none";

/** What is believed of a column: what it is for, how wide it is, and how its cells are written. */
export interface ColumnModel {
  readonly field: ColumnField;
  /** It names criteria, but by whole sentences (執行策略). */
  readonly isSentence: boolean;
  /** Absent as long as nothing is known. */
  readonly widths: ColumnWidths | undefined;
  /** What it costs (in nats) that a row has something in it, or nothing. */
  readonly filled: number;
  readonly empty: number;
  /** What it costs that a paragraph begins so. */
  readonly openings: Readonly<Record<Opening, number>>;
}

/** What is usual in a column for this purpose. */
export interface ColumnHabits {
  readonly usage: number;
  /** What it costs that a paragraph ends without a full stop. */
  readonly open: number;
  /** What a new paragraph without a number costs. */
  readonly paragraph: number;
  /** The words are few, and looked at as a whole. */
  readonly isShort: boolean;
  /** How likely a paragraph begins so. */
  readonly openings: Readonly<Record<Opening, number>>;
}

const SENTENCES = {
  none: 0.4,
  plain: 0.4,
  bracket: 0.06,
  sign: 0.04,
  "chinese-bracket": 0.05,
  chinese: 0.03,
  nested: 0.02,
};
const LABELS = { none: 0.4, chinese: 0.3, "chinese-bracket": 0.1, plain: 0.1, bracket: 0.03, sign: 0.03, nested: 0.04 };
const FEW_WORDS = {
  none: 0.93,
  plain: 0.04,
  bracket: 0.01,
  sign: 0.005,
  "chinese-bracket": 0.005,
  chinese: 0.005,
  nested: 0.005,
};

const PROSE: ColumnHabits = { usage: 0.9, open: 6, paragraph: 2.5, isShort: false, openings: SENTENCES };
const WORDS: ColumnHabits = { usage: 0.9, open: 0, paragraph: 1.5, isShort: true, openings: FEW_WORDS };

export const COLUMN_HABITS: Readonly<Record<ColumnField, ColumnHabits>> = {
  criterion: { ...WORDS, paragraph: 3, openings: LABELS },
  strategy: PROSE,
  action: { ...PROSE, usage: 0.97 },
  either: { ...PROSE, usage: 0.97, paragraph: 1.5 },
  deadline: { ...WORDS, paragraph: 0.5 },
  unit: WORDS,
  target: PROSE,
  result: { ...PROSE, usage: 0.3 },
  benefit: { ...PROSE, open: 4 },
  points: WORDS,
  score: { ...WORDS, usage: 0.1 },
  remark: { ...PROSE, usage: 0.2, open: 2 },
  number: WORDS,
};

/** What is believed of a column before any of it was read. */
export function firstColumnModel(column: FlowColumn): ColumnModel {
  const { usage, openings } = COLUMN_HABITS[column.field];
  return columnModel(column, undefined, usage, (opening) => openings[opening]);
}

/** A model from likelihoods: that a row has something in the column, and that a paragraph begins so. */
export function columnModel(
  { field, isSentence = false }: FlowColumn,
  widths: ColumnWidths | undefined,
  usage: number,
  likely: (opening: Opening) => number,
): ColumnModel {
  const cost = (opening: Opening): number => -Math.log(likely(opening));
  return {
    field,
    isSentence,
    widths,
    filled: -Math.log(usage),
    empty: -Math.log(1 - usage),
    openings: {
      none: cost("none"),
      plain: cost("plain"),
      bracket: cost("bracket"),
      sign: cost("sign"),
      "chinese-bracket": cost("chinese-bracket"),
      chinese: cost("chinese"),
      nested: cost("nested"),
    },
  };
}
