/** What an Office file of the older kind (OLE) holds, also an encrypted one of the newer. */
export type OleKind = "encrypted" | "doc" | "xls" | "ppt";

/** Tells by the names of its streams, which it keeps in UTF-16; `undefined` for one that holds something else. */
export function oleKind(bytes: Uint8Array): OleKind | undefined {
  const names = new TextDecoder("utf-16le").decode(bytes);
  return STREAMS.find(({ stream }) => names.includes(stream))?.kind;
}

const STREAMS: readonly { readonly stream: string; readonly kind: OleKind }[] = [
  { stream: "EncryptedPackage", kind: "encrypted" },
  { stream: "WordDocument", kind: "doc" },
  { stream: "Workbook", kind: "xls" },
  { stream: "PowerPoint Document", kind: "ppt" },
];
