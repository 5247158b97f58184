import { agencyLength } from "../../calendar/agency-name";
import { BEFORE_TITLE, DATED, NOT_IN_TITLE, PAGE_BLANKS, TITLE_LAST, TITLE_YEAR, YEAR_ALONE } from "./title-words";
import { asIfFilledIn } from "./unfilled-name";

/** A line of a cover (封面) without what the page needs: signs before it, and blanks. */
export function plainLine(text: string): string {
  return text
    .replace(BEFORE_TITLE, "")
    .replace(/[\s#*]+$/u, "")
    .replace(PAGE_BLANKS, "");
}

/** Whether a title may begin with this line: an office, or a year. */
export function beginsTitle(text: string): boolean {
  if (text.length > LONGEST || NOT_IN_TITLE.test(text)) return false;
  const line = plainLine(text);
  return agencyLength(asIfFilledIn(line)) > 0 || TITLE_YEAR.exec(line)?.index === 0;
}

/** Whether a title may end with this line: 計畫, or the last letter of it where a margin cut the word. */
export function endsTitle(text: string): boolean {
  return text.length <= LONGEST && TITLE_LAST.test(text);
}

/** Whether a line says when something was done. */
export function isDated(text: string): boolean {
  return text.length <= LONGEST && DATED.test(plainLine(text));
}

/** Whether a line says nothing but the name of an office. */
export function isAgency(text: string): boolean {
  const line = text.length > LONGEST ? "" : plainLine(text);
  return line !== "" && agencyLength(asIfFilledIn(line)) === line.length;
}

/** Whether a line says nothing but a year. */
export function isYear(text: string): boolean {
  return text.length <= LONGEST && YEAR_ALONE.test(plainLine(text));
}

/** No title is longer. */
const LONGEST = 100;
