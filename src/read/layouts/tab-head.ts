import { fold } from "../../base/fold";
import { type ColumnMeaning, columnMeaning } from "../tables/column-meaning";
import type { TabPiece } from "./tab-piece";

/** What stands in a column, as far as it can be told by looking at a cell. */
export type ColumnRole = "label" | "text" | "deadline" | "unit" | "figure";

/** A column of a table in plain text. */
export interface HeadColumn {
  readonly name: string;
  readonly role: ColumnRole;
  /** How many tabs stand before its name. */
  readonly tabs: number;
}

/** The columns that a line of names (欄位名稱) announces, in order; `undefined` for any other line. */
export function tabHead(pieces: readonly TabPiece[]): readonly HeadColumn[] | undefined {
  if (pieces.length < 2 || pieces.length > MOST_COLUMNS) return undefined;
  if (pieces.some(({ text }) => text.length > LONGEST_NAME || SENTENCE.test(text))) return undefined;
  return headColumns(pieces.map(({ text, column }) => ({ name: text, tabs: column })));
}

/** Whether {@link tabHead} may find names of columns in a line; a quick look at most lines saves a close one. */
export function mayBeHead(line: string): boolean {
  if (line.length > LONGEST_LINE) return false;
  if (line.includes("<")) return true;
  if (/[。；]/u.test(line)) return false;
  const names = line.split("\t").map((name) => name.trim());
  return names.filter((name) => name !== "" && columnMeaning(name) !== undefined).length > 1;
}

const LONGEST_LINE = 4000;

/** The columns with these names, if enough of them are names of columns. */
export function headColumns(
  names: readonly { readonly name: string; readonly tabs: number }[],
): readonly HeadColumn[] | undefined {
  const meanings = names.map(({ name }) => columnMeaning(name));
  const known = meanings.filter((meaning) => meaning !== undefined);
  const isPlan = known.length > 2 || known.some(({ isCommon }) => isCommon !== true);
  if (!isPlan || known.length < 2 || known.length * 2 < names.length) return undefined;
  return names.map(({ name, tabs }, index) => ({ name, tabs, role: roleOf(meanings[index], known) }));
}

/** The same columns under the same names, wherever their tabs stand. */
export function isSameHead(a: readonly HeadColumn[], b: readonly HeadColumn[]): boolean {
  return a.length === b.length && a.every(({ name }, index) => fold(name) === fold(b[index]?.name ?? ""));
}

const MOST_COLUMNS = 20;
const LONGEST_NAME = 30;
const SENTENCE = /[。；;]/u;

/** 具體措施 is a level of the criteria where another column has the actions. */
function roleOf(meaning: ColumnMeaning | undefined, all: readonly ColumnMeaning[]): ColumnRole {
  if (meaning === undefined) return "text";
  const { field, unless } = meaning;
  const hasActions = all.some((other) => other.field === "action" && other.unless !== "level");
  if (field === "action" && unless === "level" && hasActions) return "label";
  return ROLES[field];
}

const ROLES: Readonly<Record<ColumnMeaning["field"], ColumnRole>> = {
  criterion: "label",
  strategy: "label",
  action: "text",
  either: "text",
  deadline: "deadline",
  unit: "unit",
  target: "text",
  result: "text",
  benefit: "text",
  points: "figure",
  score: "figure",
  remark: "text",
  number: "figure",
};
