import { append } from "../../base/append";
import { isFirst } from "../source/printed-number";
import { type InlineItem, inlineItems } from "./inline-items";
import type { KnownCriteria } from "./known-criteria";
import { lowestLabels, sharedLabels } from "./shared-labels";
import { splitAnswers } from "./split-answers";
import type { PlacedText } from "./tab-findings";
import type { HeadColumn } from "./tab-head";
import { cellAt, type DraftCell, placedText, type TabRow } from "./tab-row";

/** The rows after the parting, and the cells that were parted. */
export interface SharedRows {
  readonly rows: readonly TabRow[];
  readonly parted: readonly PlacedText[];
}

/**
 * Gives each criterion a row of its own where the labels of several stand in one cell: the numbering of the actions
 * begins anew for each of them. A row in which it does not is left as it is.
 */
export function partSharedRows(
  source: string,
  rows: readonly TabRow[],
  head: readonly HeadColumn[],
  known: KnownCriteria,
): SharedRows {
  const label = head.findLastIndex(({ role }) => role === "label");
  const action = head.findIndex(({ role }) => role === "text");
  const parted: PlacedText[] = [];
  const all = rows.flatMap((row) => {
    const cell = row.cells[label];
    const labels = cell === undefined ? [] : sharedLabels(source, cell, known);
    const groups = labels.length === 0 ? [] : groupsOf(source, row.cells[action]);
    const owners = [lowestLabels(labels), labels].find(({ length }) => length > 0 && length === groups.length);
    if (cell === undefined || owners === undefined) return [row];
    append(parted, placedText(cell));
    return partRow(source, row, { head, label, action, labels, groups, owners });
  });
  return { rows: all, parted };
}

interface Parting {
  readonly head: readonly HeadColumn[];
  readonly label: number;
  readonly action: number;
  readonly labels: readonly InlineItem[];
  readonly groups: readonly (readonly InlineItem[])[];
  readonly owners: readonly InlineItem[];
}

/** The actions of a cell, parted where their numbering begins anew. */
function groupsOf(source: string, cell: DraftCell | undefined): readonly (readonly InlineItem[])[] {
  const spans = cell?.paragraphs.flatMap((paragraph) => paragraph.spans) ?? [];
  const groups: InlineItem[][] = [];
  for (const item of spans.flatMap((span) => inlineItems(source, span))) {
    const open = groups.at(-1);
    if (open === undefined || item.number === undefined || isFirst(item.number)) groups.push([item]);
    else open.push(item);
  }
  return groups;
}

function partRow(source: string, row: TabRow, parting: Parting): readonly TabRow[] {
  const { head, label, action, labels, groups, owners } = parting;
  const counts = labels.map((each) => groups[owners.indexOf(each)]?.length ?? 0);
  return labels.map((own, at): TabRow => {
    const group = groups[owners.indexOf(own)];
    const before = counts.slice(0, at).reduce((sum, count) => sum + count, 0);
    const cells = row.cells.map((cell, column) => {
      if (column === label) return cellAt([[own.span]]);
      if (column === action) return group && cellAt(group.map(({ span }) => [span]));
      const role = head[column]?.role;
      if (cell === undefined || (role !== "deadline" && role !== "unit")) return at === 0 ? cell : undefined;
      const answers = cell.paragraphs.flatMap(({ spans }) => splitAnswers(source, spans, role));
      // What is left over stays with the last row, where its number can be seen not to fit.
      const end = at === labels.length - 1 ? answers.length : before + (counts[at] ?? 0);
      const dealt = answers.slice(before, end);
      return dealt.length === 0 ? undefined : cellAt(dealt);
    });
    return { line: row.line, cells };
  });
}
