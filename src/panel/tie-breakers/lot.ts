import { deepFreeze } from "../../base/deep-freeze";
import { recordedValues } from "../recorded-values";
import type { TieBreaker } from "../tie-breaker";

/**
 * A lot (抽籤): drawn by people, its order recorded. The package draws none.
 *
 * @see 最有利標評選辦法第14條、第15條之1
 */
export const lot: TieBreaker = /* @__PURE__ */ deepFreeze({
  id: "lot",
  title: { "zh-TW": "抽籤決定", en: "a lot" },
  source: "最有利標評選辦法（97年2月15日）第14條、第15條之1",
  asks: { "zh-TW": "抽籤決定", en: "draw a lot" },
  isLast: true,
  compare: (tied, context) => {
    const found = recordedValues("lot", tied, context);
    if (found === undefined) return "no-record";
    const note = found.record.note === undefined ? "" : `（${found.record.note}）`;
    const about = context.locale === "en" ? `order of the lot${note}` : `抽籤順序${note}`;
    return { best: "lowest", values: found.values, about };
  },
} satisfies TieBreaker);
