import { deepFreeze } from "../../base/deep-freeze";
import { constructionInspection112 as bands } from "../../score/grade-scales/construction-inspection-112";
import { meanOfJudges } from "../methods/mean";
import type { PanelPreset } from "../panel-preset";

/** Inspections of public works (工程施工查核): the mean of the members, a whole number before it is graded. */
export const constructionInspection = /* @__PURE__ */ deepFreeze({
  id: "construction-inspection-112",
  title: { "zh-TW": "工程施工查核（112年）", en: "inspection of public works (2023)" },
  source:
    "工程施工查核小組作業辦法（112年8月9日）第7條、第8條 https://law.moj.gov.tw/LawClass/LawAll.aspx?pcode=D0070080",
  inForce: { from: "2023-08-09" },
  about: {
    "zh-TW":
      "各查核委員評分之總和平均，四捨五入至整數後評定優、甲、乙、丙等（第7條）。有第8條第1項情形者應列丙等；其原成績達 70 分以上而試驗結果不合格者以 69 分計，請就個案於 limits 載明 score 69、from 70 及事實。本辦法不排名次，所列名次僅供參考。",
    en: "The mean of the members, rounded half up to a whole number, then graded (article 7). Where article 8 applies the grade is 丙等, and a score of 70 or more counts 69 when a test fails: name the case in `limits` with score 69, from 70 and the facts. The rule ranks nobody; ranks are for information.",
  },
  options: { method: meanOfJudges, rounding: { mode: "half-up", digits: 0 }, rankOn: "rounded", gradeScale: bands },
} as const satisfies PanelPreset);
