import { parseDeadline } from "../../calendar/deadline";
import { bareLabel } from "../../model/bare-label";
import { UNIT_ENDING } from "../source/unit-ending";

/**
 * Whether a short text is when something is to be done (完成期限); several with blanks between them are too. A sentence
 * that only mentions a time is none.
 */
export function looksLikeDeadline(text: string): boolean {
  const words = text.trim();
  if (words === "" || words.length > LONGEST_CELL || SENTENCE.test(words)) return false;
  return isDeadline(words) || tokens(words).every(isDeadline);
}

/** Whether a short text may name who is in charge (承辦單位), by how such names end. */
export function looksLikeUnit(text: string): boolean {
  const words = text.trim();
  if (words === "" || words.length > LONGEST_CELL || SENTENCE.test(words)) return false;
  return tokens(words).every((token) => token.length <= LONGEST_UNIT && UNIT_ENDING.test(token));
}

/** Whether a text may name who is in charge by what it is not, whatever it ends with: 研考. */
export function mayNameUnit(text: string): boolean {
  return text.length <= LONGEST_NAME && !endsSentence(text) && !looksLikeDeadline(text);
}

const LONGEST_NAME = 24;

/** Whether a text is brought to its end: the next text is another one. */
export function endsSentence(text: string): boolean {
  return /[。！？!?；;][」』）)]?$|[^0-9A-Za-z][.]$/u.test(text.trimEnd().slice(-4));
}

/** Whether a text stops where no sentence can. */
export function breaksOff(text: string): boolean {
  return /[、，,：:及與和或暨並（(「『]$/u.test(text.trimEnd().slice(-2));
}

/** Parts of a cell that blanks keep apart. */
export function tokens(text: string): readonly string[] {
  return text.split(/[\s、，,]+/u).filter((token) => token !== "");
}

const LONGEST_CELL = 120;
const LONGEST_UNIT = 20;
const LONGEST_DEADLINE = 14;
/** 108年6月30日及11月30日, 自108年1月1日起至12月31日止: however long, no word of a sentence is in it. */
const ONLY_DATES = /^[\d０-９年月日自起至止迄前底及與和、~～／/.-]+$/u;

const SENTENCE = /[。；;！？!?]/u;

function isDeadline(text: string): boolean {
  const bare = bareLabel(text);
  if (bare.length > LONGEST_DEADLINE && !ONLY_DATES.test(bare)) return false;
  const parsed = parseDeadline(bare);
  return parsed.ok && (parsed.value.kind !== "unclear" || parsed.value.date !== undefined);
}
