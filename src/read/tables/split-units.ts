import type { Passage } from "../source/passage";
import { rawText } from "./raw-text";
import { UNIT_SEPARATOR } from "./value-words";

/**
 * The units (承辦單位) named in one line, each by itself: 行政室、民政課 are two. What stands in brackets is not taken
 * apart, and a list of one-letter parts (各課、室) is one name.
 */
export function splitUnits(source: string, passage: Passage): readonly Passage[] {
  if (!UNIT_SEPARATOR.test(passage.text)) return [passage];
  const raw = rawText(source, passage.spans);
  const parts: Passage[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at <= raw.text.length; at++) {
    const sign = raw.text.charAt(at);
    if (/[（(「]/u.test(sign)) depth++;
    else if (/[)）」]/u.test(sign)) depth--;
    else if (at === raw.text.length || (depth <= 0 && UNIT_SEPARATOR.test(sign))) {
      const part = raw.slice(start, at);
      if (part.text !== "") parts.push(part);
      start = at + 1;
    }
  }
  return parts.length > 1 && parts.every(({ text }) => text.length > 1) ? parts : [passage];
}
