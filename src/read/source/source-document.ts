import type { Span } from "../../base/span";
import type { ReadingDiagnostic } from "../plan-reading-code";
import type { Block } from "./block";

/** The kinds of file that a plan (計畫) can be read from. */
export const DOCUMENT_FORMATS = ["docx", "odt", "html", "markdown", "text"] as const;

/** One of them. */
export type DocumentFormat = (typeof DOCUMENT_FORMATS)[number];

/** A document taken out of its container: its visible text, and how that stands on the page. */
export interface SourceDocument {
  readonly format: DocumentFormat;
  /** Every character that a reader would see, in order; spans count in it. For a text file it is the file. */
  readonly text: string;
  /** What the text consists of; no two blocks share a character. */
  readonly blocks: readonly Block[];
  /** Headers, footers and page numbers, and signs of a markup: no part of what the document says. */
  readonly furniture: readonly Span[];
  /** Where known of a text with markup: the line of the file, from 1, on which what begins at `start` stands; in order. */
  readonly lines?: readonly { readonly start: number; readonly line: number }[];
  /** The file itself, of a text with markup whose lines are known. */
  readonly file?: string;
  /** What could not be read as it was meant, such as a picture, or was passed over. */
  readonly diagnostics: readonly ReadingDiagnostic[];
}
