import type { Span } from "../../../src/base/span";
import type { Block } from "../../../src/read/source/block";
import type { SourceDocument } from "../../../src/read/source/source-document";

/** How often each character that is not blank belongs to a block or to the furniture, as a list of those not once. */
export function unaccounted({ text, blocks, furniture }: SourceDocument): readonly string[] {
  const counts = new Uint8Array(text.length);
  for (const { start, end } of [...blocks.flatMap(spansOf), ...furniture])
    for (let at = start; at < end; at++) counts[at] = (counts[at] ?? 0) + 1;
  return [...text].flatMap((letter, at) =>
    letter.trim() === "" || counts[at] === 1 ? [] : [`${at} ${letter} ×${counts[at]}`],
  );
}

function spansOf(block: Block): readonly Span[] {
  if (block.kind === "paragraph") return block.spans;
  const cells = new Set(block.rows.flat().filter((cell) => cell !== undefined));
  return [...cells].flatMap((cell) => cell.blocks.flatMap(spansOf));
}
