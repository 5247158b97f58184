import type { Outline } from "../source/outline";
import { slicePassage } from "../source/passage-slice";
import { REMARK } from "../source/section-words";
import { type Clause, clausesOf } from "./clauses";

/** The first remark of a document (備註：…) and the items of its list; its label counts as a number. */
export function remarkOf({ document, preamble, sections }: Outline): readonly Clause[] {
  for (const blocks of [preamble, ...sections.map((section) => section.blocks)]) {
    const start = blocks.findIndex((block) => block.kind === "paragraph" && REMARK.test(block.text));
    if (start === -1) continue;
    const [label, ...more] = clausesOf(document, blocks.slice(start));
    if (label === undefined) return [];
    const end = more.findIndex(({ isItem }) => !isItem);
    const first = withoutLabel(document.text, label);
    const items = end === -1 ? more : more.slice(0, end);
    return [...(first === undefined ? [] : [first]), ...items];
  }
  return [];
}

/** 備註： alone says nothing; what follows is in the items. */
function withoutLabel(source: string, clause: Clause): Clause | undefined {
  const length = REMARK.exec(clause.text)?.[0].length ?? 0;
  const mark = slicePassage(source, clause, 0, length);
  const rest = slicePassage(source, clause, length);
  return rest.text === "" ? undefined : { ...rest, mark, isItem: false };
}
