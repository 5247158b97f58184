import { parseLetterNumber } from "../calendar";
import { RENAMED_BODIES, type RenamedBody } from "../frameworks";
import type { DraftPlan } from "../model/draft-plan";
import { isLater } from "./later-date";

/** The body that issued what is cited, where it has given way to another since. */
export function renamedIssuer({ issuer, number, date }: DraftPlan["legalBasis"][number]): RenamedBody | undefined {
  const name = issuer?.replace(TRAILING_BRACKET, "").replaceAll("台", "臺");
  return RENAMED_BODIES.find((body) => {
    if (name !== undefined && isNameOf(name, body)) return true;
    if (name !== undefined && !body.sharedNames.includes(name)) return false;
    // The code of its letter tells it where the name is left out, but a later letter of that code is another body's.
    if (number === undefined || (date !== undefined && isLater(date, body.until))) return false;
    const letter = parseLetterNumber(number.slice(0, LONGEST));
    return letter.ok && body.letterCodes.includes(letter.value.code);
  });
}

/** Its own name, or that of an office under it: 行政院衛生署食品藥物管理局 went with 行政院衛生署. */
export function isNameOf(name: string, { name: own, otherNames }: RenamedBody): boolean {
  return name.startsWith(own) || otherNames.includes(name);
}

/** （以下簡稱研考會） */
const TRAILING_BRACKET = /\s{0,3}[（(][^（()）]{0,60}[)）]$/u;

/** No letter number is longer. */
const LONGEST = 100;
