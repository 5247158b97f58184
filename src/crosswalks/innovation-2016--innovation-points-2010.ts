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
        "zh-TW": "千分制評分表不另列「地點延伸創意服務」，此類措施列於「有價值的創意服務」。",
        en: "The form with 1000 points has no criterion for services at further locations; such measures belong to creative services of value.",
      },
      confidence: "medium",
    },
  ],
  unmapped: { from: [], to: [] },
} as const satisfies CrosswalkBetween<typeof innovation2016, typeof innovationPoints2010>);
