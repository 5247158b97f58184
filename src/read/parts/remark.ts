import type { Outline } from "../source/outline";
import { slicePassage } from "../source/passage-slice";
import { REMARK } from "../source/section-words";
import { type Clause, clausesOf } from "./clauses";

/** The remark of a document, and how it is headed. */
export interface Remark {
  readonly label: string;
  readonly clauses: readonly Clause[];
}

/** The first remark of a document (備註：…) and the items of its list; its label counts as a number. */
export function remarkOf({ document, preamble, sections }: Outline): Remark | undefined {
  for (const blocks of [preamble, ...sections.map((section) => section.blocks)]) {
    const start = blocks.findIndex((block) => block.kind === "paragraph" && REMARK.test(block.text));
    if (start === -1) continue;
    const [label, ...more] = clausesOf(document, blocks.slice(start));
    if (label === undefined) return undefined;
    const end = more.findIndex(({ isItem }) => !isItem);
    const first = withoutLabel(document.text, label);
    const items = end === -1 ? more : more.slice(0, end);
    const head = REMARK.exec(label.text)?.[0].replace(AROUND_LABEL, "") ?? "";
    return { label: head, clauses: [...(first === undefined ? [] : [first]), ...items] };
  }
  return undefined;
}

const AROUND_LABEL = /^[※*＊]|[:：]$/gu;

/** 備註： alone says nothing; what follows is in the items. */
function withoutLabel(source: string, clause: Clause): Clause | undefined {
  const length = REMARK.exec(clause.text)?.[0].length ?? 0;
  const mark = slicePassage(source, clause, 0, length);
  const rest = slicePassage(source, clause, length);
  return rest.text === "" ? undefined : { ...rest, mark, isItem: false };
}
