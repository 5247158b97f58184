/**
 * A sign before an item (項目符號) that is no number; Word's own lie in the private area. A dash is one before a blank or
 * a Chinese character, but not before a figure.
 */
export const BULLET =
  /^\s*(?:[●○◎◆◇■□▪▫★☆•‧·➢➤►▶✓※◼⚫*＊\u{F000}-\u{F0FF}]+\s*|[-–—]+(?:\s+|(?=\p{Script=Han})))(?=\S)/u;
