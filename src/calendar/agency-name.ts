import { AGENCY_ENDING, NAME_OF_AGENCY, NOT_IN_NAME, SHORT_AGENCY } from "./citation-words";

/**
 * How many letters at the beginning of a text are the name of an agency (機關), 0 when none: in 行政院衛生署署授食
 * the agency is 行政院衛生署.
 *
 * A name is a chain of bodies (行政院 + 衛生署), each ending in a word such as 部 or 委員會. Prefixes of letters end in
 * such words too, but they are made from the letters of the name before them (署授食, 衛部醫, 經加處): a part that is such
 * an abbreviation, or too short to be a name, does not lengthen the name.
 */
export function agencyLength(text: string): number {
  let end = 0;
  for (const match of text.slice(0, LONGEST).matchAll(AGENCY_ENDING)) {
    const next = match.index + match[0].length;
    if (isBody(text.slice(end, next), text.slice(0, end))) end = next;
  }
  return end;
}

/** Longer than any chain of bodies; hostile text is not searched further. */
const LONGEST = 60;
const SHORTEST_BODY = 3;

function isBody(part: string, before: string): boolean {
  if (before === "" && SHORT_AGENCY.test(part)) return true;
  if (part.length < SHORTEST_BODY || !NAME_OF_AGENCY.test(part) || NOT_IN_NAME.test(part)) return false;
  return !isAbbreviation(part.replace(/^[台臺]/u, ""), before);
}

/** All letters of the part stand in the name before it, in the same order. */
function isAbbreviation(part: string, name: string): boolean {
  let at = 0;
  for (const letter of part) {
    at = name.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
