import type { Criterion } from "../../model/framework";
import { fragmentsOf } from "./aligned-cells";
import { wordsAstride } from "./aligned-cuts";
import { freshLines } from "./aligned-fresh";
import { type AlignedGroup, groupsOf, NO_ROW, startCosts } from "./aligned-groups";
import type { AlignedPage } from "./aligned-lines";
import type { AlignedRegion } from "./aligned-regions";
import type { AlignedContent } from "./aligned-rows";
import { misfitsOf, straightest } from "./aligned-straightest";
import { type AlignedValue, valuesOf } from "./aligned-values";
import { type FlowColumn, flowColumns } from "./flow-columns";
import type { KnownCriteria } from "./known-criteria";

/** Reads a table whose columns are kept apart by blanks; `undefined` where its words do not keep to columns. */
export function alignedContent(
  source: string,
  region: AlignedRegion,
  known: KnownCriteria,
): AlignedContent | undefined {
  const placed = straightest(source, region);
  const { pages, cuts } = placed;
  const [first] = pages;
  const count = region.lines.length;
  if (first === undefined || !isAligned(first, pages) || misfitsOf(placed) > count * MOST_MISFITS) return undefined;
  const columns = flowColumns(region.header, undefined);
  const actions = columns.findIndex(({ field }) => field === "action" || field === "either");
  const named = columns.flatMap(({ field }, i) =>
    field === "criterion" || (field === "strategy" && i < actions) ? [i] : [],
  );
  if (actions === -1) return undefined;
  const fragments = fragmentsOf(cuts);
  const fresh = freshLines(source, fragments, columns);
  const values = fragments.map((own, i) =>
    valuesOf(source, own, { field: columns[i]?.field ?? "remark", known, fresh }),
  );
  // The last levels may have no labels in one of several tables.
  const labels = named.slice(0, named.findLastIndex((label) => values[label]?.length !== 0) + 1);
  if (labels.length === 0 || labels.some((label) => values[label]?.length === 0)) return undefined;
  return {
    columns,
    actions,
    values,
    astride: wordsAstride(cuts),
    groups: groupsIn(values, { columns, labels, actions, pages, known }),
  };
}

/** More lines than this with words across columns make no table. */
const MOST_MISFITS = 0.1;

/** The names stand far apart on one line, and most lines begin far to the right or have wide gaps too. */
function isAligned({ names = [] }: AlignedPage, pages: readonly AlignedPage[]): boolean {
  const gaps = names.slice(1).map(({ left }, i) => left - (names[i]?.right ?? 0));
  // A name that is wrapped may stand a line above the next and close to it.
  const areApart = gaps.every((gap) => gap >= 1) && gaps.filter((gap) => gap >= WIDE).length >= gaps.length * MOST;
  const lines = pages.flatMap((page) => page.lines);
  const wide = lines.filter(({ words: [first, ...rest] }) => {
    let right = first?.right ?? 0;
    return (
      (first?.left ?? 0) >= FAR ||
      rest.some((word) => {
        const gap = word.left - right;
        right = word.right;
        return gap >= WIDE;
      })
    );
  });
  return names.length > 2 && areApart && wide.length >= lines.length * MOST;
}

const WIDE = 2;
const FAR = 8;
const MOST = 0.6;

interface Structure {
  readonly columns: readonly FlowColumn[];
  readonly labels: readonly number[];
  readonly actions: number;
  readonly pages: readonly AlignedPage[];
  readonly known: KnownCriteria;
}

/** Settles the rows from the finest labels up: those above them begin only where rows begin. */
function groupsIn(
  values: readonly (readonly AlignedValue[])[],
  { columns, labels, actions, pages, known }: Structure,
): readonly (readonly AlignedGroup[] | undefined)[] {
  const groups: (readonly AlignedGroup[] | undefined)[] = columns.map(() => undefined);
  const lines = pages.flatMap((page, number) => page.lines.map(({ gap }) => ({ gap, number })));
  const others = values.filter((_, i) => !labels.includes(i));
  const gaps = lines.map(({ gap }) => gap);
  let starts = startCosts(lines.length, gaps, others, values[actions] ?? [], columns[actions]?.field === "either");
  let finer: readonly AlignedGroup[] = [];
  for (const label of [...labels].reverse()) {
    const below = new Map(finer.map((group) => [group.start, group.label]));
    const mismatch = (parent: AlignedValue, start: number, end: number): number => {
      let strangers = 0;
      for (let at = start; at < end; at++) {
        const child = below.get(at);
        if (child !== undefined && !mayContain(known, parent, child)) strangers++;
      }
      return strangers * STRANGER;
    };
    const found = groupsOf(values[label] ?? [], {
      count: lines.length,
      starts,
      pages: lines.map(({ number }) => number),
      mismatch,
    });
    groups[label] = found;
    finer = found;
    const begun = new Set(found.map(({ start }) => start));
    starts = lines.map((_, at) => (begun.has(at) ? 0 : NO_ROW));
  }
  return groups;
}

/** What it costs that a criterion stands below one that is not its parent. */
const STRANGER = 4;

/** Whether a label may stand above another, as far as any framework knows both. */
function mayContain(known: KnownCriteria, parent: AlignedValue, child: AlignedValue): boolean {
  const above = new Set(known.find(parent.text).map(({ criterion }) => criterion.id));
  const parents = known.find(child.text).map(({ criterion }: { readonly criterion: Criterion }) => criterion.parent);
  return above.size === 0 || parents.length === 0 || parents.some((id) => id !== undefined && above.has(id));
}
