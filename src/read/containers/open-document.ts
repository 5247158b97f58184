import { preview, shorten } from "../../base/preview";
import { DOCUMENT_PROBLEMS } from "../../diagnostics/document-problems";
import { INPUT_PROBLEMS } from "../../diagnostics/input-problems";
import type { Locale } from "../../diagnostics/locale";
import { diagnose } from "../../diagnostics/problem";
import { bytesOf, type FileContent } from "../bytes-of";
import { decodeText } from "../decode-text";
import { misreadText } from "../misread-text";
import type { ReadingDiagnostic, ReadingOutcome } from "../plan-reading-code";
import type { DocumentFormat, SourceDocument } from "../source/source-document";
import { ARCHIVES, TEXTS } from "./containers";
import { documentSignature } from "./document-signature";
import { foreignText } from "./foreign-text";
import { unreadable } from "./unreadable";
import { unzip } from "./unzip";
import { type ArchiveKind, archiveKind } from "./unzip-kind";

/** How a document is to be opened. */
export interface OpenDocumentOptions {
  /** The name of the file; its ending decides only where the content leaves it open. */
  readonly name?: string | undefined;
  /** As what to read a text, whatever it looks like. */
  readonly format?: DocumentFormat | undefined;
  readonly locale?: Locale | undefined;
}

/**
 * Opens a document (文件) of any kind that can be read; the content says what it is, not the name. What cannot be read
 * is named, with what to do about it.
 */
export function openDocument(given: FileContent, options: OpenDocumentOptions = {}): ReadingOutcome<SourceDocument> {
  const { locale, format } = options;
  const extension = extensionOf(options.name) ?? format ?? "";
  const input = typeof given === "string" ? given : bytesOf(given);
  if (input === undefined) return refuse(diagnose(INPUT_PROBLEMS, "not-text", { found: preview(given) }, { locale }));
  if (input.length > MOST_MEGABYTES * 1_000_000) {
    return refuse(diagnose(DOCUMENT_PROBLEMS, "document-too-large", { megabytes: MOST_MEGABYTES }, { locale }));
  }
  const opened = typeof input === "string" ? openText(input, extension, options) : openBytes(input, extension, options);
  if (!opened.ok) return opened;
  const { value } = opened;
  const named = format ?? formatCalled(extension);
  if (named === undefined || named === value.format) return opened;
  // Markdown is text.
  if (format === undefined && named === "text" && value.format === "markdown") return opened;
  const args = { named: format ?? `.${extension}`, found: value.format };
  return noted(opened, [diagnose(DOCUMENT_PROBLEMS, "name-and-content-differ", args, { locale })]);
}

/** Far more than the text of a plan fills, with its pictures. */
const MOST_MEGABYTES = 50;

function extensionOf(name: string | undefined): string | undefined {
  return /\.(?<extension>[a-z0-9]{1,10})$/iu.exec(name ?? "")?.groups?.extension?.toLowerCase();
}

/** What a file should be by its name; `other` is what cannot be read. */
function formatCalled(extension: string): DocumentFormat | "other" | undefined {
  const known = [...ARCHIVES, ...TEXTS].find(({ extensions }) => extensions.includes(extension))?.format;
  return known ?? (OTHER_EXTENSIONS.has(extension) ? "other" : undefined);
}

const OTHER_EXTENSIONS: ReadonlySet<string> = new Set([
  "doc",
  "dot",
  "pdf",
  "rtf",
  "xls",
  "xlsx",
  "ods",
  "ppt",
  "pptx",
]);

function openBytes(bytes: Uint8Array, extension: string, options: OpenDocumentOptions): ReadingOutcome<SourceDocument> {
  const { locale } = options;
  const signature = documentSignature(bytes);
  if (signature === "archive") return openArchiveFile(bytes, extension, locale);
  const called = ARCHIVES.find(({ extensions }) => extensions.includes(extension));
  // The reader of office files tells one that is encrypted, or an older one that was given another name.
  if (signature === "office" && called !== undefined) return called.read(bytes, { locale });
  if (signature !== undefined) return refuse(unreadable(signature, bytes, locale));
  const decoded = decodeText(bytes, { locale, document: true });
  if (!decoded.ok) return bytes.includes(0) ? refuse(unreadable("binary", bytes, locale)) : decoded;
  const opened = openText(decoded.value, extension, options);
  return opened.ok ? noted(opened, decoded.diagnostics) : opened;
}

function openArchiveFile(
  bytes: Uint8Array,
  extension: string,
  locale: Locale | undefined,
): ReadingOutcome<SourceDocument> {
  const archive = unzip(bytes, locale);
  if (!archive.ok) return archive;
  const kind: ArchiveKind = archiveKind(archive.value);
  const container = ARCHIVES.find(({ recognises }) => recognises(kind, extension));
  return container?.read(bytes, { locale }) ?? refuse(unreadable(kind, bytes, locale));
}

function openText(
  text: string,
  extension: string,
  { format, locale }: OpenDocumentOptions,
): ReadingOutcome<SourceDocument> {
  if (text.trim() === "") return refuse(diagnose(INPUT_PROBLEMS, "empty-input", {}, { locale }));
  if (isBinary(text)) return refuse(unreadable("binary", undefined, locale));
  const meant = misreadText(text);
  if (meant !== undefined) {
    const args = { encoding: meant.encoding, sample: shorten(meant.text.trim().split(/\s*\n/u)[0] ?? "") };
    return refuse(diagnose(DOCUMENT_PROBLEMS, "misread-encoding", args, { locale }));
  }
  const told = TEXTS.find((container) => container.format === format);
  const foreign = told === undefined ? foreignText(text, extension) : undefined;
  if (foreign !== undefined) return refuse(unreadable(foreign, undefined, locale));
  const container = told ?? TEXTS.find(({ recognises }) => recognises(text, extension));
  return container?.read(text, { locale }) ?? refuse(unreadable("binary", undefined, locale));
}

/** Text has no control characters but blanks, or a few that were left in it. */
function isBinary(text: string): boolean {
  const sample = text.slice(0, SAMPLE);
  return (sample.match(CONTROLS)?.length ?? 0) * FEW > sample.length;
}

const SAMPLE = 65_536;
const FEW = 100;
const CONTROLS = /[^\P{Cc}\s\u007f-\u009f]/gu;

function noted(
  outcome: ReadingOutcome<SourceDocument> & { readonly ok: true },
  notes: readonly ReadingDiagnostic[],
): ReadingOutcome<SourceDocument> {
  const diagnostics = [...notes, ...outcome.diagnostics];
  return { ok: true, value: { ...outcome.value, diagnostics }, diagnostics };
}

function refuse(diagnostic: ReadingDiagnostic): ReadingOutcome<SourceDocument> {
  return { ok: false, diagnostics: [diagnostic] };
}
