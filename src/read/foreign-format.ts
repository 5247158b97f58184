import { type DocumentSignature, documentSignature } from "./containers/document-signature";

/** A kind of file that is no plain text, and what to do with it. */
export interface ForeignFormat {
  readonly format: string;
  readonly advice: "sheet" | "document" | "either" | "unpack" | "encode";
}

/** Recognises what is no plain text by its first bytes; `undefined` for anything that may be text. */
export function foreignFormat(bytes: Uint8Array): ForeignFormat | undefined {
  const signature = documentSignature(bytes);
  if (signature === "archive") return inArchive(bytes);
  if (signature !== undefined) return { format: signature, advice: ADVICE[signature] };
  const head = asLatin(bytes.subarray(0, HEAD));
  return HTML_BEGINS.test(head) ? { format: "html", advice: "either" } : undefined;
}

const HEAD = 512;

const ADVICE: Readonly<Record<Exclude<DocumentSignature, "archive">, ForeignFormat["advice"]>> = {
  office: "either",
  pdf: "document",
  rtf: "document",
  gzip: "unpack",
  rar: "unpack",
  "7z": "unpack",
  image: "either",
};

/** A byte order mark and blanks may stand before it. */
const HTML_BEGINS = /^(?:\u00ef\u00bb\u00bf)?\s*<(?:!doctype html|html|head|body|table)/iu;

/** The names of its files say what kind of document an archive is. */
function inArchive(bytes: Uint8Array): ForeignFormat {
  const head = asLatin(bytes.subarray(0, HEAD));
  if (head.includes("opendocument.text")) return { format: "odt", advice: "document" };
  if (head.includes("opendocument.spreadsheet")) return { format: "ods", advice: "sheet" };
  const names = head + asLatin(bytes.subarray(-DIRECTORY));
  if (names.includes("word/")) return { format: "docx", advice: "document" };
  if (names.includes("xl/")) return { format: "xlsx", advice: "sheet" };
  return { format: "zip", advice: "unpack" };
}

/** The directory of an archive stands at its end; an office document's is a few kilobytes. */
const DIRECTORY = 8192;

function asLatin(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
}
