import type { Block, Paragraph } from "./block";
import { findHeadings } from "./find-headings";
import { SENTENCE_SIGN } from "./heading-words";
import type { Outline, Section } from "./outline";
import { joinPassages } from "./passage";
import type { Heading } from "./read-heading";
import { SENTENCE_END } from "./sentence-end";
import { isSignatureLine } from "./signature-line";
import { siteFoot } from "./site-foot";
import type { SourceDocument } from "./source-document";
import { startsItem } from "./starts-item";

/**
 * Cuts a document into its sections (壹、計畫依據 …). Ordinals stay as printed; a heading inside a table is none. A closing
 * clause such as 捌、本計畫如有未盡事宜，… is a section of which the title is the sentence.
 */
export function outlineOf(document: SourceDocument): Outline {
  const known = outlines.get(document) ?? cut(document);
  outlines.set(document, known);
  return known;
}

/** A cache of a pure function: it changes no result. */
const outlines = new WeakMap<SourceDocument, Outline>();

function cut(document: SourceDocument): Outline {
  const headings = new Map(findHeadings(document).map((heading) => [heading.paragraph, heading]));
  const foot = siteFoot(document);
  const preamble: Block[] = [];
  const sections: Opened[] = [];
  for (const block of document.blocks) {
    const heading = block.kind === "paragraph" ? headings.get(block) : undefined;
    const open = sections.at(-1);
    // Places to sign stand below the last section and belong to none.
    if (heading === undefined && block.kind === "paragraph" && isSignatureLine(document.text, block)) continue;
    // So does the foot of a web page, unless a section is about just that.
    if (block.kind === "paragraph" && foot.has(block) && open?.blocks.length !== 0) continue;
    if (heading !== undefined) sections.push({ heading, blocks: heading.rest === undefined ? [] : [heading.rest] });
    else (open?.blocks ?? preamble).push(block);
  }
  return { document, preamble, sections: sections.map((section) => close(document, section)) };
}

interface Opened {
  readonly heading: Heading;
  readonly blocks: Block[];
}

function close(document: SourceDocument, { heading, blocks }: Opened): Section {
  const { paragraph, ordinal, title } = heading;
  const more = restOfTitle(document, heading, blocks);
  const passage = joinPassages(document.text, [title, ...more]);
  const whole = more.length === 0 ? paragraph : { ...paragraph, ...joinPassages(document.text, [paragraph, ...more]) };
  return {
    ...(ordinal !== undefined && { ordinal }),
    // A number without any title stands for itself.
    title: passage.text === "" ? { text: paragraph.text, spans: paragraph.spans } : passage,
    heading: whole,
    blocks: blocks.slice(more.length),
  };
}

/** The lines that belong to the title: one below a number that stands alone, or the end of a wrapped sentence. */
function restOfTitle(document: SourceDocument, { title, rest }: Heading, blocks: readonly Block[]): Paragraph[] {
  const isAlone = title.text === "";
  const isCut = document.format === "text" && SENTENCE_SIGN.test(title.text) && !SENTENCE_END.test(title.text);
  if (rest !== undefined || !(isAlone || isCut)) return [];
  const more: Paragraph[] = [];
  for (const block of blocks.slice(0, isAlone ? 1 : MOST_LINES)) {
    if (block.kind !== "paragraph" || startsItem(block)) break;
    more.push(block);
    if (SENTENCE_END.test(block.text)) return more;
  }
  // A sentence that never ends was not cut.
  return isAlone ? more : [];
}

const MOST_LINES = 3;
