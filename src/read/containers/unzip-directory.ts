/** A file in an archive, as the directory of the archive lists it; its sizes are claims. */
export interface ZipEntry {
  readonly name: string;
  readonly isEncrypted: boolean;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly checksum: number;
  readonly compressedSize: number;
  /** Where its own header stands. */
  readonly offset: number;
}

/**
 * Lists the files of a zip archive (壓縮檔) by the directory at its end; `undefined` when there is none, as after a
 * broken download.
 *
 * @see https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT sections 4.3.12 and 4.3.16
 */
export function zipDirectory(bytes: Uint8Array): readonly ZipEntry[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endRecordAt(view);
  if (end === undefined) return undefined;
  const count = view.getUint16(end + 10, true);
  const size = view.getUint32(end + 12, true);
  // What was put before the archive moves everything; the directory always ends where its end record begins.
  const shift = end - size - view.getUint32(end + 16, true);
  if (shift < 0) return undefined;
  const entries: ZipEntry[] = [];
  let at = end - size;
  for (let index = 0; index < count; index++) {
    if (at + ENTRY_SIZE > end || view.getUint32(at, true) !== ENTRY_SIGNATURE) return undefined;
    const nameLength = view.getUint16(at + 28, true);
    entries.push(entryAt(view, at, nameLength, shift));
    at += ENTRY_SIZE + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

const ENTRY_SIGNATURE = 0x02014b50;
const ENTRY_SIZE = 46;
const END_SIGNATURE = 0x06054b50;
const END_SIZE = 22;
/** A remark of this length may follow the end record. */
const LONGEST_REMARK = 0xffff;

function endRecordAt(view: DataView): number | undefined {
  const last = view.byteLength - END_SIZE;
  for (let at = last; at >= 0 && at >= last - LONGEST_REMARK; at--) {
    if (view.getUint32(at, true) === END_SIGNATURE) return at;
  }
  return undefined;
}

function entryAt(view: DataView, at: number, nameLength: number, shift: number): ZipEntry {
  const from = Math.min(at + ENTRY_SIZE, view.byteLength);
  const length = Math.min(nameLength, view.byteLength - from);
  const name = new TextDecoder("utf-8").decode(new Uint8Array(view.buffer, view.byteOffset + from, length));
  return {
    // Some programs write the separators of their own system.
    name: name.replaceAll("\\", "/"),
    isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
    method: view.getUint16(at + 10, true),
    checksum: view.getUint32(at + 16, true),
    compressedSize: view.getUint32(at + 20, true),
    offset: view.getUint32(at + 42, true) + shift,
  };
}
