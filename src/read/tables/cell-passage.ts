import type { Cell } from "../source/block";
import type { Passage } from "../source/passage";
import { joinedPassage } from "./joined-passage";

/** All words of a cell as one passage, those of tables within it aside. */
export function cellPassage(source: string, { blocks }: Cell): Passage {
  const paragraphs = blocks.flatMap((block) => (block.kind === "paragraph" ? block : []));
  const { text, spans } = joinedPassage(source, paragraphs);
  return { text, spans };
}
