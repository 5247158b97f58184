/** Words that follow each other at once (緊接重複), and the words themselves once. */
export interface RepeatedUnit {
  readonly start: number;
  readonly end: number;
  readonly unit: string;
}

/**
 * Chinese words that a text repeats at once: of two characters three times or more, because 「推動推動小組」 may be right,
 * of three to twelve twice or more. Takes time in proportion to the text, whatever is in it.
 */
export function* repeatedUnits(text: string): Generator<RepeatedUnit> {
  for (let start = 0; start < text.length; start++) {
    for (let length = SHORTEST; length <= LONGEST; length++) {
      const least = length === SHORTEST ? 2 * length : length;
      if (!agrees(text, start, length, least)) continue;
      const end = repeatEnd(text, start, length);
      const unit = text.slice(start, start + length);
      if (isWord(unit)) yield { start, end, unit };
      // What was seen is not looked at again, or a row of one sign would take for ever.
      start = end - 1;
      break;
    }
  }
}

/** Whether so many signs are each the same as the one a distance behind. */
function agrees(text: string, start: number, distance: number, least: number): boolean {
  if (start + distance + least > text.length) return false;
  for (let i = start; i < start + least; i++) if (text.charCodeAt(i) !== text.charCodeAt(i + distance)) return false;
  return true;
}

/** Behind the last whole repetition. */
function repeatEnd(text: string, start: number, length: number): number {
  let same = length;
  while (
    start + length + same < text.length &&
    text.charCodeAt(start + same) === text.charCodeAt(start + length + same)
  )
    same++;
  return start + length + Math.floor(same / length) * length;
}

/** Numerals, placeholders and one character again and again are no words. */
function isWord(unit: string): boolean {
  return CHINESE.test(unit) && !NUMERALS.test(unit) && new Set(unit).size > 1;
}

const SHORTEST = 2;
const LONGEST = 12;
const CHINESE = /^\p{Script=Han}+$/u;
const NUMERALS = /^[〇零一二三四五六七八九十百千萬甲乙丙丁]+$/u;
