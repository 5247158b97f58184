import { type DecodedDocument, decodeDocument } from "./decode-document";

/** What the bytes of a text say that was opened and saved as Western European (亂碼); `undefined` for any other text. */
export function misreadText(text: string): DecodedDocument | undefined {
  const sample = text.slice(0, SAMPLE);
  let foreign = 0;
  let western = 0;
  for (const letter of sample) {
    if (letter <= "\u007f") continue;
    foreign++;
    if (BYTES.has(letter)) western++;
    // A Chinese text need not be read to its end.
    else if (foreign - western > MOST_OTHERS) return undefined;
  }
  if (foreign < FEWEST || western < foreign * NEARLY_ALL) return undefined;
  const bytes = Uint8Array.from(sample, (letter) => BYTES.get(letter) ?? letter.charCodeAt(0) & 0x7f);
  const meant = decodeDocument(bytes);
  const chinese = meant?.text.match(CHINESE)?.length ?? 0;
  return chinese * LETTERS_EACH >= foreign ? meant : undefined;
}

const SAMPLE = 65_536;
/** A few accents are no misreading. */
const FEWEST = 12;
const NEARLY_ALL = 0.98;
/** More letters than these are not nearly all of any sample. */
const MOST_OTHERS = Math.ceil(SAMPLE * (1 - NEARLY_ALL));
/** A Chinese character was two or three letters; some are signs. */
const LETTERS_EACH = 5;

const CHINESE = /\p{Script=Han}/gu;

/** The letters that Western European encodings read single bytes as. */
const BYTES: ReadonlyMap<string, number> = new Map(
  Array.from(
    new TextDecoder("windows-1252").decode(Uint8Array.from({ length: 128 }, (_, at) => at + 128)),
    (letter, at) => [
      [letter, at + 128] as const,
      // Others keep the controls that stand at some of these places.
      [String.fromCharCode(at + 128), at + 128] as const,
    ],
  ).flat(),
);
