/** Markdown that can be parsed in bounded time. */
export interface TameMarkdown {
  readonly text: string;
  /** Lines of which some signs became text. */
  readonly cut: number;
}

/**
 * Keeps Markdown from nesting without end: of the blanks and signs of lists and quotations before a line, those beyond
 * {@link LONGEST_PREFIX} become text. A list takes long to go through lines without a blank one among them, so that in
 * very long stretches blank lines are put in.
 */
export function tameMarkdown(source: string): TameMarkdown {
  let cut = 0;
  let stretch = 0;
  let isListed = false;
  const lines: string[] = [];
  for (const line of source.split(/\r\n|\r|\n/u)) {
    const prefix = PREFIX.exec(line.slice(0, LOOK))?.[0] ?? "";
    stretch = line.trim() === "" ? 0 : stretch + 1;
    isListed = (isListed && stretch > 1) || LIST_SIGN.test(prefix);
    const isLong = prefix.length > LONGEST_PREFIX;
    if (isLong && prefix.trim() !== "") cut++;
    lines.push(isLong ? shortened(line) : line);
    if (isListed && stretch > 0 && stretch % LONGEST_STRETCH === 0) lines.push("");
  }
  return { text: lines.join("\n"), cut };
}

/** Characters of blanks and signs before a line; ten levels of a list fill them. */
export const LONGEST_PREFIX = 40;

const LOOK = LONGEST_PREFIX * 2;
const LONGEST_STRETCH = 1_000;

const PREFIX = /^(?:[ \t>]|[-*+](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$))*/u;
const LIST_SIGN = /[-*+\d]/u;

/** What is no blank to Markdown and none to a reader keeps the rest of the signs from being signs. */
const NO_SIGN = "\u00a0";

function shortened(line: string): string {
  const rest = line.slice(LONGEST_PREFIX).trimStart();
  if (/^[-*+>\s]*$/u.test(rest)) return THEMATIC_BREAK;
  return `${line.slice(0, LONGEST_PREFIX).trimEnd()} ${NO_SIGN}${rest}`;
}

/** A line that consists of signs says nothing; this one makes no heading of the line before it. */
const THEMATIC_BREAK = "***";
