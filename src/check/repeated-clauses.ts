import type { RepeatedUnit } from "./repeated-units";

/**
 * Clauses that a text says twice (文句重複): at once (主動關懷民眾，主動關懷民眾2場), or a whole sentence of some length
 * again later. A clause that only begins like the one before it may go on to say something else, unless no more than a
 * figure follows. Takes time in proportion to the text.
 */
export function repeatedClauses(text: string): readonly RepeatedUnit[] {
  const found: RepeatedUnit[] = [];
  const sentences = new Set<string>();
  let before = "";
  for (const { 0: written, index } of text.matchAll(CLAUSES)) {
    const clause = written.trim();
    const start = index + written.indexOf(clause);
    const isAgain = isRepeated(before, clause) || (clause.length >= LONG && sentences.has(clause));
    if (isAgain && !IS_ENDING.test(clause)) found.push({ start, end: start + clause.length, unit: clause });
    sentences.add(clause);
    before = clause;
  }
  return found;
}

function isRepeated(before: string, clause: string): boolean {
  if (before.length < SHORTEST || !CHINESE.test(before) || !clause.startsWith(before)) return false;
  return !CHINESE.test(clause.charAt(before.length));
}

const CLAUSES = /[^，。；：！？,;:!?\n]+/gu;
const CHINESE = /\p{Script=Han}/u;
/** Shorter ones may well come twice: 隨到隨辦，隨到隨辦. */
const SHORTEST = 6;
/** What is so long is not said twice in one passage. */
const LONG = 16;
/** What a list has in each of its items: 由各課室依權責辦理. */
const IS_ENDING = /^(?:由|依|並|及|得|應|其)/u;
