import { DOCUMENT_PROBLEMS } from "../../diagnostics/document-problems";
import type { Locale } from "../../diagnostics/locale";
import { diagnose } from "../../diagnostics/problem";
import type { ReadingDiagnostic, ReadingOutcome } from "../plan-reading-code";
import type { Block } from "../source/block";
import type { BlockWriter } from "../source/block-writer";
import type { DocumentFormat, SourceDocument } from "../source/source-document";

/** The document that was written block by block; one without any text is refused. */
export function sourceDocumentOf(
  format: DocumentFormat,
  writer: BlockWriter,
  blocks: readonly Block[],
  pictures: number,
  locale: Locale | undefined,
  diagnostics: readonly ReadingDiagnostic[],
): ReadingOutcome<SourceDocument> {
  const { text, ...written } = writer.written();
  if (text.trim() === "") {
    const empty = diagnose(DOCUMENT_PROBLEMS, "empty-document", { pictures }, { locale });
    return { ok: false, diagnostics: [empty, ...diagnostics] };
  }
  return { ok: true, value: { format, text, ...written, blocks, diagnostics }, diagnostics };
}
