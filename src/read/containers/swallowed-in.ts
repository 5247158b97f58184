/** Called with what an element or a comment hides, and the sign that begins it: `<script`, `<!--`. */
export type SwallowedText = (sign: string, text: string) => void;

/**
 * Tells of a script, a comment or the like that is never closed: it hides the rest of its page. `found` is told the sign
 * and how many letters there are.
 */
export function swallowedIn(html: string, found: (sign: string, letters: number) => void): SwallowedText {
  let lower: string | undefined;
  return (sign, text) => {
    lower ??= html.toLowerCase();
    const end = sign === COMMENT ? "-->" : `</${sign.slice(1)}`;
    if (lower.includes(end, Math.max(0, lower.lastIndexOf(sign)))) return;
    const tail = text.slice(-LONGEST_TAIL).trimEnd();
    const isLast =
      tail !== "" &&
      html
        .slice(-LONGEST_TAIL * 2)
        .replace(/\r\n?/gu, "\n")
        .trimEnd()
        .endsWith(tail);
    const letters = isLast ? (text.replace(/<[^<>]{0,1000}>/gu, "").match(LETTER)?.length ?? 0) : 0;
    if (letters > 0) found(sign, letters);
  };
}

/** How comments begin. */
export const COMMENT = "<!--";

const LONGEST_TAIL = 200;
const LETTER = /[\p{L}\p{N}]/gu;
