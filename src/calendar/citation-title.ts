import { AFTER_QUOTED_TITLE, AFTER_TITLE, NUMBER_IN_TITLE, QUOTATION_MARKS, TITLE } from "./citation-words";

/**
 * The name of an instrument (計畫或方案名稱) in what follows the words of issuing, without the quotation marks that
 * enclose the whole of it; `undefined` when it is no name.
 */
export function readTitle(text: string): string | undefined {
  const body = text.replace(AFTER_TITLE, "");
  const title = quotedTitle(body) ?? (TITLE.test(body) ? body : "");
  return title === "" || NUMBER_IN_TITLE.test(title) ? undefined : title;
}

/** A title ends at the mark that closes it, unless words follow that belong to it: 「政府服務獎」評獎實施計畫. */
function quotedTitle(body: string): string | undefined {
  const start = body.split("").findIndex((letter) => QUOTATION_MARKS.has(letter));
  if (start === -1) return undefined;
  const end = closingMark(body, start);
  if (end === -1) return body;
  const tail = body.slice(end + 1);
  if (TITLE.test(body) && !AFTER_QUOTED_TITLE.test(tail) && !NUMBER_IN_TITLE.test(tail)) return body;
  return start === 0 ? body.slice(1, end) : body.slice(0, end + 1);
}

/** Where the mark at `start` is closed, -1 when it is not; marks of the same kind may stand inside. */
function closingMark(body: string, start: number): number {
  const open = body.charAt(start);
  const close = QUOTATION_MARKS.get(open);
  let depth = 0;
  for (let at = start; at < body.length; at++) {
    const letter = body.charAt(at);
    if (letter === open) depth++;
    else if (letter === close) depth--;
    if (depth === 0) return at;
  }
  return -1;
}
