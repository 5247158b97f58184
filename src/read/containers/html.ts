import { DOCUMENT_PROBLEMS } from "../../diagnostics/document-problems";
import type { Locale } from "../../diagnostics/locale";
import { diagnose } from "../../diagnostics/problem";
import type { ReadingDiagnostic, ReadingOutcome } from "../plan-reading-code";
import { type BlockWriter, blockWriter } from "../source/block-writer";
import type { SourceDocument } from "../source/source-document";
import { blockCollector } from "./block-collector";
import { DEEPEST } from "./html-tables";
import { walkHtml } from "./html-walk";
import { MOST_ELEMENTS, parseHtml } from "./parse-html";
import { nothingPassedOver, passedOverDiagnostics } from "./passed-over";
import { sourceDocumentOf } from "./source-document-of";
import { swallowedIn } from "./swallowed-in";

/** How a web page is to be read. */
export interface ReadHtmlOptions {
  readonly locale?: Locale | undefined;
}

/** How markup that became a page is to be read. */
export interface ReadPageOptions extends ReadHtmlOptions {
  readonly format: "html" | "markdown";
  /** May hold furniture already. */
  readonly writer: BlockWriter;
  /** The line of the file that a mark of the page means, where there are any. */
  readonly sourceLine?: (line: number) => number;
  /** Whether the line breaks of the source may part paragraphs; in a web page they are blanks. */
  readonly keepsLines: boolean;
  readonly diagnostics: readonly ReadingDiagnostic[];
}

/**
 * Reads a web page (.html) by what it shows: headings, paragraphs, lists with their numbers, tables as grids; also one
 * saved by Word. What its author conceals, deletions, scripts and styles are left out; nothing that it refers to is
 * ever loaded.
 */
export function readHtml(html: string, { locale }: ReadHtmlOptions = {}): ReadingOutcome<SourceDocument> {
  return readPage(html, { format: "html", writer: blockWriter(), keepsLines: false, diagnostics: [], locale });
}

/** Reads a page as its source says. */
export function readPage(html: string, options: ReadPageOptions): ReadingOutcome<SourceDocument> {
  const { format, writer, keepsLines, sourceLine, locale, diagnostics } = options;
  const document = parseHtml(html);
  if (document === undefined) {
    const args = { part: format === "html" ? "HTML" : "Markdown", limit: MOST_ELEMENTS };
    return { ok: false, diagnostics: [diagnose(DOCUMENT_PROBLEMS, "too-many-elements", args, { locale })] };
  }
  const passedOver = nothingPassedOver();
  const page = blockCollector(writer, passedOver);
  const swallowed = new Map<string, number>();
  walkHtml(document, {
    page,
    passedOver,
    swallowed: swallowedIn(html, (sign, letters) => swallowed.set(sign, letters)),
    onLine: (line) => sourceLine && writer.onLine(sourceLine(line)),
    collapse: keepsLines ? collapseBesideLines : collapse,
  });
  const blocks = page.finish();
  return sourceDocumentOf(format, writer, blocks, passedOver.pictures, locale, [
    ...diagnostics,
    ...passedOverDiagnostics(passedOver, locale),
    ...[...swallowed].map(([sign, count]) =>
      diagnose(DOCUMENT_PROBLEMS, "markup-not-closed", { sign, count }, { locale }),
    ),
    ...said(page.flattened(), (count) =>
      diagnose(DOCUMENT_PROBLEMS, "inner-tables-as-text", { count, limit: DEEPEST }, { locale }),
    ),
  ]);
}

/** A browser shows any number of blanks as one. */
function collapse(text: string): string {
  return text.replace(/[ \t\r\n\f]+/gu, " ");
}

function collapseBesideLines(text: string): string {
  return text.replace(/[ \t\r\n\f]+/gu, (blanks) => (blanks.includes("\n") ? "\n" : " "));
}

function said(count: number, diagnostic: (count: number) => ReadingDiagnostic): readonly ReadingDiagnostic[] {
  return count === 0 ? [] : [diagnostic(count)];
}
