import { append } from "../../base/append";
import type { Span } from "../../base/span";
import type { Cell } from "../source/block";
import type { Passage } from "../source/passage";
import type { SourceDocument } from "../source/source-document";
import { type CellItem, cellItems } from "./cell-items";
import { cellPassage } from "./cell-passage";
import type { ColumnField } from "./column-words";
import { criterionPaths, type LabelPath, type RowPlace } from "./criterion-paths";
import { type DittoReader, dittoReader } from "./ditto-reader";
import type { ActionDraft, DraftValue, EntryDraft } from "./entry-draft";
import { entryWriter } from "./entry-writer";
import { type Placeholder, placeholderIn } from "./placeholder-in";
import type { PlanRow } from "./plan-row";
import { type LabelShares, shareAmongLabels } from "./share-among-labels";
import { type StrategyGroup, splitStrategy } from "./split-strategy";
import { PLACEHOLDER } from "./value-words";
import { withOwnNumber } from "./with-own-number";

/** A row after its label, strategy and actions were read. */
export interface RowDraft {
  readonly row: PlanRow;
  readonly place: RowPlace;
  /** What its deadlines and units belong to if it has no actions; absent when no criterion is printed for it. */
  readonly entry?: EntryDraft;
  readonly actionCell?: Cell;
  /** The actions that stand in this row first. */
  readonly actions: readonly ActionDraft[];
  readonly signs: readonly Span[];
  /** What stands in the place of its actions: 無, or 同上, which was kept as the action. */
  readonly placeholder?: Placeholder;
  /** The names of its columns where 同上 was read as what stands above. */
  readonly dittos: readonly string[];
  /** Where several labels share its actions by a guess. */
  readonly guess?: { readonly labels: readonly string[]; readonly groups: number };
}

/** Makes entries (列) of rows, and says what became of each row. */
export function entryDrafts(
  { text: source, format }: SourceDocument,
  rows: readonly PlanRow[],
  isNamed: (text: string) => boolean,
): {
  readonly entries: readonly EntryDraft[];
  readonly rows: readonly RowDraft[];
  /** Strategies and benefits that are printed again. */
  readonly repeated: readonly Span[];
} {
  const { entries, repeated, put } = entryWriter({ hasRows: format !== "text" });
  const placeOf = criterionPaths(source, isNamed);
  const seen: SeenCells = new Map();
  const ditto = dittoReader();
  const drafts = rows.map((row): RowDraft => {
    const place = placeOf(row);
    const content = readContent(source, row, seen, ditto);
    const { items, strategy, isEither, benefit, actionCell, placeholder, dittos } = content;
    const signs = [...content.signs, ...items.flatMap((item) => item.signs)];
    const paths = place.paths.length > 0 ? place.paths : strategyAsPath(source, content);
    if (paths.length === 0) return { row, place, actions: [], signs, dittos };
    const { shares, groups, isSure } = sharesOf(paths, place.shared, items);
    const { isAfterBreak = false } = row;
    const more = {
      isAfterBreak,
      isStated: place.isStated,
      mayGoOn: mayGoOn(row, place, items),
      hasContent: hasContent(row),
    };
    const parts = shares.flatMap(({ path, items: own }, i) => {
      const said = i === 0 ? strategy : undefined;
      return partsOf(source, own, said, isEither).map((part) => ({ ...more, path, ...part }));
    });
    const forAll = benefit && { ...benefit, isInferred: true };
    const done = parts.map((part, i) => put({ ...part, benefit: i === 0 ? benefit : forAll }));
    const [first] = done;
    return {
      row,
      place,
      ...(first && { entry: first.entry }),
      ...(actionCell && { actionCell }),
      actions: done.flatMap(({ actions }) => actions),
      signs,
      dittos,
      ...(placeholder && { placeholder }),
      ...(!isSure && { guess: { labels: paths.map((path) => path.at(-1)?.text ?? ""), groups } }),
    };
  });
  return { entries, rows: drafts, repeated };
}

/** What a row says besides its labels; cells that reach down from an earlier row were read there. */
interface RowContent {
  readonly items: readonly CellItem[];
  readonly isEither: boolean;
  readonly strategy: DraftValue | undefined;
  readonly benefit: DraftValue | undefined;
  readonly actionCell: Cell | undefined;
  readonly placeholder: Placeholder | undefined;
  /** Those that say that there is no strategy or benefit. */
  readonly signs: readonly Span[];
  readonly dittos: readonly string[];
}

