import { fold } from "../base/fold";
import { DESCRIBED, ITEM_MEASURE, MEASURES, NO_MEASURES } from "./words/measures";

/** Whether a passage says anything that can be measured afterwards. */
export function hasMeasure(text: string): boolean {
  // Most passages have neither a figure nor a word of measure, and the expressions cost more than this.
  if (!COULD.test(text)) return false;
  const plain = fold(text.slice(0, LONGEST)).replaceAll(NO_MEASURES, "、");
  return MEASURES.some((pattern) => pattern.test(plain)) || ITEM_MEASURE.test(plain.replaceAll(DESCRIBED, "、"));
}

/** Longer than any passage; hostile text is not searched further. */
const LONGEST = 20_000;

const COULD = /[\d０-９一二三四五六七八九十百兩零倍]|成|每|至少|內|當[日天]/u;
