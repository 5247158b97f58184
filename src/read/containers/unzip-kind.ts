import type { Archive } from "./unzip";

/** The kinds of office file that are zip archives. */
export type ArchiveKind = "docx" | "xlsx" | "pptx" | "odt" | "ods" | "odp" | "zip";

/** Tells what an archive holds by what is in it; `zip` is anything else. */
export function archiveKind(archive: Archive): ArchiveKind {
  const type = mimeType(archive);
  const byType = OPEN_DOCUMENTS.find(({ starts }) => type.startsWith(starts))?.kind;
  if (byType !== undefined) return byType;
  const main = MAIN_PARTS.find(({ part }) => archive.find(part) !== undefined)?.kind;
  return main ?? "zip";
}

/** Templates and master documents of a kind have longer names that begin the same. */
const OPEN_DOCUMENTS: readonly { readonly starts: string; readonly kind: ArchiveKind }[] = [
  { starts: "application/vnd.oasis.opendocument.text", kind: "odt" },
  { starts: "application/vnd.oasis.opendocument.spreadsheet", kind: "ods" },
  { starts: "application/vnd.oasis.opendocument.presentation", kind: "odp" },
];

/** In this order: a package without one may still hold the text elsewhere, or be told by its content. */
const MAIN_PARTS: readonly { readonly part: string; readonly kind: ArchiveKind }[] = [
  { part: "word/document.xml", kind: "docx" },
  { part: "xl/workbook.xml", kind: "xlsx" },
  { part: "xl/workbook.bin", kind: "xlsx" },
  { part: "ppt/presentation.xml", kind: "pptx" },
  { part: "_rels/.rels", kind: "docx" },
  { part: "content.xml", kind: "odt" },
];

function mimeType(archive: Archive): string {
  const part = archive.read("mimetype");
  return part.ok ? new TextDecoder("utf-8").decode(part.value.subarray(0, LONGEST_TYPE)).trim() : "";
}

const LONGEST_TYPE = 128;
