import type { Path } from "../../base/path";
import { shorten } from "../../base/preview";
import { diagnose } from "../../diagnostics/problem";
import { READING_PROBLEMS } from "../../diagnostics/reading-problems";
import { TABLE_PROBLEMS } from "../../diagnostics/table-problems";
import type { ReadingContext } from "../parts/part";
import type { ReadingDiagnostic } from "../plan-reading-code";
import { cellText } from "./cell-text";
import type { EntryDraft } from "./entry-draft";
import type { RowDraft } from "./entry-drafts";
import type { LooseTable } from "./loose-tables";
import type { PairedRows, UnevenColumn } from "./pair-rows";
import type { PlanRows } from "./plan-row";
import type { ResolvedPath } from "./resolve-path";
import type { UnplacedColumn } from "./unplaced-cells";
import type { DifferentPoints } from "./write-points";

/** What is to be said of the entries that were read. */
export interface EntryFindings {
  readonly entries: readonly EntryDraft[];
  readonly rows: readonly RowDraft[];
  readonly resolved: (draft: EntryDraft) => ResolvedPath;
  readonly uneven: readonly UnevenColumn[];
  readonly dittos: PairedRows["dittos"];
  readonly strays: PlanRows["strays"];
  readonly hasTable: boolean;
  readonly isList: boolean;
  readonly columns: readonly UnplacedColumn[];
  readonly points: readonly DifferentPoints[];
  readonly loose: readonly LooseTable[];
}

/** Words everything that a person should look at in the tables of a plan. */
export function entryFindings(found: EntryFindings, context: ReadingContext): readonly ReadingDiagnostic[] {
  const places = new Map(found.entries.map((entry, i): [EntryDraft, Path] => [entry, ["entries", i]]));
  const about: About = { ...context, found, pathOf: (entry) => places.get(entry) ?? ["entries"] };
  return FINDERS.flatMap((find) => find(about));
}

interface About extends ReadingContext {
  readonly found: EntryFindings;
  readonly pathOf: (entry: EntryDraft) => Path;
}

type Finder = (about: About) => readonly ReadingDiagnostic[];

/** In the order in which they are told. */
const FINDERS: readonly Finder[] = [
  missingTable,
  listRead,
  unevenColumns,
  unknownLabels,
  joinedLines,
  placeholders,
  dittos,
  rowsWithoutCriterion,
  strays,
  columnsWithoutPlace,
  tablesNotRead,
  differentPoints,
];

function missingTable({ found, locale }: About): readonly ReadingDiagnostic[] {
  return found.hasTable ? [] : [diagnose(READING_PROBLEMS, "no-plan-table", {}, { path: TABLE, locale })];
}

function listRead({ found, locale }: About): readonly ReadingDiagnostic[] {
  const args = { entries: found.entries.length };
  return found.isList ? [diagnose(READING_PROBLEMS, "list-read", args, { path: TABLE, locale })] : [];
}

function unevenColumns({ found, pathOf, locale }: About): readonly ReadingDiagnostic[] {
  return found.uneven.map(({ entry, ...counts }) => {
    const args = { ...counts, column: shorten(counts.column), criterion: lastLabel(entry) };
    return diagnose(TABLE_PROBLEMS, "unpaired-parts", args, { path: pathOf(entry), locale });
  });
}

function unknownLabels({ found, pathOf, framework, locale }: About): readonly ReadingDiagnostic[] {
  return found.entries.flatMap((entry) => {
    const { unknown: name } = found.resolved(entry);
    if (name === undefined || framework === undefined) return [];
    const args = { found: shorten(name.label), near: name.near, framework: framework.id };
    return diagnose(TABLE_PROBLEMS, "unknown-label", args, { path: [...pathOf(entry), "criterion"], locale });
  });
}

function joinedLines({ found, pathOf, locale }: About): readonly ReadingDiagnostic[] {
  return found.entries.flatMap((entry) =>
    entry.actions.flatMap(({ lines, passages }, i) => {
      if (lines === 1) return [];
      const args = { lines, found: shorten(passages.map(({ text }) => text).join("")) };
      return diagnose(TABLE_PROBLEMS, "lines-joined", args, { path: [...pathOf(entry), "actions", i], locale });
    }),
  );
}

