import { isFirst } from "../source/printed-number";
import { ANSWER_FIELDS } from "../tables/answer-fields";
import type { Astride } from "./aligned-cuts";
import type { AlignedGroup } from "./aligned-groups";
import type { AlignedValue } from "./aligned-values";
import type { FlowColumn } from "./flow-columns";
import type { FlowCell, FlowParagraph, FlowRow } from "./flow-rows";

/** The columns of labels from the first to the finest, each with the lines of its labels; and the values of the others. */
export interface AlignedContent {
  readonly columns: readonly FlowColumn[];
  readonly groups: readonly (readonly AlignedGroup[] | undefined)[];
  readonly values: readonly (readonly AlignedValue[])[];
  /** The column of the actions. */
  readonly actions: number;
  /** Words that stand across two columns. */
  readonly astride: readonly Astride[];
}

/** Makes the rows: one for each label of the finest column, or one for each action that has a deadline or unit of its own. */
export function alignedRows(content: AlignedContent): readonly FlowRow[] {
  const finest = content.groups.findLast((groups) => groups !== undefined) ?? [];
  const labels = content.groups.map((groups) => groups?.map((group) => ({ group, cell: cellOf([group.label]) })));
  const places = labels.map(() => 0);
  const from = content.values.map(() => 0);
  return finest.flatMap(({ start, end }) => {
    const own = labels.map((groups, i) => {
      // Groups and values are in order: what is behind is not looked at again.
      while ((groups?.[places[i] ?? 0]?.group.end ?? start + 1) <= start) places[i] = (places[i] ?? 0) + 1;
      return groups?.[places[i] ?? 0]?.cell;
    });
    const values = content.values.map((all, i) => {
      const first = from[i] ?? 0;
      let last = first;
      while ((all[last]?.first ?? end) < end) last++;
      from[i] = last;
      return all.slice(first, last);
    });
    return partedRows(content, values).map((cells) => ({ cells: cells.map((cell, i) => own[i] ?? cell) }));
  });
}

function partedRows(
  { columns, actions }: AlignedContent,
  values: readonly (readonly AlignedValue[])[],
): readonly (readonly (FlowCell | undefined)[])[] {
  const whole = values.map((own) => (own.length === 0 ? undefined : cellOf(own)));
  const paragraphs = values[actions] ?? [];
  const isListed = paragraphs.some(({ number }) => number !== undefined) || columns[actions]?.field === "either";
  const answers = values.filter((own, i) => isAnswer(columns[i]) && own.length > 1);
  const isParted = answers.some((own) => own.every(({ number }) => number === undefined));
  if (paragraphs.length < 2 || isListed || !isParted) return [whole];
  const starts = paragraphs.map(({ first, last }) => ({ first, middle: (first + last) / 2 }));
  const parts = values.map((own) =>
    own.length === paragraphs.length ? own.map((value) => [value]) : besideStarts(own, starts),
  );
  return paragraphs.map((_, row) =>
    values.map((own, column) => {
      if (!isAnswer(columns[column]) && column !== actions) return whole[column];
      if (own.length < 2) return whole[column];
      const part = parts[column]?.[row] ?? [];
      return part.length === 0 ? undefined : cellOf(part);
    }),
  );
}

function isAnswer(column: FlowColumn | undefined): boolean {
  return column !== undefined && ANSWER_FIELDS.has(column.field);
}

/** Where an action begins, and its middle. */
interface Start {
  readonly first: number;
  readonly middle: number;
}

/** The values beside each of the actions; all are in order, so that both lists are gone through once. */
function besideStarts(values: readonly AlignedValue[], starts: readonly Start[]): readonly (readonly AlignedValue[])[] {
  const parts = starts.map((): AlignedValue[] => []);
  let [byFirst, byMiddle] = [0, 0];
  for (const value of values) {
    const place: Start = { first: value.first, middle: (value.first + value.last) / 2 };
    while ((starts[byFirst]?.first ?? place.first) < place.first) byFirst++;
    while ((starts[byMiddle]?.middle ?? place.middle) < place.middle) byMiddle++;
    const around = [byFirst - 1, byFirst, byMiddle - 1, byMiddle].toSorted((a, b) => a - b);
    parts[nearest(place, starts, around)]?.push(value);
  }
  return parts;
}

/** The first of the rows that are nearest. */
function nearest({ first, middle }: Start, starts: readonly Start[], rows: readonly number[]): number {
  let [best, least] = [0, Number.POSITIVE_INFINITY];
  for (const row of rows) {
    const start = starts[row];
    const distance = start && Math.min(Math.abs(start.first - first), Math.abs(start.middle - middle));
    if (distance !== undefined && distance < least) [best, least] = [row, distance];
  }
  return best;
}

function cellOf(values: readonly AlignedValue[]): FlowCell {
  return values.map(
    ({ fragments, number }): FlowParagraph => ({
      spans: fragments.map(({ start, end }) => ({ start, end })),
      isNumbered: number !== undefined,
      isFirstNumber: number !== undefined && isFirst(number),
      seams: [],
    }),
  );
}
