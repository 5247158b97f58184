import { DOCUMENT_PROBLEMS } from "../../diagnostics/document-problems";
import type { Locale } from "../../diagnostics/locale";
import { diagnose } from "../../diagnostics/problem";
import type { ReadingDiagnostic } from "../plan-reading-code";

/** Says what a file is that cannot be read, and what to do about it. */
export function unreadable(
  format: string,
  bytes: Uint8Array | undefined,
  locale: Locale | undefined,
): ReadingDiagnostic {
  const found = format === "office" && bytes !== undefined ? officeKind(bytes) : format;
  if (found === "encrypted") return diagnose(DOCUMENT_PROBLEMS, "password-protected", {}, { locale });
  return diagnose(
    DOCUMENT_PROBLEMS,
    "not-a-document",
    { format: found, advice: ADVICE[found] ?? "unknown" },
    { locale },
  );
}

const ADVICE: Readonly<Record<string, string>> = {
  pdf: "pdf",
  rtf: "convert",
  doc: "convert",
  office: "convert",
  mht: "convert",
  xml: "convert",
  xls: "sheet",
  xlsx: "sheet",
  ods: "sheet",
  csv: "score",
  json: "plan",
  ppt: "slides",
  pptx: "slides",
  odp: "slides",
  image: "picture",
  zip: "unpack",
  gzip: "unpack",
  rar: "unpack",
  "7z": "unpack",
};

/** An older Office file keeps the names of its streams in UTF-16. */
function officeKind(bytes: Uint8Array): string {
  const names = new TextDecoder("utf-16le").decode(bytes);
  return STREAMS.find(({ stream }) => names.includes(stream))?.format ?? "office";
}

const STREAMS: readonly { readonly stream: string; readonly format: string }[] = [
  { stream: "EncryptedPackage", format: "encrypted" },
  { stream: "WordDocument", format: "doc" },
  { stream: "Workbook", format: "xls" },
  { stream: "PowerPoint Document", format: "ppt" },
];
