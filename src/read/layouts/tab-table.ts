import type { Locale } from "../../diagnostics/locale";
import { type KnownCriteria, knownCriteria } from "./known-criteria";
import type { Layout } from "./layout";
import { replaceBlocks } from "./replace-blocks";
import { tabFindings } from "./tab-findings";
import { tabGrid } from "./tab-grid";
import { tableHabits } from "./tab-habits";
import { moveLateLabels } from "./tab-late-labels";
import { tabLinesOf } from "./tab-line";
import { draftCell } from "./tab-row";
import { tabRows } from "./tab-rows";
import type { TabRun } from "./tab-run";
import { tabRuns } from "./tab-runs";
import { partSharedRows } from "./tab-shared-rows";

/**
 * Rebuilds tables (表格) whose cells are kept apart by tabs, as they are copied out of a word processor: merged cells
 * left empty, cells that slipped to the left, rows that a page break cut in two, markup that was copied along.
 */
export const tabTable: Layout = (document, { frameworks, locale }) => {
  if (!document.text.includes("\t")) return document;
  const known = knownCriteria(frameworks);
  const runs = tabRuns(document.text, tabLinesOf(document), known);
  if (runs.length === 0) return document;
  const rebuilt = runs.map((run) => rebuild(document.text, run, known, locale));
  return replaceBlocks(
    document,
    rebuilt.map(({ table, run }) => ({ table, replaces: run.blocks })),
    rebuilt.flatMap(({ run, markup }) => [...run.furniture, ...markup]),
    rebuilt.flatMap(({ diagnostics }) => diagnostics),
  );
};

function rebuild(source: string, run: TabRun, known: KnownCriteria, locale: Locale | undefined) {
  const { caption, names, head, body } = run;
  const pieces = body.map((line) => line.pieces);
  const read = tabRows(body, { source, head, habits: tableHabits(head, pieces, known), known, judged: new Map() });
  const late = moveLateLabels(read.rows, head);
  const { rows, parted } = partSharedRows(source, read.rows, head, known);
  const markup = [caption, names, ...pieces].flatMap((row) => row.flatMap((piece) => piece.markup));
  return {
    run,
    markup,
    table: tabGrid(source, { caption: caption.map(draftCell), names: names.map(draftCell), head }, rows),
    diagnostics: tabFindings(source, { run, read, late, parted, markup }, locale),
  };
}
