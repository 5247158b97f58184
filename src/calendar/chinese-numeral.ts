/**
 * Reads a number from 0 to 9999 written in any way that a document may write it: `105`, `一百零五`, `一百十二`,
 * `一百一十二`, `廿三`, `卅`, `一0五`, `一○○`, `壹貳參`, `壹拾貳`, `元` not included. Full-width digits must be
 * folded first. `undefined` when the text is no such number; 一百五 (colloquially 150) is none.
 */
export function parseChineseNumeral(text: string): number | undefined {
  if (text.length > LONGEST) return undefined;
  if (FIGURES_ONLY.test(text)) return Number(text);
  const plain = text.replace(/[^0-9]/gu, (letter) => SAME_AS[letter] ?? letter);
  if (DIGITS_ONLY.test(plain)) return Number(plain.replace(CHINESE_DIGIT, (letter) => String(DIGITS.indexOf(letter))));
  if (!UNITS_AND_DIGITS.test(plain)) return undefined;
  const explicit = plain.replace(UNIT_WITHOUT_DIGIT, "一$<unit>");
  const value = addUp(explicit);
  return spell(value) === explicit ? value : undefined;
}

/**
 * Writes a whole number from 0 to 9999 as the laws of Taiwan do: 一百零七, 一百十二 (never 一百一十二), 二十一.
 *
 * @throws RangeError for any other number.
 */
export function formatChineseNumeral(value: number): string {
  if (!Number.isInteger(value) || value < 0 || value > 9999) {
    throw new RangeError(`formatChineseNumeral writes whole numbers from 0 to 9999, not ${value}`);
  }
  return value === 0 ? "零" : spell(value).replace(/一十/gu, "十");
}

/** 一千零一十二: eight letters at most, so a longer text need not be looked at. */
const LONGEST = 10;

/** Each digit at its own value. */
const DIGITS = "零一二三四五六七八九";

/** Other ways to write the same letter; formal digits (大寫) as in headings and cheques. */
const SAME_AS: Readonly<Record<string, string>> = {
  〇: "零",
  "○": "零",
  壹: "一",
  貳: "二",
  兩: "二",
  參: "三",
  叁: "三",
  肆: "四",
  伍: "五",
  陸: "六",
  柒: "七",
  捌: "八",
  玖: "九",
  拾: "十",
  佰: "百",
  仟: "千",
  廿: "二十",
  卅: "三十",
  卌: "四十",
};

const UNITS: ReadonlyMap<string, number> = new Map([
  ["千", 1000],
  ["百", 100],
  ["十", 10],
]);

const CHINESE_DIGIT = /[零一二三四五六七八九]/gu;
const FIGURES_ONLY = /^[0-9]{1,4}$/u;
const DIGITS_ONLY = /^[0-9零一二三四五六七八九]{1,4}$/u;
const UNITS_AND_DIGITS = /^[零一二三四五六七八九十百千]+$/u;
const UNIT_WITHOUT_DIGIT = /(?<![一二三四五六七八九])(?<unit>[十百千])/gu;

function addUp(explicit: string): number {
  let sum = 0;
  let digit = 0;
  for (const letter of explicit) {
    const unit = UNITS.get(letter);
    if (unit === undefined) {
      digit = DIGITS.indexOf(letter);
      continue;
    }
    sum += digit * unit;
    digit = 0;
  }
  return sum + digit;
}

/** Every digit written out: 一百一十二. A gap of empty places inside becomes one 零, at the end nothing. */
function spell(value: number): string {
  let rest = value;
  let text = "";
  let gap = false;
  for (const [name, unit] of UNITS) {
    const digit = Math.floor(rest / unit);
    rest %= unit;
    if (digit > 0) text += `${gap ? "零" : ""}${DIGITS[digit]}${name}`;
    gap = digit === 0 && text !== "";
  }
  return rest > 0 ? `${text}${gap ? "零" : ""}${DIGITS[rest]}` : text;
}
