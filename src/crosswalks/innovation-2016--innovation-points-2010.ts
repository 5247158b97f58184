import { deepFreeze } from "../base/deep-freeze";
import { innovation2016 } from "../frameworks/innovation-2016";
import { innovationPoints2010 } from "../frameworks/innovation-points-2010";
import type { CrosswalkBetween } from "../model/crosswalk";
import { ADDED_INDICATORS_LINK } from "./added-indicators-link";
import { sharedLinks } from "./shared-links";

/** The edition of 2016, and the form with 1000 points, which ends with the indicators. */
export const innovation2016ToInnovationPoints2010 = /* @__PURE__ */ deepFreeze({
  from: "innovation-2016",
  to: "innovation-points-2010",
  basis: "package",
  links: [
    ...sharedLinks(innovation2016, innovationPoints2010),
    ADDED_INDICATORS_LINK,
    {
      sources: ["location-extended-services"],
      targets: ["creative-services"],
      relation: "subset",
      rationale: {
        "zh-TW":
          "「地點延伸創意服務」僅見於105年之一份計畫，應為該機關自行增列；千分制評分表無此項目，此類措施宜列於「有價值的創意服務」。",
        en: "Creative services extended to further locations are known from one plan of 2016 only, whose office probably added them; on the form with 1000 points such measures fit best among creative services of value.",
      },
      // Not to outweigh what the tables to the newer scheme say of creative services themselves.
      confidence: "low",
    },
  ],
  unmapped: { from: [], to: [] },
} as const satisfies CrosswalkBetween<typeof innovation2016, typeof innovationPoints2010>);
