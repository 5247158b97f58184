/** A kind of file that is no plain text, and what to do with it. */
export interface ForeignFormat {
  readonly format: string;
  readonly advice: "sheet" | "document" | "either" | "unpack" | "encode";
}

/** Recognises what is no plain text by its first bytes; `undefined` for anything that may be text. */
export function foreignFormat(bytes: Uint8Array): ForeignFormat | undefined {
  const head = asLatin(bytes.subarray(0, HEAD));
  if (head.startsWith("PK\u0003\u0004") || head.startsWith("PK\u0005\u0006")) return inArchive(bytes, head);
  const text = head
    .replace(/^\u00ef\u00bb\u00bf/u, "")
    .trimStart()
    .toLowerCase();
  const found =
    SIGNATURES.find(({ starts }) => head.startsWith(starts)) ??
    TEXT_SIGNATURES.find(({ starts }) => text.startsWith(starts));
  return found && { format: found.format, advice: found.advice };
}

const HEAD = 512;

interface Signature extends ForeignFormat {
  readonly starts: string;
}

const SIGNATURES: readonly Signature[] = [
  { format: "office", advice: "either", starts: "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1" },
  { format: "gzip", advice: "unpack", starts: "\u001f\u008b" },
];

/** These may follow a byte order mark and blanks, in letters of either case. */
const TEXT_SIGNATURES: readonly Signature[] = [
  { format: "pdf", advice: "document", starts: "%pdf-" },
  { format: "rtf", advice: "document", starts: "{\\rtf" },
  ...["<!doctype html", "<html", "<head", "<body", "<table"].map(
    (starts) => ({ format: "html", advice: "either", starts }) as const,
  ),
];

/** The names of its files say what kind of document an archive is. */
function inArchive(bytes: Uint8Array, head: string): ForeignFormat {
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
