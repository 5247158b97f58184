/** What the first bytes of a file say that it is; `undefined` for anything that may be text. */
export type DocumentSignature = "archive" | "office" | "pdf" | "rtf" | "gzip" | "rar" | "7z" | "image";

/** Recognises a file that is no plain text by its first bytes, whatever it is called. */
export function documentSignature(bytes: Uint8Array): DocumentSignature | undefined {
  const head = Array.from(bytes.subarray(0, HEAD), (byte) => String.fromCharCode(byte)).join("");
  const text = head.replace(/^\u00ef\u00bb\u00bf/u, "").trimStart();
  const found = SIGNATURES.find(({ starts }) => head.startsWith(starts));
  if (found !== undefined) return found.format;
  if (text.startsWith("{\\rtf")) return "rtf";
  if (PICTURE_IN_BOX.test(head)) return "image";
  // Programs that read PDF look for its first line anywhere near the beginning.
  return /^%PDF-|\n%PDF-\d/iu.test(text) ? "pdf" : undefined;
}

const HEAD = 1_024;

const SIGNATURES: readonly { readonly starts: string; readonly format: DocumentSignature }[] = [
  { format: "archive", starts: "PK\u0003\u0004" },
  { format: "archive", starts: "PK\u0005\u0006" },
  { format: "office", starts: "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1" },
  { format: "gzip", starts: "\u001f\u008b" },
  { format: "rar", starts: "Rar!\u001a\u0007" },
  { format: "7z", starts: "7z\u00bc\u00af\u0027\u001c" },
  { format: "image", starts: "\u0089PNG\r\n" },
  { format: "image", starts: "\u00ff\u00d8\u00ff" },
  { format: "image", starts: "GIF8" },
  { format: "image", starts: "II*\u0000" },
  { format: "image", starts: "MM\u0000*" },
];

/** WebP, and the pictures of telephones. */
const PICTURE_IN_BOX = /^(?:RIFF[\s\S]{4}WEBP|[\s\S]{4}ftyp(?:heic|heix|mif1|avif))/u;
