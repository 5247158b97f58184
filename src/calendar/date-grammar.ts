import { parseChineseNumeral } from "./chinese-numeral";
import { DATE_SHAPES, ERAS, SCHOOL_YEAR, WEEKDAY } from "./date-words";
import { readYearNumber } from "./roc-year";

/** A date as it was written, not yet looked at for sense: month 13 is still month 13. */
export interface WrittenDate {
  /** How the year is counted, if the text says: 民國, 民國前, 西元. */
  readonly era: "roc" | "before-roc" | "ce" | undefined;
  readonly year: number | undefined;
  readonly month: number | undefined;
  readonly day: number | undefined;
  /** 學年度. */
  readonly school: boolean;
}

/**
 * Reads the words and numbers of a date from folded text. Without a year (10月15日) it must name a month; a day of the
 * week after it is left out.
 * `undefined` when the text has none of the shapes.
 */
export function readWrittenDate(folded: string): WrittenDate | undefined {
  const plain = folded.replace(WEEKDAY, "");
  for (const shape of DATE_SHAPES) {
    const parts = shape.exec(plain)?.groups;
    if (parts !== undefined) return isAmbiguous(parts) ? undefined : fromGroups(parts);
  }
  return undefined;
}

type Groups = Readonly<Record<string, string | undefined>>;

/** 105 may be any number and 99.12 any decimal or day: without 民國, 年 or a third part a short year is no date. */
function isAmbiguous({ era, year, month, day, mark, unit }: Groups): boolean {
  if (era !== undefined || year === undefined || unit !== undefined) return false;
  return month === undefined ? year.length < 4 : mark !== undefined && day === undefined && year.length < 3;
}

function fromGroups(parts: Groups): WrittenDate | undefined {
  const year = parts.year === undefined ? undefined : readYearNumber(parts.year);
  const month = parts.month === undefined ? undefined : readYearNumber(parts.month);
  const day = parts.day === undefined ? undefined : parseChineseNumeral(parts.day);
  const misread = [
    [parts.year, year],
    [parts.month, month],
    [parts.day, day],
  ].some(([written, number]) => written !== undefined && number === undefined);
  return misread ? undefined : { era: eraOf(parts.era), year, month, day, school: parts.unit === SCHOOL_YEAR };
}

function eraOf(era: string | undefined): WrittenDate["era"] {
  if (era === undefined) return undefined;
  if (ERAS.beforeRoc.test(era)) return "before-roc";
  return ERAS.roc.test(era) ? "roc" : "ce";
}
