/** How wide text is on the page, in half-width letters: a Chinese character or full-width sign counts two. */
export function textWidth(text: string): number {
  let width = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    // The second half of a character beyond the basic plane adds nothing.
    if (code >= 0xdc00 && code <= 0xdfff) continue;
    width += code < 0x1100 || (code >= 0xff61 && code <= 0xffdc) ? 1 : 2;
  }
  return width;
}
