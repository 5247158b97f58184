/** Big5 bytes of a text: every pair of bytes is decoded once, and the table read backwards. */
export function encodeBig5(text: string): Uint8Array {
  const decoder = new TextDecoder("big5");
  const pairs = new Map<string, readonly number[]>();
  for (let lead = 0xa1; lead <= 0xf9; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      const letter = decoder.decode(new Uint8Array([lead, trail]));
      if (!pairs.has(letter)) pairs.set(letter, [lead, trail]);
    }
  }
  return new Uint8Array([...text].flatMap((letter) => pairs.get(letter) ?? [letter.charCodeAt(0)]));
}
