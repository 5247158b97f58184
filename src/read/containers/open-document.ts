import type { Locale } from "../../diagnostics/locale";
import type { Outcome } from "../../diagnostics/outcome";
import { decodeText } from "../decode-text";
import type { DocumentFormat, SourceDocument } from "../source/source-document";
import { readDocx } from "./docx";
import { readHtml } from "./html";
import { readMarkdown } from "./markdown";
import { readOdt } from "./odt";
import { readTextFile } from "./text";

export interface OpenDocumentOptions {
  readonly name?: string | undefined;
  readonly format?: DocumentFormat | undefined;
  readonly locale?: Locale | undefined;
}

/** Provisional. */
export function openDocument(input: Uint8Array | string, options: OpenDocumentOptions = {}): Outcome<SourceDocument> {
  const { locale } = options;
  const name = options.name ?? "";
  if (typeof input !== "string" && input[0] === 0x50 && input[1] === 0x4b)
    return /\.odt$/iu.test(name) ? readOdt(input, { locale }) : readDocx(input, { locale });
  const text = typeof input === "string" ? { ok: true as const, value: input, diagnostics: [] } : decodeText(input, { locale, document: true });
  if (!text.ok) return text;
  if (options.format === "markdown") return readMarkdown(text.value, { locale });
  if (/^\s*</u.test(text.value)) return readHtml(text.value, { locale });
  if (/\.md$/iu.test(name)) return readMarkdown(text.value, { locale });
  return readTextFile(text.value, { locale });
}
