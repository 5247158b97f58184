import { bareLabel } from "../../model/bare-label";
import { assignInOrder } from "./assign-in-order";
import type { DumpItem } from "./column-dump-items";

/**
 * Which label each group of items answers. As many groups as labels belong to them one by one; otherwise the words that
 * a group shares with a label decide, and that groups without numbers go together more easily.
 *
 * @returns for each group the index of its label
 */
export function answeredLabels(groups: readonly (readonly DumpItem[])[], labels: readonly string[]): readonly number[] {
  if (groups.length === labels.length) return groups.map((_, index) => index);
  const canCompare = groups.length * labels.length <= MOST_COMPARED;
  const wanted = canCompare ? labels.map((label) => pairsOf(bareLabel(label))) : [];
  const words = canCompare ? groups.map((items) => pairsOf(items.map(({ text }) => text).join(""))) : [];
  return assignInOrder({
    things: groups.length,
    owners: labels.length,
    skipped: SKIPPED,
    worth: (group, label, isFirst) => {
      const isNumbered = groups[group]?.[0]?.number !== undefined;
      const together = isFirst ? 0 : isNumbered ? -2 : -0.5;
      return together + LIKENESS * likeness(wanted[label], words[group]);
    },
  });
}

const MOST_COMPARED = 10_000;
const SKIPPED = 1.5;
const LIKENESS = 4;

function pairsOf(text: string): ReadonlySet<string> {
  const letters = text.slice(0, LONGEST);
  return new Set(Array.from({ length: Math.max(0, letters.length - 1) }, (_, at) => letters.slice(at, at + 2)));
}

const LONGEST = 300;

/** How much of the label is found in the group, from 0 to 1. */
function likeness(label: ReadonlySet<string> | undefined, group: ReadonlySet<string> | undefined): number {
  if (label === undefined || group === undefined || label.size === 0) return 0;
  return [...label].filter((pair) => group.has(pair)).length / label.size;
}
