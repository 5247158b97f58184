import { agencyLength } from "./agency-name";
import { CITED_DATE, CUTS, ISSUING_VERB, LETTER_FIRST, LIST_MARK } from "./citation-words";
import { closeUp } from "./close-up";

/**
 * Cuts the text of a section 計畫依據 into one clause for each citation, in order.
 *
 * A text is cut at 。, at a numbered line, and at 暨, 及, 並, 與 or a comma where what stands before is complete
 * and what follows begins another citation (an agency with a date, a date, a letter number). Nothing is lost but such
 * joining words, the numbering of a list and blanks around a clause. Brackets and quotation marks are never cut open.
 *
 * @example
 * splitCitations("行政院96年7月23日院授研展字第09600152471號函暨99年1月13日府計研字第0990006665號函辦理。") // => ["行政院96年7月23日院授研展字第09600152471號函", "99年1月13日府計研字第0990006665號函辦理。"]
 */
export function splitCitations(text: string): string[] {
  // A caller without types may hand in anything; what is no text holds no citation.
  if (typeof text !== "string") return [];
  const clauses: string[] = [];
  let start = 0;
  let depth = 0;
  let isComplete = false;
  const cut = (end: number, next: number): void => {
    clauses.push(text.slice(start, end).trim().replace(LIST_MARK, ""));
    start = next;
    isComplete = false;
  };
  for (const match of text.matchAll(CUTS)) {
    // The expression names these groups.
    const { open, close, joiner, stop, line } = match.groups as Readonly<Record<string, string | undefined>>;
    const next = match.index + match[0].length;
    if (open !== undefined) depth++;
    else if (close !== undefined) depth = Math.max(0, depth - 1);
    if (line !== undefined && isNumbered(text.slice(next, next + NEAR))) {
      // A mark left open ends with its item.
      depth = 0;
      cut(match.index, next);
    }
    if (depth > 0) continue;
    if (TITLE_END.test(match[0])) isComplete = true;
    else if (stop !== undefined) cut(next, next);
    else if (joiner !== undefined && isComplete && beginsCitation(text.slice(next, next + NEAR)))
      cut(match.index, next);
  }
  cut(text.length, text.length);
  return clauses.filter((clause) => clause !== "");
}

/** What completes a citation: the end of a letter number or of a quoted title. */
const TITLE_END = /[號」｣』》〉]/u;

/** How far it is looked ahead: an agency, a date and a prefix fit in. */
const NEAR = 120;

function isNumbered(following: string): boolean {
  return LIST_MARK.exec(following)?.[0].trim() !== "";
}

function beginsCitation(following: string): boolean {
  const text = closeUp(following).replace(/^依據?照?/u, "");
  const length = agencyLength(text);
  const rest = text.slice(length);
  const date = [...rest.matchAll(CITED_DATE)][0];
  if (date?.index === 0 || LETTER_FIRST.test(text)) return true;
  return length > 0 && (ISSUING_VERB.test(rest) || LETTER_FIRST.test(rest));
}
