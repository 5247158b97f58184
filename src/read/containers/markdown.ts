import { shorten } from "../../base/preview";
import { DOCUMENT_PROBLEMS } from "../../diagnostics/document-problems";
import type { Locale } from "../../diagnostics/locale";
import { diagnose } from "../../diagnostics/problem";
import type { ReadingDiagnostic, ReadingOutcome } from "../plan-reading-code";
import { blockWriter } from "../source/block-writer";
import type { SourceDocument } from "../source/source-document";
import { readPage } from "./html";
import { markdownToHtml } from "./markdown-html";
import { type LexedMarkdown, lexMarkdown } from "./markdown-lexer";
import { LONGEST_PREFIX, tameMarkdown } from "./markdown-lines";
import { largeTableDiagnostics } from "./passed-over";
import { readTextFile } from "./text";

/** How Markdown is to be read. */
export interface ReadMarkdownOptions {
  readonly locale?: Locale | undefined;
}

/**
 * Reads Markdown (.md) with the tables of GitHub: headings, paragraphs, lists with their numbers as they are written,
 * tables also where they are in HTML; the signs of the markup are left out. Settings at its beginning (front matter)
 * are furniture.
 */
export function readMarkdown(source: string, { locale }: ReadMarkdownOptions = {}): ReadingOutcome<SourceDocument> {
  const frontMatter = FRONT_MATTER.exec(source)?.[0] ?? "";
  const { text, cut, largeTables, lineOf } = tameMarkdown(source.slice(frontMatter.length));
  const page = pageOf(text);
  if (page === undefined) return readAsText(source, locale);
  const diagnostics: readonly ReadingDiagnostic[] = [
    ...counted(cut, (count) =>
      diagnose(DOCUMENT_PROBLEMS, "markdown-levels-cut", { count, limit: LONGEST_PREFIX }, { locale }),
    ),
    ...counted(page.kept, (count) => diagnose(DOCUMENT_PROBLEMS, "markup-kept", { count }, { locale })),
    ...page.surplus
      .slice(0, 1)
      .map((found) =>
        diagnose(DOCUMENT_PROBLEMS, "surplus-cells", { count: page.surplus.length, found: shorten(found) }, { locale }),
      ),
    ...largeTableDiagnostics(largeTables, locale),
  ];
  const writer = blockWriter();
  for (const line of frontMatter.split(LINE_BREAK)) writer.furniture(line);
  const before = frontMatter.split(LINE_BREAK).length;
  const sourceLine = (line: number): number => before + lineOf(line);
  const read = readPage(page.html, { format: "markdown", writer, keepsLines: true, sourceLine, diagnostics, locale });
  return read.ok ? { ...read, value: { ...read.value, file: source } } : read;
}

/** Settings between two lines of signs, as programs that publish Markdown want them. */
const FRONT_MATTER =
  /^\uFEFF?(?:---[ \t]*\r?\n(?:[^\r\n]*\r?\n){0,200}?---|\+\+\+[ \t]*\r?\n(?:[^\r\n]*\r?\n){0,200}?\+\+\+)[ \t]*(?:\r?\n|$)/u;

const LINE_BREAK = /\r\n|\r|\n/u;

interface Page extends Pick<LexedMarkdown, "kept" | "surplus"> {
  readonly html: string;
}

function pageOf(text: string): Page | undefined {
  try {
    const { tokens, ...rest } = lexMarkdown(text);
    return { html: markdownToHtml(tokens), ...rest };
  } catch {
    // The parser gives up, by its own account or for want of stack: that is a finding, not a fault of the caller.
    return undefined;
  }
}

function counted(count: number, diagnostic: (count: number) => ReadingDiagnostic): readonly ReadingDiagnostic[] {
  return count === 0 ? [] : [diagnostic(count)];
}

function readAsText(source: string, locale: Locale | undefined): ReadingOutcome<SourceDocument> {
  const read = readTextFile(source, { locale });
  if (!read.ok) return read;
  const diagnostics = [diagnose(DOCUMENT_PROBLEMS, "markdown-not-parsed", {}, { locale }), ...read.diagnostics];
  return { ok: true, value: { ...read.value, format: "markdown", diagnostics }, diagnostics };
}
