import type { Locale } from "../../diagnostics/locale";
import type { ReadingOutcome } from "../plan-reading-code";
import type { DocumentFormat, SourceDocument } from "../source/source-document";
import { readDocx } from "./docx";
import { readHtml } from "./html";
import { hasTags, looksLikeHtml } from "./looks-like-html";
import { looksLikeMarkdown } from "./looks-like-markdown";
import { readMarkdown } from "./markdown";
import { readOdt } from "./odt";
import { readTextFile } from "./text";
import type { ArchiveKind } from "./unzip-kind";

/** A kind of file that a document (文件) can be kept in. */
export interface Container<Content, Hint> {
  readonly format: DocumentFormat;
  /** How the names of such files end. */
  readonly extensions: readonly string[];
  /** Whether a file is of this kind, by what is in it and, where that leaves it open, by the ending of its name. */
  readonly recognises: (content: Hint, extension: string) => boolean;
  readonly read: (
    content: Content,
    options: { readonly locale?: Locale | undefined },
  ) => ReadingOutcome<SourceDocument>;
}

/** Office files. */
export const ARCHIVES: readonly Container<Uint8Array, ArchiveKind>[] = [
  { format: "docx", extensions: ["docx", "docm", "dotx"], recognises: (kind) => kind === "docx", read: readDocx },
  { format: "odt", extensions: ["odt", "ott"], recognises: (kind) => kind === "odt", read: readOdt },
];

/** How the names of all files end that are read as documents, with the stop: `.docx`. */
export function documentEndings(): readonly string[] {
  return [...ARCHIVES, ...TEXTS].flatMap(({ extensions }) => extensions.map((extension) => `.${extension}`));
}

/** Text: the first that recognises it reads it, and the last reads all that is left. */
export const TEXTS: readonly Container<string, string>[] = [
  {
    format: "html",
    extensions: ["html", "htm", "xhtml"],
    recognises: (text, extension) => looksLikeHtml(text) || (/^x?html?$/u.test(extension) && hasTags(text)),
    read: readHtml,
  },
  {
    format: "markdown",
    extensions: ["md", "markdown"],
    recognises: (text, extension) => extension === "md" || extension === "markdown" || looksLikeMarkdown(text),
    read: readMarkdown,
  },
  { format: "text", extensions: ["txt", "text"], recognises: () => true, read: readTextFile },
];
