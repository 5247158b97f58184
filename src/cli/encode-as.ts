/**
 * Text in the encoding of the file that it was read from: UTF-8 with or without a byte order mark, or UTF-16 with one.
 * `undefined` for a file in any other.
 */
export function encodeAs(text: string, original: Uint8Array): Uint8Array | undefined {
  const [first, second, third] = original;
  if (first === 0xff && second === 0xfe) return Buffer.from(`\uFEFF${text}`, "utf16le");
  if (first === 0xfe && second === 0xff) return Buffer.from(`\uFEFF${text}`, "utf16le").swap16();
  if (first === 0xef && second === 0xbb && third === 0xbf) return Buffer.from(`\uFEFF${text}`);
  return isUtf8(original) ? Buffer.from(text) : undefined;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
