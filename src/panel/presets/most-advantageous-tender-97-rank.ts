import { deepFreeze } from "../../base/deep-freeze";
import { rankSum } from "../methods/rank-sum";
import type { PanelPreset } from "../panel-preset";
import { highestWeightedCriterion } from "../tie-breakers/highest-weighted-criterion";
import { lot } from "../tie-breakers/lot";

/** The most advantageous tender (最有利標) by ranks (序位法): the lowest sum of the members' ranks. */
export const mostAdvantageousTender97Rank = /* @__PURE__ */ deepFreeze({
  id: "most-advantageous-tender-97-rank",
  title: { "zh-TW": "最有利標－序位法（97年）", en: "most advantageous tender, ranks (2008)" },
  source:
    "最有利標評選辦法（97年2月15日）第15條、第15條之1第2款 https://law.moj.gov.tw/LawClass/LawAll.aspx?pcode=A0030080",
  inForce: { from: "2008-02-15" },
  about: {
    "zh-TW":
      "各委員之分項評分加總後轉換為序位，各委員序位合計，最低者第一（第15條第2項、第3項）。序位合計相同時依第15條之1第2款比配分最高之評選項目得分合計值，仍相同者抽籤（結果請記於 tieRecords）。招標文件採第1款或第3款者，請將 ties 改為 re-evaluation、lot 或 most-first-places、lot；綜合評選已達三次者，請於 evaluations 填 3，逕行抽籤。同一委員評分相同時如何給序位，辦法未規定：此處預設同序位後跳號（memberTies: competition），招標文件另有規定者請改定。合格分數（第17條）依招標文件，請另填 passMark（比較各委員評分之平均）或 floors，不合格者不予排名；不合格者是否仍列入各委員之序位，第17條第1項第3款未規定，請依招標文件指定 unqualified。",
    en: "Each member's total becomes a rank, the ranks are added and the lowest sum is first (article 15, 2 and 3). A tie goes to the higher sum on the item with the highest weight, then to a lot (article 15-1, 2; record it in `tieRecords`). Where the tender documents choose 15-1, 1 or 3, set `ties` to re-evaluation and lot, or to most-first-places and lot; after three evaluations set `evaluations` to 3. How equal totals of one member become ranks is not said: here they share the better one (`memberTies`: competition). Pass marks (article 17) are those of the tender documents (`passMark`, on the mean of the members' scores, or `floors`): who is below is not ranked. Whether it still counts in the members' ranks of others article 17 does not say: `unqualified` does.",
  },
  options: {
    method: rankSum,
    ties: [highestWeightedCriterion, lot],
    tiesFor: "first",
    memberTies: "competition",
    rankOn: "exact",
  },
  // 第15條之1: the tender documents choose; how one member's equal totals become ranks no article says.
  choices: {
    ties: [
      ["re-evaluation", "lot"],
      ["most-first-places", "lot"],
    ],
    memberTies: ["dense", "fractional"],
  },
  isProcurement: true,
  passMark: { effect: "not-qualified", source: "最有利標評選辦法（97年2月15日）第17條第1項第3款" },
} as const satisfies PanelPreset);
