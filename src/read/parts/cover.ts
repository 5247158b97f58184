import type { Paragraph } from "../source/block";
import type { Outline } from "../source/outline";

/** The lines before the first section and the first table (封面及首頁): where title, office and date stand. */
export function coverLines({ preamble }: Outline): readonly Paragraph[] {
  const table = preamble.findIndex((block) => block.kind === "table");
  return preamble.slice(0, table === -1 ? MOST : Math.min(table, MOST)).filter((block) => block.kind === "paragraph");
}

/** A document without sections is no cover from beginning to end. */
const MOST = 60;
