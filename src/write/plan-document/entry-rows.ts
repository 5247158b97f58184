import type { Action, Entry } from "../../model/plan";
import { cutItems } from "../../read/tables/cut-items";
import { COLUMN_NAMES, NOTHING, UNIT_JOINER, WRITTEN_SENTENCE_END } from "./document-words";

/** A column beside those of the criteria. */
export type EntryColumn = keyof typeof COLUMN_NAMES;

/** The cells of a row beside those of the criteria; blank ones are not there. */
export type EntryRow = Partial<Record<EntryColumn, string>>;

/** The rows of each entry (列), one for each action, so that it is clear what belongs to which. */
export function entryRows(entries: readonly Entry[]): readonly (readonly EntryRow[])[] {
  const rows = entries.map((entry, i) => rowsOf(entry, [entries[i - 1], entries[i + 1]]));
  const filler = entryColumns(rows.flat()).find((column) => FILLERS.has(column)) ?? "deadline";
  return rows.map((own) =>
    own.map((row, i) => (mayPassForRest(row, own[i - 1]) ? { ...row, [filler]: NOTHING } : row)),
  );
}

/** The columns that some row fills, and that of the actions in any case. */
export function entryColumns(rows: readonly EntryRow[]): readonly EntryColumn[] {
  const filled = new Set(rows.flatMap((row) => Object.keys(row)));
  // The keys of an object literal are its columns.
  const columns = Object.keys(COLUMN_NAMES) as EntryColumn[];
  return columns.filter((column) => column === "action" || filled.has(column));
}

/** Where a sign for nothing says no more than a blank cell. */
const FILLERS: ReadonlySet<EntryColumn> = new Set(["deadline", "units", "target", "result"]);

/** Without anything beside it, an action would pass for the end of a sentence that a page break cut. */
function mayPassForRest(row: EntryRow, { action: before = "" }: EntryRow = {}): boolean {
  return Object.keys(row).length === 1 && before.length >= SHORTEST && !WRITTEN_SENTENCE_END.test(before);
}

/** A shorter text is no sentence that goes on. */
const SHORTEST = 10;

function rowsOf(entry: Entry, neighbours: readonly (Entry | undefined)[]): readonly EntryRow[] {
  const { actions, deadline, units } = entry;
  const same = neighbours.filter((other) => other?.criterion === entry.criterion);
  const whole = (column: "strategy" | "benefit"): EntryRow => {
    // A blank cell would leave it with the entry beside it.
    const words = entry[column] ?? (same.some((other) => other?.[column] !== undefined) ? NOTHING : undefined);
    return words === undefined ? {} : { [column]: words };
  };
  const first = { ...whole("strategy"), ...whole("benefit") };
  if (actions.length === 0) return [{ ...first, ...valuesOf({ deadline, units }) }];
  return actions.map((action, i) => ({ ...(i === 0 && first), action: actionText(action), ...valuesOf(action) }));
}

type Values = { readonly [Field in "deadline" | "units" | "target" | "result"]?: Action[Field] | undefined };

function valuesOf({ deadline, units = [], target, result }: Values): EntryRow {
  return {
    ...(deadline !== undefined && { deadline: deadline.text }),
    ...(units.length > 0 && { units: units.join(UNIT_JOINER) }),
    ...(target !== undefined && { target }),
    ...(result !== undefined && { result }),
  };
}

/** With a blank after the number only where it would not be read as the number without. */
function actionText({ label, text }: Action): string {
  if (label === undefined) return text;
  return (
    SEPARATORS.map((blank) => `${label}${blank}${text}`).find((all) => isNumbered(all, label)) ?? `${label}${text}`
  );
}

const SEPARATORS = ["", " "];

function isNumbered(text: string, label: string): boolean {
  const [cut, ...others] = cutItems(text, new Map());
  return (
    others.length === 0 && cut?.number !== undefined && text.slice(cut.number.start, cut.number.end).trim() === label
  );
}
