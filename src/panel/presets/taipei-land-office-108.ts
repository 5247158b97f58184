import { deepFreeze } from "../../base/deep-freeze";
import { itemRankSum } from "../methods/item-rank-sum";
import type { PanelPreset } from "../panel-preset";

/** The rule, as it read on 16 January 2019. */
const SOURCE = "臺北市各地政事務所工作考核要點（107年7月4日(107)北市地登字第1076005958號，108年1月16日所見條文）";

/** Land offices of Taipei (臺北市各地政事務所工作考核): ranks of every item are added, and no item may be below 50. */
export const taipeiLandOffice108 = /* @__PURE__ */ deepFreeze({
  id: "taipei-land-office-108",
  title: { "zh-TW": "臺北市各地政事務所工作考核（108年）", en: "land offices of Taipei (2019)" },
  source: SOURCE,
  inForce: { from: "2018-07-04", until: "2024-12-22" },
  about: {
    "zh-TW":
      "各考核項目均以 100 分為滿分，各項分別排序位，序位合計最低者第一；任一項未達 50 分者不予排名。同項同分之序位及合計相同之處理，所見條文未載：此處同序位後跳號，合計相同者並列，另有規定者請改定 memberTies、ties；不予排名者是否仍列入他所各項序位，亦未載，請指定 unqualified。104年以加權總分計，113年12月23日之項目已不同，均不適用本組合，適用期間（inForce）列至其前一日；其間有無其他修正，所見資料未載。",
    en: "Every item is worth 100 points and ranked by itself, and the lowest sum of ranks is first; who is below 50 in any item is not ranked. What becomes of equal items and equal sums was not found in the text: here they share the better rank (`memberTies`, `ties` change that); nor whether who is not ranked counts in the ranks of others (`unqualified` says so). The rule of 2015 adds weighted scores, that of December 2024 has other items: this preset is for neither. `inForce` ends on the day before; whether anything was amended in between was not found.",
  },
  itemsOutOf: 100,
  choices: { memberTies: ["dense", "fractional"] },
  options: {
    method: itemRankSum,
    memberTies: "competition",
    rankOn: "exact",
    floors: [{ kind: "criterion", below: 50, effect: "not-ranked", source: SOURCE }],
  },
} as const satisfies PanelPreset);
