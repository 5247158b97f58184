import { formatChineseNumeral } from "../../calendar/chinese-numeral";
import { FORMAL_NUMERALS, ORDINAL_STYLES, STEMS } from "./document-words";

/** The ordinal (序號) of a section by its position, from 1, counted as `like` is. */
export function sectionOrdinal(position: number, like = ""): string {
  const style = ORDINAL_STYLES.find(({ pattern }) => pattern.test(like))?.style ?? "formal";
  if (style === "digit") return String(position);
  if (style === "stem") return STEMS.charAt((position - 1) % STEMS.length);
  const plain = formatChineseNumeral(position);
  return style === "plain" ? plain : [...plain].map((letter) => FORMAL_NUMERALS.get(letter) ?? letter).join("");
}
