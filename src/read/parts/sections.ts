import type { Span } from "../../base/span";
import type { Block, Paragraph } from "../source/block";
import type { Outline, Section } from "../source/outline";
import { overlapping } from "../source/overlapping";
import { beforeTable } from "./before-table";
import type { Origin, PartReader, PartReading } from "./part";
import { partReading } from "./part-reading";
import { sectionText } from "./section-text";
import { tableTextFindings } from "./table-text";

/**
 * Reads the sections (章節) with their ordinals, and the words of each that no reader before this one took: what a plan
 * says for itself must not vanish.
 */
export const readSections: PartReader = (outline, context) => {
  const { taken } = context;
  const isTaken = taken === undefined ? () => true : overlapping(taken);
  const prose = outline.sections.map((section) => proseOf(outline, section, isTaken));
  const read = outline.sections.map((section, i) => readSection(outline, section, i, prose[i] ?? []));
  if (read.length === 0) return partReading({});
  const kept = outline.sections.map(({ title, ordinal }, i) => ({
    title: title.text,
    hasOrdinal: ordinal !== undefined,
    lines: prose[i] ?? [],
  }));
  return partReading({
    values: { sections: read.flatMap(({ values }) => values.sections ?? []) },
    origins: read.flatMap(({ origins }) => origins),
    furniture: read.flatMap(({ furniture }) => furniture),
    diagnostics: tableTextFindings(kept, context),
  });
};

/** The paragraphs of a section that nobody took, up to a table. */
function proseOf(
  { document }: Outline,
  { blocks }: Section,
  isTaken: (paragraph: Paragraph) => boolean,
): readonly Paragraph[] {
  const left = blocks.flatMap((block) =>
    block.kind === "paragraph" && isProse(document.text, block) && !isTaken(block) ? [block] : [],
  );
  return beforeTable(document, left);
}

function readSection(
  { document }: Outline,
  { ordinal, title, heading, blocks }: Section,
  i: number,
  prose: readonly Paragraph[],
): PartReading {
  const { text, spans } = sectionText(document, prose);
  const line = beforeRest(heading, blocks[0]);
  const titleStart = title.spans[0]?.start ?? 0;
  const before = line.filter(({ start }) => start < titleStart).map(({ start }) => ({ start, end: titleStart }));
  const origins: Origin[] = [{ path: ["sections", i, "title"], spans: title.spans, basis: "stated" }];
  if (ordinal !== undefined) {
    // An automatic number is not in the text; it was concluded from where the heading stands.
    const place =
      before.length > 0
        ? { spans: before, basis: "stated" as const }
        : { spans: title.spans, basis: "inferred" as const };
    origins.unshift({ path: ["sections", i, "ordinal"], ...place });
  }
  if (text !== "") origins.push({ path: ["sections", i, "text"], spans, basis: "stated" });
  return partReading({
    values: { sections: [{ ...(ordinal && { ordinal }), title: title.text, ...(text && { text }) }] },
    origins,
    furniture: line,
  });
}

/** A line with tabs in it is a row of a table that no layout recognised. */
function isProse(source: string, { spans }: Paragraph): boolean {
  return !spans.some(({ start, end }) => source.slice(start, end).trim().includes("\t"));
}

/** The heading without the text that follows on its line. */
function beforeRest(heading: Paragraph, first: Block | undefined): readonly Span[] {
  const rest = first?.kind === "paragraph" ? first.spans[0]?.start : undefined;
  return heading.spans.map(({ start, end }) => ({
    start,
    end: rest !== undefined && start < rest && rest < end ? rest : end,
  }));
}
