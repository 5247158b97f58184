/** Words that follow each other at once (緊接重複), and the words themselves once. */
export interface RepeatedUnit {
  readonly start: number;
  readonly end: number;
  readonly unit: string;
}

/**
 * Finds Chinese words that a text repeats at once: of two characters three times or more, because 「推動推動小組」 may be
 * right, of three to twelve twice or more. Takes time in proportion to the text, whatever is in it. To be asked of many
 * texts, one after the other.
 */
export function repeatedUnitsFinder(): (text: string) => readonly RepeatedUnit[] {
  const couldRepeat = repetitionTest();
  return (text) => (couldRepeat(text) ? [...unitsIn(text)] : []);
}

function* unitsIn(text: string): Generator<RepeatedUnit> {
  for (let start = 0; start < text.length; start++) {
    for (let length = SHORTEST; length <= LONGEST; length++) {
      if (!agrees(text, start, length, leastSame(length))) continue;
      const end = repeatEnd(text, start, length);
      const unit = text.slice(start, start + length);
      if (isWord(unit)) yield { start, end, unit };
      // What was seen is not looked at again, or a row of one sign would take for ever.
      start = end - 1;
      break;
    }
  }
}

/**
 * Whether anything might repeat: few passages have that, and this is asked of every sign of a plan. What repeats has
 * three signs in a row that stood so shortly before. Where any three stood last is kept by a number that other signs may
 * share: then something is looked at more closely for nothing, but nothing is missed.
 */
function repetitionTest(): (text: string) => boolean {
  const lastAt = new Int32Array(1 << SLOT_BITS);
  // Behind all texts before it, and far enough from them.
  let begin = LONGEST + 1;
  return (text) => {
    let could = false;
    let signs = 0;
    for (let i = 0; i < text.length; i++) {
      signs = (signs << SIGN_SHIFT) + text.charCodeAt(i);
      const slot = Math.imul(signs, SPREAD) >>> (32 - SLOT_BITS);
      if (i < 2) continue;
      if (begin + i - (lastAt[slot] ?? 0) <= LONGEST) could = true;
      lastAt[slot] = begin + i;
    }
    begin += text.length + LONGEST;
    return could;
  };
}

/** How many signs in a row must be those that stand so far before them. */
function leastSame(length: number): number {
  return length === SHORTEST ? 2 * length : length;
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
/** What stands three signs back is shifted out of 32 bits. */
const SIGN_SHIFT = 11;
/** The golden ratio as a fraction of 32 bits: products with it are spread evenly. */
const SPREAD = 0x9e3779b1;
const SLOT_BITS = 12;
const CHINESE = /^\p{Script=Han}+$/u;
const NUMERALS = /^[〇零一二三四五六七八九十百千萬甲乙丙丁]+$/u;
