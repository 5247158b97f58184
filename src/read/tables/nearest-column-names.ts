import { fold } from "../../base/fold";
import { COLUMN_WORDS, type ColumnField } from "./column-words";

/**
 * Names of columns (欄位名稱) that can be read and are like one that cannot, the likest first, one for each purpose that
 * no other column of the table serves; the usual names of those purposes where none is like it.
 */
export function nearestColumnNames(name: string, served: ReadonlySet<ColumnField>): readonly string[] {
  const wanted = pairsOf(fold(name));
  const free = OFFERED.filter((field) => !served.has(field));
  const best = free.flatMap((field) => {
    const names = COLUMN_WORDS.filter((word) => word.field === field).flatMap((word) => word.names);
    const likeness = names.map((known) => ({ known, shared: pairsOf(known).filter((pair) => wanted.includes(pair)) }));
    const [likest] = likeness.sort((a, b) => b.shared.length - a.shared.length);
    return likest === undefined ? [] : [{ name: likest.known, count: likest.shared.length, usual: names[0] ?? "" }];
  });
  const like = best.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count);
  return like.length > 0 ? like.slice(0, MOST).map((each) => each.name) : best.map(({ usual }) => usual);
}

const MOST = 3;

/** What a plan has a field for, beside the criteria and the actions, which no plan table lacks. */
const OFFERED: readonly ColumnField[] = ["deadline", "unit", "target", "benefit", "result"];

/** Letters that follow one another. */
function pairsOf(text: string): readonly string[] {
  const letters = [...text];
  return letters.slice(1).map((letter, i) => `${letters[i]}${letter}`);
}
