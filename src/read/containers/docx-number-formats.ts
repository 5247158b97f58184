import type { ListNumberStyle } from "./list-number-style";

/**
 * How Word's number formats are written, those that plans use; `bullet` is none of them.
 *
 * @see ISO/IEC 29500-1, 17.18.59 ST_NumberFormat
 */
export const DOCX_NUMBER_FORMATS: ReadonlyMap<string, ListNumberStyle> = new Map([
  ["decimal", "decimal"],
  ["decimalHalfWidth", "decimal"],
  ["decimalZero", "decimal-zero"],
  ["decimalFullWidth", "full-width"],
  ["decimalFullWidth2", "full-width"],
  ["decimalEnclosedCircle", "circled"],
  ["decimalEnclosedCircleChinese", "circled"],
  ["decimalEnclosedParen", "parenthesized"],
  ["decimalEnclosedFullstop", "full-stop"],
  ["upperRoman", "upper-roman"],
  ["lowerRoman", "lower-roman"],
  ["upperLetter", "upper-letter"],
  ["lowerLetter", "lower-letter"],
  ["taiwaneseCounting", "counting"],
  ["taiwaneseCountingThousand", "counting"],
  ["chineseCounting", "counting"],
  ["chineseCountingThousand", "counting"],
  ["japaneseCounting", "counting"],
  ["taiwaneseDigital", "digits"],
  ["ideographDigital", "digits"],
  ["japaneseDigitalTenThousand", "digits"],
  ["ideographLegalTraditional", "formal"],
  ["ideographEnclosedCircle", "circled-counting"],
  ["ideographTraditional", "stems"],
  ["ideographZodiac", "branches"],
  ["ideographZodiacTraditional", "stems-and-branches"],
  ["none", "none"],
]);
