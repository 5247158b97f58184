import type { Span } from "../../base/span";
import { INPUT_PROBLEMS } from "../../diagnostics/input-problems";
import type { Locale } from "../../diagnostics/locale";
import { diagnose } from "../../diagnostics/problem";
import type { ReadingOutcome } from "../plan-reading-code";
import type { Paragraph } from "../source/block";
import { LINE_END } from "../source/line-end";
import { passageAt } from "../source/passage";
import type { SourceDocument } from "../source/source-document";
import { numbersOfPages, type PagedLine } from "./text-pages";

/** How a text file is to be read. */
export interface ReadTextFileOptions {
  readonly locale?: Locale | undefined;
}

/**
 * Reads a text file (.txt) line by line: `text` is the file itself and each line that is not blank a paragraph, with
 * its blanks and tabs in its span. Page numbers and the `#` of a heading are furniture. Tables are for the layouts.
 */
export function readTextFile(text: string, { locale }: ReadTextFileOptions = {}): ReadingOutcome<SourceDocument> {
  if (text.trim() === "") return { ok: false, diagnostics: [diagnose(INPUT_PROBLEMS, "empty-input", {}, { locale })] };
  const blocks: Paragraph[] = [];
  const furniture: Span[] = [];
  const lines = linesOf(text);
  const pages = numbersOfPages(lines);
  for (const line of lines) {
    if (pages.has(line)) {
      furniture.push({ start: line.start, end: line.end });
      continue;
    }
    const mark = line.text.includes("#") ? HEADING_MARK.exec(line.text)?.groups : undefined;
    const signs = mark?.signs ?? "";
    const start = line.start + (mark?.all ?? "").length;
    if (signs !== "") furniture.push({ start: start - signs.length, end: start });
    const level = signs === "" ? {} : { level: signs.length };
    blocks.push({ kind: "paragraph", ...passageAt(text, [{ start, end: line.end }]), ...level });
  }
  return { ok: true, value: { format: "text", text, blocks, furniture, diagnostics: [] }, diagnostics: [] };
}

type Line = Span & PagedLine;

/** The lines that are not blank, found by their ends: a line may be longer than a pattern can hold. */
function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  let open: { -readonly [Key in keyof Line]: Line[Key] } | undefined;
  let opensPage = false;
  let pagesBefore = 0;
  let start = 0;
  for (const found of text.matchAll(LINE_END)) addLine(found.index, found[0]);
  addLine(text.length, "");
  return lines;

  function addLine(end: number, sign: string): void {
    const line = text.slice(start, end);
    if (line.trim() !== "") {
      open = { text: line, start, end, pagesBefore, isAtPageBreak: opensPage };
      lines.push(open);
      opensPage = false;
    }
    if (sign === "\f") {
      if (open !== undefined) open.isAtPageBreak = true;
      opensPage = true;
      pagesBefore++;
    }
    start = end + sign.length;
  }
}

/** `## 壹、計畫依據`: a heading as Markdown has it. */
const HEADING_MARK = /^(?<all> {0,3}(?<signs>#{1,6}))(?=[ \t\u3000]+\S|[^\s#0-9])/u;
