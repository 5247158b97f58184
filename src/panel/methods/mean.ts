import { deepFreeze } from "../../base/deep-freeze";
import { combineBySubject } from "../combine-by-subject";
import { meanOf } from "../mean-of";
import type { PanelMethod } from "../panel-method";
import { meanText } from "../working-text";

/**
 * The mean of the judges' percentages (平均法): their sum divided by how many they are.
 *
 * @see 工程施工查核小組作業辦法（112年8月9日）第7條: 以各查核委員評分之總和平均計算之
 */
export const meanOfJudges: PanelMethod = /* @__PURE__ */ deepFreeze({
  id: "mean",
  title: { "zh-TW": "平均法", en: "mean of the judges" },
  source: "工程施工查核小組作業辦法（112年8月9日）第7條第1項",
  unit: "percent",
  best: "highest",
  omits: "sheet",
  combine: (table, context) =>
    combineBySubject(table, (percents) => {
      const value = meanOf(percents);
      return { value, percent: value, working: [meanText(percents, value, context)] };
    }),
} satisfies PanelMethod);
