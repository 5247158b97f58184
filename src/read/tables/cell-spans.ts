import type { Span } from "../../base/span";
import type { Block } from "../source/block";

/** Where the words of a cell stand, without those of tables within it. */
export function cellSpans(blocks: readonly Block[]): readonly Span[] {
  return blocks.flatMap((block) => (block.kind === "paragraph" ? block.spans : []));
}
