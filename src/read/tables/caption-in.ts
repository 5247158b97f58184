import type { Paragraph } from "../source/block";
import { slicePassage } from "../source/passage-slice";

/**
 * The part of a line above a table that names a criterion: the whole of it, or what stands before its colon
 * (一、優質便民服務：…). `undefined` when it names none.
 */
export function captionIn(
  source: string,
  line: Paragraph,
  namesCriterion: (text: string) => boolean,
): Paragraph | undefined {
  const text = line.text.slice(0, LONGEST);
  if (line.text.length === text.length && isNamed(text, namesCriterion)) return line;
  const colon = text.search(/[:：]/u);
  if (colon === -1 || !isNamed(text.slice(0, colon), namesCriterion)) return undefined;
  return { ...line, ...slicePassage(source, { text, spans: line.spans }, 0, colon) };
}

function isNamed(text: string, namesCriterion: (text: string) => boolean): boolean {
  return namesCriterion(text) || COUNTED_MEASURE.test(text);
}

/** 具體措施一 counts the criteria in every form of that name. */
const COUNTED_MEASURE =
  /^\s*(?:[（(]?[一二三四五六七八九十\d]{1,3}[、.．)）]\s*)?(?:具體措施|評核項目|實施要項|構面|面向)[一二三四五六七八九十\d]{1,3}/u;
const LONGEST = 300;
