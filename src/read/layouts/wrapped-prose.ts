import { append } from "../../base/append";
import type { Span } from "../../base/span";
import type { Block, Paragraph } from "../source/block";
import { passageAt } from "../source/passage";
import { flowLines } from "./flow-line";
import type { Layout } from "./layout";
import { type ProseLine, proseLine } from "./prose-line";
import { proseMargin } from "./prose-margin";

/**
 * Joins the lines of paragraphs (段落) that were wrapped at the margin of a page. How wide the page is, is taken from the
 * document; titles, headings, dates and lines for signatures stand on lines of their own and stay there.
 */
export const wrappedProse: Layout = (document) => {
  const { text } = document;
  const runs = proseRuns(text, document.blocks);
  const margin = proseMargin(runs.map(({ lines }) => lines));
  if (margin === undefined) return document;
  const blocks = runs.flatMap(({ lines, after }) => [...joinLines(text, lines, margin), ...after]);
  return blocks.length === document.blocks.length ? document : { ...document, blocks };
};

/** Paragraphs of one line that follow one another, and what stands after them as it is. */
interface ProseRun {
  readonly lines: readonly ProseLine[];
  readonly after: readonly Block[];
}

function proseRuns(text: string, blocks: readonly Block[]): readonly ProseRun[] {
  const runs: ProseRun[] = [];
  let lines: Paragraph[] = [];
  const close = (after: readonly Block[]): void => {
    runs.push({ lines: flowLines(text, lines).map((line, i) => proseLine(text, line, lines[i])), after });
    lines = [];
  };
  for (const block of blocks) {
    if (block.kind === "paragraph" && isOneLine(text, block)) lines.push(block);
    else close([block]);
  }
  close([]);
  return runs;
}

function isOneLine(text: string, { spans, level, number }: Paragraph): boolean {
  const [only] = spans;
  if (only === undefined || spans.length > 1 || level !== undefined || number !== undefined) return false;
  return !/[\n\r\t]/u.test(text.slice(only.start, only.end));
}

function joinLines(text: string, lines: readonly ProseLine[], margin: number): readonly Paragraph[] {
  const joined: { readonly spans: Span[]; readonly whole: Paragraph }[] = [];
  lines.forEach((line, i) => {
    const before = lines[i - 1];
    const open = joined.at(-1);
    if (before !== undefined && open !== undefined && goesOn(before, line, margin))
      append(open.spans, line.block.spans);
    else joined.push({ spans: [...line.block.spans], whole: line.block });
  });
  return joined.map(({ spans, whole }) =>
    spans.length === whole.spans.length ? whole : { ...whole, ...passageAt(text, spans) },
  );
}

/** A line goes on in the next when it reaches the margin, and neither of the two says otherwise. */
function goesOn(line: ProseLine, next: ProseLine, margin: number): boolean {
  if (next.begins || next.gap || line.isHeading) return false;
  const isFull = line.right + next.firstWidth > margin - TOLERANCE;
  if (isFull) return !(line.tail === "stop" && next.indent > line.indent);
  return line.tail === "comma" && line.right >= margin * MOSTLY;
}

/** Half a character, for blanks that the page had and the text has not. */
const TOLERANCE = 3;
const MOSTLY = 0.7;