function placeholders({ found, pathOf, locale }: About): readonly ReadingDiagnostic[] {
  return found.rows.flatMap(({ entry, placeholder }) => {
    if (entry === undefined || placeholder === undefined) return [];
    const args = { criterion: lastLabel(entry), ...placeholder };
    return diagnose(TABLE_PROBLEMS, "action-placeholder", args, { path: pathOf(entry), locale });
  });
}

function dittos({ found, pathOf, locale }: About): readonly ReadingDiagnostic[] {
  return found.rows.flatMap((row) => {
    const { entry } = row;
    const columns = [...row.dittos, ...(found.dittos.get(row) ?? [])];
    if (entry === undefined || columns.length === 0) return [];
    const args = { criterion: lastLabel(entry), columns: columns.map(shorten) };
    return diagnose(TABLE_PROBLEMS, "read-from-above", args, { path: pathOf(entry), locale });
  });
}

function rowsWithoutCriterion({ found, pathOf, locale }: About): readonly ReadingDiagnostic[] {
  return found.rows.flatMap(({ entry, guess, row }) => {
    if (entry !== undefined && guess !== undefined) {
      const args = { labels: guess.labels.map(shorten), groups: guess.groups };
      return diagnose(TABLE_PROBLEMS, "unassigned-labels", args, { path: pathOf(entry), locale });
    }
    const [cell] = row.cells.values();
    if (entry !== undefined || cell === undefined) return [];
    const [span] = cell.blocks.flatMap((block) => (block.kind === "paragraph" ? block.spans : []));
    const args = { found: shorten(cellText(cell)) };
    return at(diagnose(TABLE_PROBLEMS, "row-without-criterion", args, { path: TABLE, locale }), span);
  });
}

function strays({ found, locale }: About): readonly ReadingDiagnostic[] {
  return found.strays.map(({ kind, text, span }) => {
    const code = kind === "row" ? "row-not-read" : "table-in-cell";
    return at(diagnose(TABLE_PROBLEMS, code, { found: shorten(text) }, { path: TABLE, locale }), span);
  });
}

function columnsWithoutPlace({ found, locale }: About): readonly ReadingDiagnostic[] {
  return found.columns.map(({ name, kind, near, count, isLoss, span }) => {
    const args = { column: shorten(name), kind, near, count };
    const finding = at(diagnose(TABLE_PROBLEMS, "column-without-place", args, { path: TABLE, locale }), span);
    // Actions are what the plan is for: none may be lost by the way.
    return isLoss ? { ...finding, severity: "warning" as const } : finding;
  });
}

/** Where no table was read at all that is said instead. */
function tablesNotRead({ found, locale }: About): readonly ReadingDiagnostic[] {
  return (found.hasTable ? found.loose : []).map(({ heads, rows, characters, span }) => {
    const more = Math.max(heads.length - MOST_HEADS, 0);
    const args = { heads: heads.slice(0, MOST_HEADS).map(shorten), more, rows, characters };
    return at(diagnose(TABLE_PROBLEMS, "table-not-read", args, { path: TABLE, locale }), span);
  });
}

const MOST_HEADS = 6;

function differentPoints({ found, locale }: About): readonly ReadingDiagnostic[] {
  return found.points.map(({ criterion, label, found: value, kept }) => {
    const args = { criterion: shorten(label), found: value, kept };
    return diagnose(TABLE_PROBLEMS, "different-points", args, { path: ["points", criterion], locale });
  });
}

const TABLE: Path = ["entries"];

function at(finding: ReadingDiagnostic, span: ReadingDiagnostic["span"]): ReadingDiagnostic {
  return { ...finding, ...(span && { span }) };
}

function lastLabel(entry: EntryDraft): string {
  return shorten(entry.path.at(-1)?.text ?? "");
}
