import { deepFreeze } from "../../base/deep-freeze";
import { compare } from "../../base/ratio";
import { combineBySubject } from "../combine-by-subject";
import { meanOf } from "../mean-of";
import type { PanelMethod } from "../panel-method";
import { METHOD_WORDS } from "../panel-words";
import { meanText, resultText, termText } from "../working-text";

/**
 * The median of the judges' percentages (中位數法): the one in the middle, of an even number the mean of the two in the
 * middle. No rule that was found prescribes it: it is the caller's choice.
 */
export const medianOfJudges: PanelMethod = /* @__PURE__ */ deepFreeze({
  id: "median",
  title: { "zh-TW": "中位數法", en: "median of the judges" },
  unit: "percent",
  best: "highest",
  omits: "sheet",
  combine: (table, context) =>
    combineBySubject(table, (percents) => {
      const sorted = percents.toSorted(compare);
      const middle = sorted.slice(Math.ceil(sorted.length / 2) - 1, Math.floor(sorted.length / 2) + 1);
      const value = meanOf(middle);
      const chosen = middle.length === 1 ? resultText(value, context) : meanText(middle, value, context);
      const working = METHOD_WORDS[context.locale].median(sorted.map(termText), chosen);
      return { value, percent: value, working: [working] };
    }),
} satisfies PanelMethod);
