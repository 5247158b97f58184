import type { Diagnostic } from "../diagnostics/diagnostic";
import { DOCUMENT_PROBLEMS, type DocumentProblemCode } from "../diagnostics/document-problems";
import { FILE_PROBLEMS } from "../diagnostics/file-problems";
import type { Locale } from "../diagnostics/locale";
import type { Outcome } from "../diagnostics/outcome";
import { diagnose } from "../diagnostics/problem";
import { decodeDocument } from "./decode-document";
import { type ForeignFormat, foreignFormat } from "./foreign-format";

/** The codes of what can be said of the bytes of a text. */
export type TextCode = keyof typeof FILE_PROBLEMS | DocumentProblemCode;

/** How the bytes of a file are to be understood. */
export interface DecodeOptions {
  readonly locale?: Locale | undefined;
  /** Whether it may be a table saved by an Excel that writes Big5. */
  readonly table?: boolean | undefined;
  /** Whether it may be a document: a web page too, in any encoding in use in Taiwan. */
  readonly document?: boolean | undefined;
  /** What is to be read from it, so that the advice about a file that is no text says how to get there. */
  readonly expected?: "plan" | "score-sheet" | "json" | undefined;
}

/**
 * Decodes the bytes of a text file: UTF-8 with or without a byte order mark, UTF-16 with one and, for a table, Big5
 * (said in a diagnostic). A document may also be UTF-16 without a mark, in Big5 or in what a web page names, and some of
 * its letters may be broken. Documents, archives and other bytes that are no text are named with what to do about them.
 *
 * @example
 * decodeText(new Uint8Array([0xef, 0xbb, 0xbf, 0x31])).value // => "1"
 * decodeText(new Uint8Array([0x25, 0x50, 0x44, 0x46, 0x2d])).diagnostics[0].code // => "foreign-format"
 */
export function decodeText(bytes: Uint8Array, options: DecodeOptions = {}): Outcome<string, TextCode> {
  const { locale, table = false, document = false, expected } = options;
  const refuseFormat = ({ format, advice }: ForeignFormat) =>
    refuse(diagnose(FILE_PROBLEMS, "foreign-format", { format, advice: adviceFor(advice, expected) }, { locale }));
  const foreign = foreignFormat(bytes);
  if (foreign !== undefined && !(document && foreign.format === "html")) return refuseFormat(foreign);
  if (document) return decodeDocumentText(bytes, locale);
  const diagnostics: Diagnostic<TextCode>[] = [];
  let text = decodeAs(encodingOfMark(bytes), bytes);
  if (text === undefined && isCutShort(bytes)) return refuse(diagnose(FILE_PROBLEMS, "cut-short", {}, { locale }));
  if (text === undefined && table && encodingOfMark(bytes) === "utf-8") {
    text = decodeAs("big5", bytes);
    diagnostics.push(diagnose(FILE_PROBLEMS, "read-as-big5", {}, { locale }));
  }
  if (text === undefined && bytes.includes(0)) return refuseFormat(BINARY);
  if (text === undefined) return refuse(diagnose(FILE_PROBLEMS, "not-utf8", { line: firstBadLine(bytes) }, { locale }));
  if (text.includes("\0")) return refuseFormat(BINARY);
  if (text.trim() === "") return refuse(diagnose(FILE_PROBLEMS, "empty-input", {}, { locale }));
  return { ok: true, value: text, diagnostics };
}

/** Says how the text of a document was read where that is not plain. */
function decodeDocumentText(bytes: Uint8Array, locale: Locale | undefined): Outcome<string, TextCode> {
  const decoded = decodeDocument(bytes);
  if (decoded === undefined)
    return refuse(diagnose(FILE_PROBLEMS, "not-utf8", { line: firstBadLine(bytes) }, { locale }));
  const { text, encoding, isCertain, faults } = decoded;
  const diagnostics: Diagnostic<TextCode>[] = [];
  if (!isCertain) diagnostics.push(diagnose(DOCUMENT_PROBLEMS, "read-in-encoding", { encoding }, { locale }));
  if (faults > 0) {
    const args = { count: faults, encoding, line: firstBadLineOf(text) };
    diagnostics.push(diagnose(DOCUMENT_PROBLEMS, "undecodable-text", args, { locale }));
  }
  if (text.includes("\0"))
    return refuse(diagnose(FILE_PROBLEMS, "foreign-format", { format: "binary", advice: "either" }, { locale }));
  if (text.trim() === "") return refuse(diagnose(FILE_PROBLEMS, "empty-input", {}, { locale }));
  return { ok: true, value: text, diagnostics };
}

function refuse(diagnostic: Diagnostic<TextCode>): Outcome<string, TextCode> {
  return { ok: false, diagnostics: [diagnostic] };
}

const BINARY: ForeignFormat = { format: "binary", advice: "encode" };

/** What to do about a kind of file depends on what is wanted from it, unless that comes later. */
function adviceFor(advice: ForeignFormat["advice"], expected: DecodeOptions["expected"]): string {
  if (advice === "unpack" || advice === "encode" || expected === undefined) return advice;
  return expected === "json" ? expected : `${expected}-${advice}`;
}

type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "big5";

function encodingOfMark([first, second]: Uint8Array): Encoding {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  return "utf-8";
}

/** The text without its byte order mark; `undefined` when the bytes do not fit, or the platform lacks the encoding. */
function decodeAs(encoding: Encoding, bytes: Uint8Array): string | undefined {
  // Bytes that occur nowhere in Big5, which some decoders pass over in silence.
  if (encoding === "big5" && (bytes.includes(0x80) || bytes.includes(0xff))) return undefined;
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Whether all is UTF-8, of more than the letters that every encoding shares, but for a last letter of which a part is missing. */
function isCutShort(bytes: Uint8Array): boolean {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: true });
    return new TextEncoder().encode(text).length > text.length;
  } catch {
    return false;
  }
}

function firstBadLine(bytes: Uint8Array): number {
  return firstBadLineOf(new TextDecoder("utf-8").decode(bytes));
}

/** The line of the first character that stands for one that could not be decoded. */
function firstBadLineOf(text: string): number {
  const [before = ""] = text.split("\uFFFD", 1);
  return before.split("\n").length;
}
