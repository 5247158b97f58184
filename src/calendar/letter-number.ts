import { preview, shorten } from "../base/preview";
import { parseChineseNumeral } from "./chinese-numeral";
import {
  CHINESE_DIGITS,
  DOCUMENT_KIND,
  NOT_IN_PREFIX,
  PREFIX,
  SERIAL,
  YEAR_IN_PREFIX,
  YEAR_IN_SERIAL,
  ZEROS,
} from "./letter-words";
import { accept, type CalendarDiagnostic, type CalendarOptions, type CalendarOutcome, note, refuse } from "./verdict";

/** A letter number (發文字號), such as 院授研展字第09600152471號. */
export interface LetterNumber {
  /** Canonical: no blanks, Arabic digits, full-width brackets. Two that are the same letter have the same text. */
  readonly text: string;
  /** What stands before 字 (發文代字), with a year that is printed in it: `院授研展`, `（88）工程企`, `83府計研`. */
  readonly prefix: string;
  /** The prefix without the year: `院授研展`, `工程企`, `府計研`. */
  readonly code: string;
  /** The number (發文號碼), leading zeros included, with the closing letter of some ministries: `09600152471`, `1020166329B`. */
  readonly serial: string;
  /** How many digits the number has; letters since about 民國91年 have 10 or 11. */
  readonly digits: number;
  /** The year of the Republic in which the case was opened, where the prefix or the number tells it. */
  readonly rocYear?: number;
  /** Where {@link LetterNumber.rocYear} was found; the prefix goes first. */
  readonly yearForm?: "prefix" | "serial";
}

/**
 * Reads a letter number (發文字號): `院授研展字第 09600152471 號`, `(88)工程企字第8806853號`, `台(89)內中地字第8978872號`,
 * `83府計研字第50337號`, `院授研展字第0九一00一六六九六號`. Blanks and width do not matter; 函 or 令 after it is left out.
 *
 * How many digits a number has is no error here; see `digits`. A number of 10 or 11 digits begins with the year.
 *
 * @example
 * parseLetterNumber("院授研展字第 09600152471 號") // => { ok: true, value: { text: "院授研展字第09600152471號", prefix: "院授研展", code: "院授研展", serial: "09600152471", digits: 11, rocYear: 96, yearForm: "serial" }, diagnostics: [] }
 */
export function parseLetterNumber(text: string, options: CalendarOptions = {}): CalendarOutcome<LetterNumber> {
  if (typeof text !== "string") return refuse(note("not-text", { found: preview(text) }, options));
  const plain = plainLetter(text).replace(DOCUMENT_KIND, "");
  const found = shorten(text.trim());
  if (found === "") return refuse(note("empty-letter", {}, options));
  const parts = splitLetter(plain);
  const problems = findProblems(parts, found, options);
  if (problems.length > 0) return refuse(...problems);
  const prefix = withArabicYear(parts.prefix);
  const digits = parts.serial.replace(/[A-Z]$/u, "");
  return accept({
    text: formatLetterNumber({ prefix, serial: parts.serial }),
    prefix,
    code: yearOfPrefix(prefix) === undefined ? prefix : prefix.replace(YEAR_IN_PREFIX, ""),
    serial: parts.serial,
    digits: digits.length,
    ...findYear(prefix, digits),
  });
}

/**
 * Writes a letter number; {@link parseLetterNumber} reads it back.
 *
 * What is no letter number at all, as a caller without types may hand in, is written as empty text.
 *
 * @example
 * formatLetterNumber({ prefix: "發社", serial: "1071300028" }) // => "發社字第1071300028號"
 */
export function formatLetterNumber(letter: Pick<LetterNumber, "prefix" | "serial">): string {
  // A caller without types may hand in anything.
  const { prefix, serial }: Partial<Record<"prefix" | "serial", unknown>> = letter ?? {};
  return typeof prefix === "string" && typeof serial === "string" ? `${prefix}字第${serial}號` : "";
}

interface LetterParts {
  readonly prefix: string;
  readonly serial: string;
  readonly hasWord: boolean;
  readonly hasOrdinal: boolean;
  readonly hasEnd: boolean;
}

/** No blanks, one width; brackets are full-width, as they are printed between Chinese characters. */
function plainLetter(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/\s+/gu, "")
    .replace(/[([〔]/gu, "（")
    .replace(/[)\]〕]/gu, "）");
}

/** As far as the text goes: what is missing is empty. */
function splitLetter(plain: string): LetterParts {
  const at = plain.lastIndexOf("字第");
  const word = at >= 0 ? at : plain.indexOf("字");
  const ordinal = at >= 0 ? at + 1 : plain.indexOf("第", word + 1);
  const hasEnd = plain.endsWith("號");
  const numberAt = ordinal >= 0 ? ordinal + 1 : word >= 0 ? word + 1 : plain.length;
  return {
    prefix: plain.slice(0, word >= 0 ? word : Math.max(ordinal, 0)),
    serial: arabicDigits(plain.slice(numberAt, hasEnd ? -1 : undefined)),
    hasWord: word >= 0,
    hasOrdinal: ordinal >= 0,
    hasEnd,
  };
}

function arabicDigits(text: string): string {
  return text
    .replace(ZEROS, "零")
    .replace(/[零一二三四五六七八九]/gu, (digit) => String(CHINESE_DIGITS.indexOf(digit)));
}

function findProblems(parts: LetterParts, found: string, options: CalendarOptions): CalendarDiagnostic[] {
  const { prefix, serial, hasWord, hasOrdinal, hasEnd } = parts;
  const problems: CalendarDiagnostic[] = [];
  if (!hasWord) problems.push(note("letter-without-word", { found }, options));
  else if (!hasOrdinal) problems.push(note("letter-without-ordinal", { found }, options));
  if (!hasEnd) problems.push(note("letter-without-end", { found }, options));
  if (hasWord && (!PREFIX.test(prefix) || NOT_IN_PREFIX.test(prefix))) {
    problems.push(note("letter-prefix", { found, prefix: shorten(prefix) }, options));
  }
  if ((hasWord || hasOrdinal) && !SERIAL.test(serial)) {
    problems.push(note("letter-serial", { found, serial: shorten(serial) }, options));
  }
  return problems;
}

/** 20 and less in brackets are sections (臺教師（二）), not years. */
const FIRST_PREFIX_YEAR = 21;

function yearOfPrefix(prefix: string): number | undefined {
  const { plain, bracketed } = YEAR_IN_PREFIX.exec(prefix)?.groups ?? {};
  const year = parseChineseNumeral(plain ?? bracketed ?? "");
  return year === undefined || year < FIRST_PREFIX_YEAR ? undefined : year;
}

/** （九十）院台人三 is written （90）院台人三. */
function withArabicYear(prefix: string): string {
  const year = yearOfPrefix(prefix);
  return year === undefined
    ? prefix
    : prefix.replace(YEAR_IN_PREFIX, (match) => (match.startsWith("（") ? `（${year}）` : match));
}

function findYear(prefix: string, digits: string): Pick<LetterNumber, "rocYear" | "yearForm"> {
  const inPrefix = yearOfPrefix(prefix);
  if (inPrefix !== undefined) return { rocYear: inPrefix, yearForm: "prefix" };
  const inSerial = Number(YEAR_IN_SERIAL.exec(digits)?.groups?.year ?? 0);
  return inSerial === 0 ? {} : { rocYear: inSerial, yearForm: "serial" };
}
