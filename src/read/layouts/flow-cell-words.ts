import type { ColumnField } from "../tables/column-words";
import { type DeadlineLikeness, deadlineLikeness } from "./flow-deadline";
import { endsLikeUnit, LONGEST_UNIT } from "./flow-unit";

/** What it costs that these are all the words of a cell of few words. */
export function wordsCost(text: string, field: ColumnField): number {
  switch (field) {
    case "deadline":
      return WHOLE.has(deadlineLikeness(text)) ? 0 : NOT_THE_WORDS;
    case "unit":
      return unitCost(text);
    case "points":
    case "score":
    case "number":
      return FIGURE.test(text) ? 0 : NOT_THE_WORDS + 3;
    case "criterion":
      return (CLAUSES.test(text) ? SENTENCE_AS_LABEL : 0) + (text.length > LONGEST_LABEL ? SENTENCE_AS_LABEL / 2 : 0);
    default:
      return 0;
  }
}

const WHOLE: ReadonlySet<DeadlineLikeness> = new Set(["date", "words"]);

function unitCost(text: string): number {
  if (text.length > LONGEST_UNITS || SENTENCE.test(text)) return NOT_THE_WORDS;
  let cost = 0;
  for (const name of text.split(SEPARATOR))
    cost += (endsLikeUnit(name) ? 0 : UNUSUAL) + (name.length > LONGEST_UNIT ? UNUSUAL * 2 : 0);
  return Math.min(NOT_THE_WORDS, cost);
}

const NOT_THE_WORDS = 9;
const UNUSUAL = 1.5;
/** A criterion is a name. */
const SENTENCE_AS_LABEL = 8;
const LONGEST_LABEL = 24;
const CLAUSES = /[，,。；]/u;
const LONGEST_UNITS = 32;
const SENTENCE = /[。；]/u;
const SEPARATOR = /[、，,及與\s]+/u;

const FIGURE = /^[（(]?[\d０-９一二三四五六七八九十.．、]{1,5}[分%％]?[)）]?$/u;
