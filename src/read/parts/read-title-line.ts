import { agencyLength } from "../../calendar/agency-name";
import { ITEM_MARK } from "../source/item-words";
import type { Passage } from "../source/passage";
import { slicePassage } from "../source/passage-slice";
import {
  AFTER_AGENCY,
  BEFORE_TITLE,
  DATED,
  NAME_BEFORE_YEAR,
  NO_NAME,
  NOT_IN_TITLE,
  PAGE_BLANKS,
  TITLE_END,
  TITLE_SUBJECT,
  TITLE_WORD,
  TITLE_YEAR,
} from "./title-words";
import { asIfFilledIn } from "./unfilled-name";

/** The title of a plan (計畫名稱), with the office and the year that it names. */
export interface PlanTitle extends Passage {
  readonly agency?: Passage;
  /** The number of the year as printed. */
  readonly year?: Passage;
  /** A date in brackets that follows the title: （105年3月1日訂定）. */
  readonly dated?: Passage;
  /** What stands before it on its line and is no part of it: 附件1, signs of Markdown. */
  readonly before?: Passage;
}

/** Reads a line as a title; `undefined` when it is none. */
export function readTitleLine(source: string, line: Passage): PlanTitle | undefined {
  if (line.text.length > LONGEST || !TITLE_WORD.test(line.text)) return undefined;
  const start = BEFORE_TITLE.exec(line.text)?.[0].length ?? 0;
  if (ITEM_MARK.test(line.text.slice(start))) return undefined;
  const end = line.text.replace(/[\s#*]+$/u, "").length;
  const bracket = line.text.slice(start, end).search(LAST_BRACKET);
  const isDate = bracket > 0 && DATED.test(line.text.slice(start + bracket, end).replace(/\s+/gu, ""));
  const titleEnd = isDate ? start + bracket : end;
  const { text, spans } = slicePassage(source, line, start, titleEnd);
  const title = { text: text.replace(PAGE_BLANKS, ""), spans };
  const dated = isDate ? slicePassage(source, line, titleEnd, end) : undefined;
  const read = readParts(source, title);
  const before = slicePassage(source, line, 0, start);
  return read && { ...read, ...(dated && { dated }), ...(before.text !== "" && { before }) };
}

const LONGEST = 100;
const LAST_BRACKET = /[（(][^（）()]{1,60}[)）]$/u;

function readParts(source: string, title: Passage): PlanTitle | undefined {
  const { text } = title;
  if (text.length < SHORTEST || NOT_IN_TITLE.test(text) || !TITLE_END.test(text)) return undefined;
  const found = TITLE_YEAR.exec(text);
  const digits = found?.groups?.year ?? "";
  const at = found === null ? -1 : found.index + found[0].indexOf(digits);
  const [from, to] = agencyWithin(asIfFilledIn(text), found?.index, found?.[0].length);
  const hasSubject = TITLE_SUBJECT.test(text);
  // Two of three: who, when, what about.
  if ([to > from, at >= 0, hasSubject].filter(Boolean).length < 2) return undefined;
  return {
    ...title,
    ...(to > from && { agency: withoutBlanks(slicePassage(source, title, from, to)) }),
    ...(at >= 0 && { year: withoutBlanks(slicePassage(source, title, at, at + digits.length)) }),
  };
}

const SHORTEST = 6;

/** Before the year, or after a year with which the title begins. */
function agencyWithin(text: string, yearAt = text.length, yearLength = 0): readonly [number, number] {
  const before = text.slice(0, yearAt);
  const length = agencyLength(before);
  if (length > 0 && (yearLength === 0 || AFTER_AGENCY.test(before.slice(length)))) return [0, length];
  if (yearLength > 0 && NAME_BEFORE_YEAR.test(before) && !NO_NAME.test(before)) return [0, yearAt];
  const after = yearAt + yearLength;
  return yearAt === 0 && yearLength > 0 ? [after, after + agencyLength(text.slice(after))] : [0, 0];
}

function withoutBlanks({ text, spans }: Passage): Passage {
  return { text: text.replace(/\s+/gu, ""), spans };
}
