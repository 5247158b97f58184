import { beginsNote } from "./markdown-notes";

/** Markdown that can be parsed in bounded time. */
export interface TameMarkdown {
  readonly text: string;
  /** Lines of which some signs became text. */
  readonly cut: number;
  /** Tables that are text now: how many rows they had until then, and how many columns. */
  readonly largeTables: readonly { readonly rows: number; readonly columns: number }[];
  /** The line of the source, from 0, that a line of the text is, or that it is put before. */
  readonly lineOf: (line: number) => number;
}

/**
 * Keeps Markdown from growing without end. Of the blanks and signs of lists and quotations before a line, those beyond
 * {@link LONGEST_PREFIX} become text; a table of more cells than {@link MOST_CELLS}, of which most may be missing,
 * becomes text too. The parser takes long over stretches of lines without a blank one, into which some are put, and over
 * stretches of blanks within a line, of which no page shows more than one. A note begins a stretch.
 */
export function tameMarkdown(source: string): TameMarkdown {
  const lines: string[] = [];
  const table: OpenTable = { at: -1, columns: 0, left: MOST_CELLS };
  const largeTables: { readonly rows: number; readonly columns: number }[] = [];
  let cut = 0;
  let stretch = 0;
  let isPage = false;
  const origins: number[] = [];
  for (const [at, written] of source.split(/\r\n|\r|\n/u).entries()) {
    const line = written.replace(LONG_BLANKS, SOME_BLANKS);
    if (stretch > 0 && beginsNote(line)) {
      lines.push("");
      stretch = 0;
    }
    while (origins.length <= lines.length) origins.push(at);
    stretch = line.trim() === "" ? 0 : stretch + 1;
    if (stretch === 1) isPage = /^\s*</u.test(line);
    const prefix = PREFIX.exec(line.slice(0, LOOK))?.[0] ?? "";
    const isLong = prefix.length > LONGEST_PREFIX;
    lines.push(isLong ? shortened(line) : line);
    if (isLong && prefix.trim() !== "") cut++;
    if (growsTooFar(line, stretch, lines.length - 1, table)) {
      lines[table.at] = `${NO_SIGN}${lines[table.at] ?? ""}`;
      largeTables.push({ rows: lines.length - table.at, columns: table.columns });
      table.at = -1;
    }
    const isList = prefix.trim() !== "";
    if (stretch > 0 && stretch % LONGEST_STRETCH === 0 && !isPage && (isList || !line.includes("|"))) lines.push("");
  }
  return { text: lines.join("\n"), cut, largeTables, lineOf: (line) => origins[line] ?? origins.at(-1) ?? 0 };
}

/** Far more than part two words, or align what is meant as code. */
const LONG_BLANKS = /(?<=\S)[^\S\n]{33,}/gu;
const SOME_BLANKS = "  ";

/** Characters of blanks and signs before a line; ten levels of a list fill them. */
export const LONGEST_PREFIX = 40;

const LOOK = LONGEST_PREFIX * 2;
const LONGEST_STRETCH = 500;

const PREFIX = /^(?:[ \t>]|[-*+](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$))*/u;

/** What is no blank to Markdown and none to a reader keeps the rest of the signs from being signs. */
const NO_SIGN = "\u00a0";

function shortened(line: string): string {
  const rest = line.slice(LONGEST_PREFIX).trimStart();
  if (/^[-*+>\s]*$/u.test(rest)) return THEMATIC_BREAK;
  return `${line.slice(0, LONGEST_PREFIX).trimEnd()} ${NO_SIGN}${rest}`;
}

/** A line that consists of signs says nothing; this one makes no heading of the line before it. */
const THEMATIC_BREAK = "***";

/** The table that the last lines belong to, by the line of its dashes, and how many cells there may still be. */
interface OpenTable {
  at: number;
  columns: number;
  left: number;
}

const MOST_CELLS = 1_000_000;

/** Every row of a table has as many cells as its head, whatever is written in it. */
function growsTooFar(line: string, stretch: number, at: number, table: OpenTable): boolean {
  if (stretch === 0) table.at = -1;
  else if (/^[\s|:>-]*$/u.test(line) && line.includes("-") && line.includes("|")) {
    table.at = at;
    table.columns = line.match(/-+/gu)?.length ?? 1;
  }
  if (table.at < 0) return false;
  table.left -= table.columns;
  return table.left < 0;
}