/** The cells of earlier rows; one that reaches down is the same value, concluded for the row. */
type SeenCells = Map<Cell, DraftValue | undefined>;

function readContent(source: string, row: PlanRow, seen: SeenCells, ditto: DittoReader): RowContent {
  const action = cellOf(row, "action", "either");
  const signs: Span[] = [];
  const dittos: string[] = [];
  const valueIn = (field: "strategy" | "benefit"): DraftValue | undefined => {
    const { cell, name = "" } = cellOf(row, field) ?? {};
    if (cell === undefined || seen.has(cell)) return cell && seen.get(cell);
    const words = cellPassage(source, cell);
    const isSign = PLACEHOLDER.test(words.text);
    if (isSign) append(signs, words.spans);
    const meant = ditto.value(field, words);
    if (meant !== undefined) dittos.push(name);
    const passage = isSign ? NO_WORDS : (meant?.passage ?? words);
    seen.set(cell, { passage, isInferred: true });
    return { passage, isInferred: meant !== undefined };
  };
  const isNew = action !== undefined && !seen.has(action.cell);
  if (isNew) seen.set(action.cell, undefined);
  const own = isNew ? withOwnNumber(source, row, cellItems(source, action.cell)) : [];
  const meant = ditto.actions(own);
  if (meant !== undefined && action !== undefined) dittos.push(action.name);
  const items = meant ?? own;
  const placeholder = placeholderIn(items);
  const hasNone = placeholder?.isDitto === false;
  if (hasNone) for (const { label, passage } of items) append(signs, [...(label?.spans ?? []), ...passage.spans]);
  return {
    items: hasNone ? [] : items,
    placeholder,
    isEither: action?.field === "either",
    strategy: valueIn("strategy"),
    benefit: valueIn("benefit"),
    actionCell: action?.cell,
    signs,
    dittos,
  };
}

/** That there is none parts a row from one before it that has some. */
const NO_WORDS: Passage = { text: "", spans: [] };

function cellOf(row: PlanRow, ...fields: readonly ColumnField[]) {
  for (const { field, index, name } of row.columns) {
    const cell = field !== undefined && fields.includes(field) ? row.cells.get(index) : undefined;
    if (cell !== undefined) return { cell, field, name };
  }
  return undefined;
}

/** Where nothing else names what a row is about, its strategy does. */
function strategyAsPath(source: string, { strategy, items, isEither }: RowContent): readonly LabelPath[] {
  const words = strategy?.passage ?? (isEither ? splitStrategy(source, items)[0]?.strategy : undefined);
  return words === undefined || words.text === "" ? [] : [[{ text: words.text, spans: words.spans }]];
}

function sharesOf(paths: readonly LabelPath[], shared: LabelPath, items: readonly CellItem[]): LabelShares {
  const [path, ...others] = paths;
  if (path === undefined || others.length > 0) return shareAmongLabels(paths, shared, items);
  return { shares: [{ path, items }], groups: 1, isSure: true };
}

function partsOf(
  source: string,
  items: readonly CellItem[],
  strategy: DraftValue | undefined,
  isEither: boolean,
): readonly { readonly strategy: DraftValue | undefined; readonly items: readonly CellItem[] }[] {
  const groups: readonly StrategyGroup[] = isEither ? splitStrategy(source, items) : [];
  if (groups.length === 0) return [{ strategy, items }];
  return groups.map((group) => ({
    strategy: group.strategy === undefined ? strategy : { passage: group.strategy, isInferred: false },
    items: group.actions,
  }));
}

function fieldsOf({ columns, cells }: PlanRow): readonly (ColumnField | undefined)[] {
  return columns.flatMap(({ index, field }) => (cells.has(index) ? [field] : []));
}

/**
 * A row with nothing but actions, under labels that stand further up; after a page break it may have other things too if
 * they belong to the numbered actions below the first lines.
 */
function mayGoOn(row: PlanRow, { isStated, repeated }: RowPlace, [first, second]: readonly CellItem[]): boolean {
  if (isStated && repeated.length === 0) return false;
  if (row.isAfterBreak && first?.label === undefined && second?.label !== undefined) return true;
  return fieldsOf(row).every((field) => field === "criterion" || field === "action");
}

function hasContent(row: PlanRow): boolean {
  return fieldsOf(row).some((field) => field !== "criterion" && field !== "number" && field !== "points");
}
