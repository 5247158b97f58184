import { DOCUMENT_PROBLEMS } from "../../diagnostics/document-problems";
import type { Locale } from "../../diagnostics/locale";
import { diagnose } from "../../diagnostics/problem";
import type { ReadingDiagnostic } from "../plan-reading-code";

/** What bytes are that are no zip archive, when one was expected: an older Office file, an encrypted one, or else. */
export function unzipForeign(
  bytes: Uint8Array,
  expected: "docx" | "odt",
  locale: Locale | undefined,
): ReadingDiagnostic | undefined {
  if (startsWith(bytes, ARCHIVE) || startsWith(bytes, EMPTY_ARCHIVE)) return undefined;
  if (!startsWith(bytes, OLE)) {
    return diagnose(DOCUMENT_PROBLEMS, "other-document", { found: "unknown", expected }, { locale });
  }
  // A storage of the older kind keeps the names of its streams in UTF-16.
  const names = new TextDecoder("utf-16le").decode(bytes);
  if (names.includes("EncryptedPackage")) return diagnose(DOCUMENT_PROBLEMS, "password-protected", {}, { locale });
  const format = STREAMS.find(({ stream }) => names.includes(stream))?.format ?? "other";
  return diagnose(DOCUMENT_PROBLEMS, "legacy-office-file", { format, expected }, { locale });
}

const ARCHIVE = [0x50, 0x4b, 0x03, 0x04];
const EMPTY_ARCHIVE = [0x50, 0x4b, 0x05, 0x06];
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

const STREAMS: readonly { readonly stream: string; readonly format: string }[] = [
  { stream: "WordDocument", format: "doc" },
  { stream: "Workbook", format: "xls" },
  { stream: "PowerPoint Document", format: "ppt" },
];

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}
