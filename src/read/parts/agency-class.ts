import type { Outline } from "../source/outline";
import type { Passage } from "../source/passage";
import { slicePassage } from "../source/passage-slice";
import { CLASS_ALONE, CLASS_LABEL } from "./title-words";

/** The class of an office (機關屬性) as printed, and the words 機關（單位）屬性： before it. */
export interface AgencyClass {
  readonly name: Passage;
  readonly label?: Passage;
}

/** Finds the class that a line names, wherever outside the tables it stands. */
export function agencyClass({ document, preamble, sections }: Outline): AgencyClass | undefined {
  for (const block of [preamble, ...sections.map(({ blocks }) => blocks)].flat()) {
    if (block.kind !== "paragraph" || block.text.length > LONGEST) continue;
    const plain = block.text.replace(/\s+/gu, "");
    if (CLASS_ALONE.test(plain)) return { name: { text: plain, spans: block.spans } };
    if (!CLASS_LABEL.test(plain)) continue;
    const start = block.text.search(/[:：]/u) + 1;
    const { text, spans } = slicePassage(document.text, block, start);
    return {
      name: { text: text.replace(/\s+/gu, ""), spans },
      label: slicePassage(document.text, block, 0, start),
    };
  }
  return undefined;
}

const LONGEST = 60;
