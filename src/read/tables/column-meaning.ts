import { fold } from "../../base/fold";
import { COLUMN_ENDINGS, COLUMN_WORDS, type ColumnField, type ColumnWord } from "./column-words";

/** What the name of a column (欄位名稱) says. */
export type ColumnMeaning = Omit<ColumnWord, "names">;

/**
 * Understands the name of a column as it is printed: blanks and line breaks within it, brackets (（15項）) and a year
 * (105年度) make no difference, and two names in one cell are understood where both mean the same, or where one is the
 * strategy and the other the action (推動策略／推動作法). `undefined` for any other text.
 */
export function columnMeaning(name: string): ColumnMeaning | undefined {
  if (name.length > LONGEST || STOP_AT_END.test(name)) return undefined;
  const folded = fold(name);
  const bare = bareName(folded);
  if (bare === "") return undefined;
  return MEANINGS.get(folded) ?? MEANINGS.get(bare) ?? joinedMeaning(bare) ?? endingMeaning(bare);
}

const STOP_AT_END = /[。；！？]$/u;

/** With the blanks and brackets that names of columns have; a sentence is longer. */
const LONGEST = 40;

/** Without brackets and what stands in them, the year, counts and signs around it. */
function bareName(folded: string): string {
  return folded
    .replace(/\([^()]{0,40}\)|\[[^[\]]{0,40}\]|【|】/gu, "")
    .replace(/^(?:民國)?\d{2,4}年度?|^本年度?|^年度/u, "")
    .replace(/\d{1,3}項$/u, "")
    .replace(/^[※*#●◎]+|[:：※*#]+$/gu, "");
}

const MEANINGS: ReadonlyMap<string, ColumnMeaning> = new Map(
  COLUMN_WORDS.flatMap(({ names, ...meaning }) => names.map((name) => [name, meaning] as const)),
);

const JOINERS = /[/、,;&+及與和暨或·・-]/u;

/** Two or three names in one, with a sign between them or none. */
function joinedMeaning(bare: string): ColumnMeaning | undefined {
  const parts = bare.split(JOINERS).filter((part) => part !== "");
  if (parts.length > 1) return together(parts.map((part) => MEANINGS.get(part)));
  for (let cut = 2; cut <= bare.length - 2; cut++) {
    const first = MEANINGS.get(bare.slice(0, cut));
    const meaning = first && together([first, MEANINGS.get(bare.slice(cut))]);
    if (meaning !== undefined) return meaning;
  }
  return undefined;
}

function together(meanings: readonly (ColumnMeaning | undefined)[]): ColumnMeaning | undefined {
  const fields = new Set<ColumnField | undefined>(meanings.map((meaning) => meaning?.field));
  if (fields.has(undefined)) return undefined;
  if (fields.size === 1) return meanings[0];
  if (fields.size !== 2) return undefined;
  if (fields.has("criterion") && fields.has("points"))
    return meanings.find((meaning) => meaning?.field === "criterion");
  return fields.has("strategy") && fields.has("action") ? { field: "either" } : undefined;
}

function endingMeaning(bare: string): ColumnMeaning | undefined {
  if (bare.length > LONGEST_UNKNOWN) return undefined;
  const known = COLUMN_ENDINGS.find(({ endings }) => endings.some((ending) => bare.endsWith(ending)));
  return known && { field: known.field, isCommon: true };
}

/** A longer text is the label of a criterion or an action, such as 建立績效指標. */
const LONGEST_UNKNOWN = 8;
