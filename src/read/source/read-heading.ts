import type { Paragraph } from "./block";
import {
  BARE_FORMAL_ORDINAL,
  CONTENTS_LINE,
  LEADING_SIGNS,
  NUMBERINGS,
  type Numbering,
  SENTENCE_SIGN,
  TITLE_COLON,
  TRAILING_SIGN,
} from "./heading-words";
import type { Passage } from "./passage";
import { slicePassage } from "./passage-slice";
import { isSectionTitle } from "./section-kinds";

/** A paragraph read as the heading of a section. */
export interface Heading {
  readonly paragraph: Paragraph;
  readonly ordinal?: string;
  readonly title: Passage;
  /** What stands on its line after the title. */
  readonly rest?: Paragraph;
}

/** Reads a paragraph as a heading in that numbering, or as one without a number; `undefined` when it is none. */
export function readHeading(source: string, paragraph: Paragraph, numbering?: Numbering): Heading | undefined {
  const { text } = paragraph;
  const signs = LEADING_SIGNS.exec(text)?.[0].length ?? 0;
  const mark = numbering === undefined ? NO_MARK : readMark(source, paragraph, signs, numbering);
  if (mark === undefined || CONTENTS_LINE.test(text.slice(-CONTENTS_END))) return undefined;
  const start = signs + mark.length;
  let end = text.length;
  while (end > start && TRAILING_SIGN.test(text.charAt(end - 1))) end--;
  const [titleEnd, restStart] = titleWithin(source, paragraph, start, end);
  const title = slicePassage(source, paragraph, start, titleEnd);
  const rest = slicePassage(source, paragraph, restStart, end);
  return {
    paragraph,
    ...(mark.ordinal !== undefined && { ordinal: mark.ordinal }),
    title,
    ...(rest.text !== "" && { rest: { kind: "paragraph", ...rest } }),
  };
}

/** As much of a line as the dots and the number of a table of contents take. */
const CONTENTS_END = 40;

interface Mark {
  readonly ordinal?: string | undefined;
  /** How much of the text it takes. */
  readonly length: number;
}

const NO_MARK: Mark = { length: 0 };

function readMark(source: string, paragraph: Paragraph, signs: number, numbering: Numbering): Mark | undefined {
  const automatic = numbering.automatic.exec(paragraph.number ?? "")?.groups?.ordinal;
  if (automatic !== undefined) return { ordinal: automatic, length: 0 };
  const text = paragraph.text.slice(signs);
  const found = numbering.inText.exec(text);
  if (found !== null) return { ordinal: found.groups?.ordinal, length: found[0].length };
  const bare = numbering === NUMBERINGS[0] ? BARE_FORMAL_ORDINAL.exec(text) : null;
  if (bare === null || !isSectionTitle(text.slice(bare[0].length).split(TITLE_COLON, 1)[0] ?? "")) return undefined;
  const after = slicePassage(source, paragraph, signs + bare[0].length).spans[0]?.start ?? 0;
  return /\s/u.test(source.charAt(after - 1)) ? { ordinal: bare.groups?.ordinal, length: bare[0].length } : undefined;
}

/** Where the title ends and where what follows it on the line begins. */
function titleWithin(source: string, paragraph: Paragraph, start: number, end: number): readonly [number, number] {
  const text = paragraph.text.slice(start, end);
  const colon = text.search(TITLE_COLON);
  const named = colon === -1 ? "" : text.slice(0, colon).trim();
  if (named !== "" && named.length <= LONGEST && !SENTENCE_SIGN.test(named)) return [start + colon, start + colon + 1];
  const hasBlank =
    colon === -1 && paragraph.spans.some((span) => BLANK_WITHIN.test(source.slice(span.start, span.end)));
  const length = hasBlank && !isSectionTitle(text) ? blankAfterTitle(source, paragraph, start, end) : undefined;
  return length === undefined ? [end, end] : [start + length, start + length];
}

const BLANK_WITHIN = /\S\s+\S/u;

/** 肆、執行期程　自105年1月起: how long the title is that only a blank parts from the rest. */
function blankAfterTitle(source: string, paragraph: Paragraph, start: number, end: number): number | undefined {
  const longest = Math.min(end - start, LONGEST);
  for (let length = 2; length < longest; length++) {
    if (!isSectionTitle(paragraph.text.slice(start, start + length))) continue;
    const next = slicePassage(source, paragraph, start + length, end).spans[0]?.start ?? 0;
    if (/\s/u.test(source.charAt(next - 1))) return length;
  }
  return undefined;
}

/** No title that a colon or a blank ends is longer. */
const LONGEST = 20;
