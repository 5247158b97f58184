import type { SoughtWord } from "../find-words";

/** A character that is none of Chinese writing but looks like one (形似字碼), and the one that is meant. */
export interface LookalikeCharacter extends SoughtWord {
  readonly right: string;
}

/** Every character from one code point to another. */
function range(from: number, to: number): readonly string[] {
  return Array.from({ length: to - from + 1 }, (_, i) => String.fromCharCode(from + i));
}

/** Bopomofo and its tones: side by side they are meant. */
const BOPOMOFO = `${range(0x3105, 0x312f).join("")}ˊˇˋ˙`;

/** Kana: side by side they are Japanese. */
const KANA = range(0x3041, 0x30ff).join("");

/** Signs of other scripts that are typed or scanned in place of a Chinese character. */
export const LOOKALIKE_SIGNS: readonly LookalikeCharacter[] = [
  ...["ㄧ一", "ㄚ丫"].map((pair) => besideNone(pair, BOPOMOFO)),
  ...["ニ二", "ロ口", "ト卜", "カ力", "タ夕", "ハ八", "エ工", "ー一"].map((pair) => besideNone(pair, KANA)),
  besideNone("㇐一", ""),
];

/**
 * Radicals (部首) and compatibility ideographs (相容表意文字), with the unified character of each: a search for the
 * word does not find them. What Unicode itself does not unify is taken from its table EquivalentUnifiedIdeograph.
 */
export const LOOKALIKE_CODES: readonly LookalikeCharacter[] = [
  ...[...range(0x2e9f, 0x2e9f), ...range(0x2ef3, 0x2ef3), ...range(0x2f00, 0x2fd5), ...range(0xf900, 0xfad9)].flatMap(
    (word) => {
      const right = word.normalize("NFKC");
      return right === word ? [] : [{ word, right }];
    },
  ),
  ...["⺠民", "⻄西", "⻆角", "⻑長", "⻘青", "⻝食", "⻣骨", "⻤鬼", "⻱龜", "⻁虎", "⺝月", "⺫目"].map((pair) =>
    besideNone(pair, ""),
  ),
];

function besideNone(pair: string, letters: string): LookalikeCharacter {
  const [word, right] = [pair.charAt(0), pair.charAt(1)];
  return { word, right, notAfter: letters, notBefore: letters };
}
