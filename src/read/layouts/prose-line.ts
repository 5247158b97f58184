import type { Paragraph } from "../source/block";
import { printedNumber } from "../source/printed-number";
import type { FlowLine } from "./flow-line";
import { lineStart } from "./line-start";
import { textWidth } from "./text-width";

/** A line of prose as far as it matters for whether the next one goes on with it. */
export interface ProseLine {
  readonly block: Paragraph;
  /** Blanks before it, and where it ends, in half-width letters. */
  readonly indent: number;
  readonly right: number;
  /** How wide what it begins with is at least: a character, or a word in letters or digits. */
  readonly firstWidth: number;
  readonly tail: "stop" | "comma" | "open";
  /** An empty paragraph stands before it. */
  readonly gap: boolean;
  /** It begins with a number or a sign of a list. */
  readonly begins: boolean;
  /** It is the heading of a section, or ends like the name of a field. */
  readonly isHeading: boolean;
  /** There is a sentence in it, not only a name or date. */
  readonly isSentence: boolean;
}

/** Measures a line. */
export function proseLine(source: string, line: FlowLine, block: Paragraph | undefined): ProseLine {
  const text = source.slice(line.start, line.end);
  const indent = textWidth(source.slice(lineStart(source, line.start), line.start));
  const head = /^(?:[A-Za-z\d.,:/%-]+|.)/u.exec(text)?.[0] ?? "";
  const words = text.replace(SECTION, "");
  return {
    block: block ?? { kind: "paragraph", text, spans: [{ start: line.start, end: line.end }] },
    indent,
    right: indent + textWidth(text),
    firstWidth: textWidth(head),
    tail: /[。！？!?；;：:][」』）)”"]?$/u.test(text) ? "stop" : /[，、,]$/u.test(text) ? "comma" : "open",
    gap: line.gap,
    begins: BEGINS.test(text) || printedNumber(text) !== undefined || DATE_LINE.test(text) || FIELD.test(text),
    isHeading: SECTION.test(text) && !/[，。；]/u.test(words) && textWidth(words) <= LONGEST_HEADING,
    isSentence: /[，。；]/u.test(words),
  };
}

const LONGEST_HEADING = 40;
const SECTION = /^[•‧·\-\s]{0,3}[壹貳參叁肆伍陸柒捌玖拾]{1,3}\s{0,3}[、.．:：]\s{0,3}/u;
const BEGINS =
  /^(?:[•‧·●○◎■□◆◇※＊*▪➢✓–—-]|[壹貳參叁肆伍陸柒捌玖拾]{1,3}\s{0,3}[、.．:：]|第[一二三四五六七八九十\d]{1,3}[條點章節])/u;
/** A date on a line of its own. */
const DATE_LINE = /^(?:中華)?(?:民國)?\s?\d{2,3}\s?年\s?\d{1,2}\s?月(?:\s?\d{1,2}\s?日)?.{0,12}$/u;
/** 承辦人：, 填表人：      單位主管： */
const FIELD = /^.{2,12}[:：]\s{3,}/u;
