import { fold } from "../base/fold";
import { MEASURES, NO_MEASURES } from "./words/measures";

/** Whether a passage says anything that can be measured afterwards. */
export function hasMeasure(text: string): boolean {
  // Most passages have neither a figure nor a word of measure, and the expressions cost more than this.
  if (!COULD.test(text)) return false;
  const plain = fold(text.slice(0, LONGEST)).replaceAll(NO_MEASURES, "、");
  return MEASURES.some((pattern) => pattern.test(plain));
}

/** Longer than any passage; hostile text is not searched further. */
const LONGEST = 20_000;

const COULD = /[\d０-９]|百分之|成|每|至少|內|當[日天]/u;
