import { deepFreeze } from "../../base/deep-freeze";
import { recordedValues } from "../recorded-values";
import type { TieBreaker } from "../tie-breaker";

/**
 * Another evaluation of those who are tied (再行綜合評選一次): its totals are recorded by people, in the unit of the method.
 *
 * @see 最有利標評選辦法第14條第1款、第15條之1第1款
 */
export const reEvaluation: TieBreaker = /* @__PURE__ */ deepFreeze({
  id: "re-evaluation",
  title: { "zh-TW": "再行綜合評選一次", en: "another evaluation" },
  source: "最有利標評選辦法（97年2月15日）第14條第1款、第15條之1第1款",
  asks: { "zh-TW": "對相同者再行綜合評選一次", en: "evaluate those who are tied once more" },
  compare: (tied, context) => {
    const found = recordedValues("re-evaluation", tied, context);
    if (found === undefined) return "no-record";
    const note = found.record.note === undefined ? "" : `（${found.record.note}）`;
    const about = context.locale === "en" ? `re-evaluation${note}` : `再行綜合評選${note}`;
    return { best: context.method.best, values: found.values, about };
  },
} satisfies TieBreaker);
