import type { ListNumberStyle } from "./list-number-style";

/**
 * Writes the number of a list item (自動編號) as a word processor shows it, without what stands around it. What a style
 * has no sign for is written in digits.
 */
export function formatListNumber(value: number, style: ListNumberStyle): string {
  if (style === "none") return "";
  const plain = String(value);
  return value < 1 ? plain : (WRITERS[style](value) ?? plain);
}

type Writer = (value: number) => string | undefined;

const WRITERS: Readonly<Record<Exclude<ListNumberStyle, "none">, Writer>> = {
  decimal: String,
  "decimal-zero": (value) => String(value).padStart(2, "0"),
  "full-width": (value) => String(value).replace(/\d/gu, (digit) => "０１２３４５６７８９"[Number(digit)] ?? digit),
  circled: oneOf(signsFrom("①", 20)),
  parenthesized: oneOf(signsFrom("⑴", 20)),
  "full-stop": oneOf(signsFrom("⒈", 20)),
  "upper-roman": roman,
  "lower-roman": (value) => roman(value)?.toLowerCase(),
  "upper-letter": letter,
  "lower-letter": (value) => letter(value)?.toLowerCase(),
  counting: (value) => spelled(value, "零一二三四五六七八九", "千百十")?.replace(/^一(?=十)/u, ""),
  digits: (value) => String(value).replace(/\d/gu, (digit) => "○一二三四五六七八九"[Number(digit)] ?? digit),
  formal: (value) => spelled(value, FORMAL_DIGITS, FORMAL_UNITS),
  "formal-short": (value) => spelled(value, FORMAL_DIGITS, FORMAL_UNITS)?.replace(/^壹(?=拾)/u, ""),
  "circled-counting": oneOf(signsFrom("㊀", 10)),
  stems: oneOf([..."甲乙丙丁戊己庚辛壬癸"]),
  branches: oneOf([..."子丑寅卯辰巳午未申酉戌亥"]),
  "stems-and-branches": (value) =>
    `${"甲乙丙丁戊己庚辛壬癸"[(value - 1) % 10] ?? ""}${"子丑寅卯辰巳午未申酉戌亥"[(value - 1) % 12] ?? ""}`,
};

const FORMAL_DIGITS = "零壹貳參肆伍陸柒捌玖";
const FORMAL_UNITS = "仟佰拾";

function oneOf(signs: readonly string[]): Writer {
  return (value) => signs[value - 1];
}

function signsFrom(first: string, count: number): readonly string[] {
  const start = first.codePointAt(0) ?? 0;
  return Array.from({ length: count }, (_, index) => String.fromCodePoint(start + index));
}

/** A zero stands for one or more empty places between two that are filled. */
function spelled(value: number, digits: string, units: string): string | undefined {
  if (value > 9999) return undefined;
  const places = String(value).padStart(4, "0");
  let text = "";
  let isGap = false;
  [...places].forEach((digit, place) => {
    if (digit === "0") isGap = text !== "";
    else {
      text += `${isGap ? digits[0] : ""}${digits[Number(digit)]}${units[place] ?? ""}`;
      isGap = false;
    }
  });
  return text;
}

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, "M"],
  [900, "CM"],
  [500, "D"],
  [400, "CD"],
  [100, "C"],
  [90, "XC"],
  [50, "L"],
  [40, "XL"],
  [10, "X"],
  [9, "IX"],
  [5, "V"],
  [4, "IV"],
  [1, "I"],
];

function roman(value: number): string | undefined {
  if (value > 3999) return undefined;
  let left = value;
  let text = "";
  for (const [worth, sign] of ROMAN) {
    for (; left >= worth; left -= worth) text += sign;
  }
  return text;
}

/** A … Z, then AA, BB … as Word counts; nobody numbers more than ten rounds. */
function letter(value: number): string | undefined {
  if (value > 260) return undefined;
  const sign = String.fromCharCode(65 + ((value - 1) % 26));
  return sign.repeat(Math.ceil(value / 26));
}
