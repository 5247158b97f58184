import type { Cell } from "../source/block";

/** The words of a cell without those of tables within it, as far as they are needed to recognise it. */
export function cellText({ blocks }: Cell): string {
  let text = "";
  for (const block of blocks) {
    if (block.kind === "paragraph") text += block.text;
    if (text.length > ENOUGH) break;
  }
  return text;
}

const ENOUGH = 500;
