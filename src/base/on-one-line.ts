/** The text with every line break, and the blanks around it, as one blank. */
export function onOneLine(text: string): string {
  // One run of blanks at a time: a pattern with blanks on either side of the break would try each of them anew.
  return text.replace(/\s+/gu, (blanks) => (LINE_BREAK.test(blanks) ? " " : blanks));
}

const LINE_BREAK = /[\r\n\u2028\u2029]/u;
