import { markdownTable, markdownText } from "../base/markdown-text";
import type { Locale } from "../diagnostics/locale";
import type { BlockReport, ReportBlock } from "./report-block";
import { REPORT_WORDS } from "./words";

/** Writes a report as Markdown. */
export function blocksMarkdown({ title, blocks }: BlockReport, locale: Locale): string {
  return `${[`## ${markdownText(title)}`, ...blocks.map((block) => blockMarkdown(block, locale))].join("\n\n")}\n`;
}

function blockMarkdown(block: ReportBlock, locale: Locale): string {
  const heading = block.title === undefined ? [] : [`### ${markdownText(block.title)}`];
  return [...heading, bodyOf(block, locale)].join("\n\n");
}

function bodyOf(block: ReportBlock, locale: Locale): string {
  const { colon } = REPORT_WORDS[locale];
  if (block.kind === "facts")
    return block.facts.map(({ heading, text }) => `- **${heading}**${colon}${markdownText(text)}`).join("\n");
  if (block.kind === "items") {
    const items = block.items.flatMap(({ word, text, notes }) => [
      `- **${word}**${colon}${markdownText(text)}`,
      ...notes.map((note) => `  - ${markdownText(note)}`),
    ]);
    const about = (block.notes ?? []).map((note) => `${markdownText(note)}\n`);
    return [...about, ...items].join("\n");
  }
  const { header, align, rows } = block;
  return markdownTable(
    header.map(markdownText),
    align,
    rows.map((row) => row.map(markdownText)),
  );
}
