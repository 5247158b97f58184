import { Inflate } from "fflate";
import { checksumOf } from "./unzip-checksum";
import type { ZipEntry } from "./unzip-directory";

/** Documents are packed to a twentieth or so, a table of like rows to a hundredth; an attack to a thousandth. */
export const HIGHEST_RATIO = 250;

/** What is wrong with a file of an archive. */
export type EntryFault = "damaged-archive" | "expands-too-far" | "password-protected";

/** Takes one file out of an archive; stops as soon as it has become longer than `limit` bytes or abnormally dense. */
export function unzipEntry(bytes: Uint8Array, entry: ZipEntry, limit: number): Uint8Array | EntryFault {
  if (entry.isEncrypted) return "password-protected";
  const packed = packedBytes(bytes, entry);
  if (packed === undefined || (entry.method !== STORED && entry.method !== DEFLATED)) return "damaged-archive";
  const most = Math.min(limit, Math.max(ANY_RATIO, packed.length * HIGHEST_RATIO));
  const content = entry.method === STORED ? packed : inflateWithin(packed, most);
  if (content === undefined) return "damaged-archive";
  if (content.length > most) return "expands-too-far";
  return checksumOf(content) === entry.checksum ? content : "damaged-archive";
}

const STORED = 0;
const DEFLATED = 8;

/** So little does no harm, however dense it is. */
const ANY_RATIO = 16_000_000;

const HEADER_SIGNATURE = 0x04034b50;
const HEADER_SIZE = 30;

function packedBytes(bytes: Uint8Array, { offset, compressedSize }: ZipEntry): Uint8Array | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (offset + HEADER_SIZE > bytes.length || view.getUint32(offset, true) !== HEADER_SIGNATURE) return undefined;
  const start = offset + HEADER_SIZE + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  return start + compressedSize > bytes.length ? undefined : bytes.subarray(start, start + compressedSize);
}

/** In steps, so that an attack is noticed after a few megabytes, whatever size the directory claims. */
function inflateWithin(packed: Uint8Array, most: number): Uint8Array | undefined {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const inflate = new Inflate((chunk) => {
    chunks.push(chunk);
    length += chunk.length;
  });
  try {
    for (let at = 0; at === 0 || (at < packed.length && length <= most); at += STEP) {
      inflate.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
    }
  } catch {
    return undefined;
  }
  const content = new Uint8Array(length);
  let filled = 0;
  for (const chunk of chunks) {
    content.set(chunk, filled);
    filled += chunk.length;
  }
  return content;
}

/** A thousand times as much may come out of it. */
const STEP = 4096;
