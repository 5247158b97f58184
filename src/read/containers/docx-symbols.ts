/**
 * What a sign of a font of symbols shows (符號字型), by the last two digits of its code; `undefined` for one that
 * nobody knows.
 */
export function symbolOf(font: string, code: number): string | undefined {
  const signs = FONTS.get(font.toLowerCase());
  if (signs !== undefined) return signs.get(code & 0xff);
  return code >= 0xe000 && code <= 0xf8ff ? undefined : String.fromCharCode(code);
}

/** Numbers in circles, from 0. */
function circled(zero: number, blackZero: number): readonly (readonly [number, string])[] {
  const white = ["⓪", ..."①②③④⑤⑥⑦⑧⑨⑩"].map((sign, number) => [zero + number, sign] as const);
  const black = ["⓿", ..."❶❷❸❹❺❻❼❽❾❿"].map((sign, number) => [blackZero + number, sign] as const);
  return [...white, ...black];
}

/** Those that documents use as bullets, boxes, arrows and numbers. */
const FONTS: ReadonlyMap<string, ReadonlyMap<number, string>> = new Map([
  [
    "wingdings",
    new Map([
      [0x6c, "●"],
      [0x6e, "■"],
      [0x6f, "□"],
      [0x70, "□"],
      [0x71, "❑"],
      [0x72, "❒"],
      [0x75, "◆"],
      [0x76, "❖"],
      ...circled(0x80, 0x8b),
      [0x9f, "•"],
      [0xa1, "○"],
      [0xa7, "▪"],
      [0xa8, "□"],
      [0xab, "★"],
      [0xd8, "➢"],
      [0xdf, "←"],
      [0xe0, "→"],
      [0xe1, "↑"],
      [0xe2, "↓"],
      [0xe8, "➔"],
      [0xf0, "⇨"],
      [0xfb, "✗"],
      [0xfc, "✓"],
      [0xfd, "☒"],
      [0xfe, "☑"],
    ]),
  ],
  [
    "wingdings 2",
    new Map([
      [0x4f, "✗"],
      [0x50, "✓"],
      [0x51, "☒"],
      [0x52, "☑"],
      [0x53, "☒"],
      [0x54, "☒"],
      ...circled(0x69, 0x74),
      [0x97, "●"],
      [0xa2, "■"],
      [0xa3, "□"],
      [0xae, "◆"],
    ]),
  ],
  [
    "wingdings 3",
    new Map([
      [0x66, "←"],
      [0x67, "→"],
      [0x68, "↑"],
      [0x69, "↓"],
      [0x70, "▲"],
      [0x71, "▼"],
      [0x72, "△"],
      [0x73, "▽"],
      [0x74, "◀"],
      [0x75, "▶"],
    ]),
  ],
  [
    "symbol",
    new Map([
      [0xa3, "≤"],
      [0xab, "↔"],
      [0xac, "←"],
      [0xad, "↑"],
      [0xae, "→"],
      [0xaf, "↓"],
      [0xb1, "±"],
      [0xb3, "≥"],
      [0xb4, "×"],
      [0xb7, "•"],
      [0xb8, "÷"],
      [0xb9, "≠"],
      [0xc5, "⊕"],
    ]),
  ],
]);
