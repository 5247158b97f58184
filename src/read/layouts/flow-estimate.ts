import { COLUMN_HABITS, type ColumnModel, columnModel, type Opening } from "./flow-model";
import type { FlowStep, FlowTask } from "./flow-path";
import { type ColumnWidths, type LineKind, widthCosts } from "./flow-widths";

/** What a way through the table teaches of its columns. */
export function learnModels({ columns, pieces }: FlowTask, steps: readonly FlowStep[]): readonly ColumnModel[] {
  const notes = columns.map(emptyNotes);
  let rows = 0;
  for (const { from, to, column, row, isParagraph, label, isRepeated } of steps) {
    if (row !== "same") {
      rows++;
      for (const note of notes) note.open = undefined;
    }
    const note = notes[column];
    if (label !== undefined || isRepeated || note === undefined) continue;
    const { number, width } = pieces.piece(from, to);
    if (!isParagraph && note.open !== undefined) note.full[note.kind].push(note.open);
    if (isParagraph) note.openings.push(number?.style ?? "none");
    note.kind = isParagraph ? (number ? "head" : "plain") : note.kind === "head" ? "hanging" : note.kind;
    note.open = width;
    note.all.push(width);
    note.rows.add(rows);
  }
  return columns.map((column, i) => {
    const { usage, openings } = COLUMN_HABITS[column.field];
    const note = notes[i] ?? emptyNotes();
    const count = (opening: Opening): number => note.openings.filter((seen) => seen === opening).length;
    const likely = (opening: Opening): number =>
      (count(opening) + PRIOR * openings[opening]) / (note.openings.length + PRIOR);
    // What stands before the first row that begins is in none of those counted.
    const used = Math.min(rows, note.rows.size);
    return columnModel(column, widthsOf(note), (used + PRIOR * usage) / (rows + PRIOR), likely);
  });
}

/** What was seen of a column. */
interface Notes {
  readonly full: Readonly<Record<LineKind, number[]>>;
  readonly all: number[];
  readonly openings: Opening[];
  readonly rows: Set<number>;
  kind: LineKind;
  /** The width of its last line in the present row. */
  open: number | undefined;
}

function emptyNotes(): Notes {
  return {
    full: { plain: [], head: [], hanging: [] },
    all: [],
    openings: [],
    rows: new Set(),
    kind: "plain",
    open: undefined,
  };
}

function widthsOf({ full, all }: Notes): ColumnWidths | undefined {
  if (all.length === 0) return undefined;
  const sorted = [...all].sort((a, b) => a - b);
  return {
    full: { plain: widthCosts(full.plain), head: widthCosts(full.head), hanging: widthCosts(full.hanging) },
    usual: { plain: middle(full.plain), head: middle(full.head), hanging: middle(full.hanging) },
    // A few lines may have been given to the wrong column.
    widest: sorted[Math.floor((sorted.length - 1) * WIDEST_SHARE)] ?? 0,
  };
}

function middle(widths: readonly number[]): number | undefined {
  return [...widths].sort((a, b) => a - b)[Math.floor(widths.length / 2)];
}

/** For how many rows or paragraphs the usual plan counts beside those of this one. */
const PRIOR = 3;

const WIDEST_SHARE = 0.97;
