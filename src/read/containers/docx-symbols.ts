/** Signs of the font Wingdings that documents use as bullets and boxes, by the last two digits of their code. */
export const WINGDINGS: ReadonlyMap<number, string> = new Map([
  [0x6c, "●"],
  [0x6e, "■"],
  [0x6f, "□"],
  [0x75, "◆"],
  [0x76, "❖"],
  [0xa1, "○"],
  [0xa7, "▪"],
  [0xa8, "□"],
  [0xd8, "➢"],
  [0xdf, "←"],
  [0xe0, "→"],
  [0xf0, "⇨"],
  [0xfc, "✓"],
  [0xfd, "☒"],
  [0xfe, "☑"],
]);
