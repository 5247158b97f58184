/** What a file's content can be handed in as: its bytes in any form, or a text. */
export type FileContent = ArrayBuffer | ArrayBufferView | string;

/** The bytes of what was handed in as such, of whatever realm: a buffer or a view of one; `undefined` for anything else. */
export function bytesOf(input: unknown): Uint8Array | undefined {
  if (input instanceof Uint8Array) return input;
  if (ArrayBuffer.isView(input)) return new Uint8Array(input.buffer, input.byteOffset, input.byteLength);
  return isBuffer(input) ? new Uint8Array(input) : undefined;
}

function isBuffer(input: unknown): input is ArrayBuffer {
  return /^\[object (?:Shared)?ArrayBuffer\]$/u.test(Object.prototype.toString.call(input));
}
