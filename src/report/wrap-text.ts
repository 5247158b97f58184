import { cutToWidth, widthOf } from "./terminal-text";

/**
 * A text in lines of at most so many columns: Chinese may be broken between any two letters, but that no line begins
 * with a mark that belongs behind a letter or ends with one that belongs before it; a word in Latin letters, such as an
 * address, stays whole even where it is wider.
 */
export function wrapText(text: string, width: number): readonly string[] {
  if (text.length * 2 <= width || text.length > LONGEST || widthOf(text) <= width) return [text];
  const lines: string[] = [];
  let line = "";
  let used = 0;
  for (const unit of unitsOf(text)) {
    const wide = unitWidth(unit);
    if (used > 0 && used + wide > width) {
      lines.push(line.trimEnd());
      line = "";
      used = 0;
    }
    if (used === 0 && unit.trim() === "") continue;
    line += unit;
    used += wide;
  }
  return line === "" ? lines : [...lines, line.trimEnd()];
}

/** Nobody reads more, and measuring it would take long. */
const LONGEST = 20_000;

/** A text cut from its beginning to a number of columns, marking the cut with an ellipsis. */
export function cutFromStart(text: string, width: number): string {
  if (widthOf(text) <= width) return text;
  if (width < 1) return "";
  const reversed = [...text].reverse().join("");
  return [...cutToWidth(reversed, width)].reverse().join("");
}

/** The smallest parts that stay together. */
function unitsOf(text: string): readonly string[] {
  const units: string[] = [];
  let start = 0;
  let last = " ";
  for (const { 0: part, index } of text.matchAll(/[!-~]+|[^!-~]/gu)) {
    const isKept = last.trim() !== "" && (BEHIND.has(part) || BEFORE.has(last));
    if (!isKept && index > start) {
      units.push(text.slice(start, index));
      start = index;
    }
    last = part;
  }
  return start < text.length ? [...units, text.slice(start)] : units;
}

/** Marks that belong behind a letter. */
const BEHIND: ReadonlySet<string> = new Set("，、。；：？！）」』》〉】…・");
/** Marks that belong before one. */
const BEFORE: ReadonlySet<string> = new Set("（「『《〈【");

function unitWidth(unit: string): number {
  const code = unit.charCodeAt(0);
  return unit.length === 1 && code >= FIRST_IDEOGRAPH && code <= LAST_IDEOGRAPH ? 2 : widthOf(unit);
}

/** Measuring letter by letter is slow, and nearly all are these. */
const FIRST_IDEOGRAPH = 0x4e00;
const LAST_IDEOGRAPH = 0x9fff;
