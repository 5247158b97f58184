import type { Paragraph } from "./block";
import { LEADING_SIGNS, NUMBERINGS, TRAILING_SIGNS } from "./heading-words";
import { type Heading, readHeading } from "./read-heading";
import { isSectionTitle } from "./section-kinds";
import type { SourceDocument } from "./source-document";

/**
 * The headings of a document's sections: paragraphs numbered 壹、貳、…; without those, the numbering in which sections
 * are headed as plans head them; without any, or where the headings of the file are no more than such titles, those
 * headings; else lines that say nothing but such a title.
 */
export function findHeadings({ text, blocks }: SourceDocument): readonly Heading[] {
  const paragraphs = blocks.filter((block) => block.kind === "paragraph");
  const plain = ofTheFile(
    text,
    paragraphs.filter(({ number }) => number === undefined),
  );
  for (const numbering of NUMBERINGS) {
    const headings = paragraphs.flatMap((paragraph) => readHeading(text, paragraph, numbering) ?? []);
    if (numbering.isForSections && headings.length >= ENOUGH) return withMisnumbered(text, paragraphs, headings);
    const known = headings.filter(isKnown);
    // Items of a list may read like titles, too, where the file has headings of its own.
    if (!numbering.isForSections && plain.filter(isKnownWithoutNumber).length >= ENOUGH) return plain;
    if (known.length >= (numbering.isForSections ? 1 : ENOUGH)) return withoutItems(headings, known);
  }
  const leveled = ofTheFile(text, paragraphs);
  return leveled.length > 0 ? leveled : withoutNumber(text, paragraphs);
}

/** One alone may be chance. */
const ENOUGH = 2;

function isKnown({ title }: Heading): boolean {
  return isSectionTitle(title.text);
}

/**
 * Where the sections are headings of the file, all of one level, one more of that level with the title of a section is a
 * section too, however it is numbered: 壹、計畫依據 and then 二、計畫目標.
 */
function withMisnumbered(
  source: string,
  paragraphs: readonly Paragraph[],
  headings: readonly Heading[],
): readonly Heading[] {
  const [level, ...others] = new Set(headings.map(({ paragraph }) => paragraph.level));
  if (level === undefined || others.length > 0) return headings;
  const known = new Map(headings.map((heading) => [heading.paragraph, heading]));
  return paragraphs.flatMap((paragraph) => {
    const own = known.get(paragraph);
    if (own !== undefined || paragraph.level !== level) return own ?? [];
    const read = NUMBERINGS.map((numbering) => readHeading(source, paragraph, numbering));
    return read.find((heading) => heading !== undefined && isKnown(heading)) ?? [];
  });
}

/** 四、獎勵 names its section, and yet is no heading that has no number. */
function isKnownWithoutNumber(heading: Heading): boolean {
  return isKnown(heading) && !NUMBERINGS.some(({ inText }) => inText.test(heading.title.text));
}

/** Where the sections are headings of the file, a paragraph with such a number is an item of a list. */
function withoutItems(headings: readonly Heading[], known: readonly Heading[]): readonly Heading[] {
  const levels = new Set(known.map(({ paragraph }) => paragraph.level));
  if (known.length < ENOUGH || levels.has(undefined)) return headings;
  return headings.filter(({ paragraph }) => levels.has(paragraph.level));
}

/** The level on which sections are headed as plans head them, else the highest that has several headings. */
function ofTheFile(source: string, paragraphs: readonly Paragraph[]): readonly Heading[] {
  const levels = new Map<number, Heading[]>();
  for (const paragraph of paragraphs) {
    const { level } = paragraph;
    const heading = level === undefined ? undefined : readHeading(source, paragraph);
    if (level === undefined || heading === undefined) continue;
    const those = levels.get(level);
    if (those === undefined) levels.set(level, [heading]);
    else those.push(heading);
  }
  const ordered = [...levels].sort(([a], [b]) => a - b).map(([, headings]) => headings);
  return (
    ordered.find((headings) => headings.filter(isKnown).length >= ENOUGH) ??
    ordered.find((headings) => headings.length >= ENOUGH && headings.some(isKnown)) ??
    []
  );
}

function withoutNumber(source: string, paragraphs: readonly Paragraph[]): readonly Heading[] {
  const headings = paragraphs.flatMap((paragraph) => {
    const plain = paragraph.text.length > LONGEST ? "" : paragraph.text.replace(LEADING_SIGNS, "");
    if (!isSectionTitle(plain.replace(TRAILING_SIGNS, ""))) return [];
    const heading = readHeading(source, paragraph);
    return heading !== undefined && heading.rest === undefined && isKnown(heading) ? [heading] : [];
  });
  return headings.length >= ENOUGH ? headings : [];
}

const LONGEST = 20;
