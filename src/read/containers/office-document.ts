import type { Locale } from "../../diagnostics/locale";
import type { ReadingDiagnostic, ReadingOutcome } from "../plan-reading-code";
import type { Block } from "../source/block";
import type { BlockWriter } from "../source/block-writer";
import type { SourceDocument } from "../source/source-document";
import { type NumberFaults, numberDiagnostics } from "./number-pattern";
import { type PassedOver, passedOverDiagnostics } from "./passed-over";
import { sourceDocumentOf } from "./source-document-of";

/** What the readers of .docx and .odt keep while they go through a document. */
export interface OfficeContext {
  readonly writer: BlockWriter;
  readonly passedOver: PassedOver;
  /** The automatic numbers, and what counting them met. */
  readonly counters: { readonly faults: NumberFaults };
}

/** The lines of headers and footers (頁首、頁尾), each text once. */
export interface Margins {
  readonly headers: readonly string[];
  readonly footers: readonly string[];
}

/** Puts an office document together: headers, the text, footers; and says what was met on the way. */
export function officeDocument(
  format: "docx" | "odt",
  { writer, passedOver, counters }: OfficeContext,
  { headers, footers }: Margins,
  readBlocks: () => readonly Block[],
  { locale, found }: { readonly locale: Locale | undefined; readonly found: readonly ReadingDiagnostic[] },
): ReadingOutcome<SourceDocument> {
  for (const line of headers) writer.furniture(line);
  const blocks = readBlocks();
  for (const line of footers) writer.furniture(line);
  return sourceDocumentOf(format, writer, blocks, passedOver.pictures, locale, [
    ...found,
    ...passedOverDiagnostics(passedOver, locale),
    ...numberDiagnostics(counters.faults, locale),
  ]);
}
