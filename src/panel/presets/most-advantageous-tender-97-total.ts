import { deepFreeze } from "../../base/deep-freeze";
import { totalScore } from "../methods/total-score";
import type { PanelPreset } from "../panel-preset";
import { highestWeightedCriterion } from "../tie-breakers/highest-weighted-criterion";
import { lot } from "../tie-breakers/lot";

/** The most advantageous tender (最有利標) by total score: the highest sum of the members' totals. */
export const mostAdvantageousTender97Total = /* @__PURE__ */ deepFreeze({
  id: "most-advantageous-tender-97-total",
  title: { "zh-TW": "最有利標－總評分法（97年）", en: "most advantageous tender, total score (2008)" },
  source:
    "最有利標評選辦法（97年2月15日）第12條、第14條第2款 https://law.moj.gov.tw/LawClass/LawAll.aspx?pcode=A0030080",
  inForce: { from: "2008-02-15" },
  about: {
    "zh-TW":
      "各委員總評分加總，最高者第一（第12條）；不作進位。同分時依第14條第2款比配分最高之評選項目得分，仍相同者抽籤（結果請記於 tieRecords）。招標文件採第1款（再行綜合評選一次，仍相同者抽籤）者，請將 ties 改為 re-evaluation、lot；綜合評選已達三次者，請於 evaluations 填 3，逕行抽籤。合格分數（第16條）依招標文件，請另填 passMark 或 floors，不合格者不予排名。是否決標由機關首長或評選委員會過半數決定，本套件不作決定。",
    en: "The members' totals are added and the highest sum is first (article 12); nothing is rounded. A tie goes to the higher score on the item with the highest weight, then to a lot (article 14, 2; record it in `tieRecords`). Where the tender documents choose article 14, 1, set `ties` to re-evaluation and lot; after three evaluations set `evaluations` to 3. Pass marks (article 16) are those of the tender documents (`passMark`, `floors`): who is below is not ranked. Whether to award is for people to decide.",
  },
  options: { method: totalScore, ties: [highestWeightedCriterion, lot], tiesFor: "first", rankOn: "exact" },
  // 第14條: the tender documents choose.
  choices: { ties: [["re-evaluation", "lot"]] },
  isProcurement: true,
  passMark: { effect: "not-qualified", source: "最有利標評選辦法（97年2月15日）第16條第1項第3款" },
} as const satisfies PanelPreset);
