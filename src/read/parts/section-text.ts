import type { Block, Paragraph } from "../source/block";
import { BULLET } from "../source/bullet";
import type { Passage } from "../source/passage";
import { slicePassage } from "../source/passage-slice";
import type { SourceDocument } from "../source/source-document";
import { unwrapped } from "./clauses";

/** The paragraphs among the blocks as one text, each on a line of its own: numbers as printed, bullets left out. */
export function sectionText(document: SourceDocument, blocks: readonly Block[]): Passage {
  const lines = unwrapped(document, blocks).map((paragraph) => withoutBullet(document.text, paragraph));
  return { text: lines.map(({ text }) => text).join("\n"), spans: lines.flatMap(({ spans }) => spans) };
}

function withoutBullet(source: string, paragraph: Paragraph): Passage {
  const length = BULLET.exec(paragraph.text)?.[0].length ?? 0;
  return length === 0 ? paragraph : slicePassage(source, paragraph, length);
}
