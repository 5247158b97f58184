import { deepFreeze } from "../base/deep-freeze";
import { innovation2016 } from "../frameworks/innovation-2016";
import { innovationPoints2010 } from "../frameworks/innovation-points-2010";
import type { CrosswalkBetween } from "../model/crosswalk";
import { sharedLinks } from "./shared-links";

/** The edition of 2016, and the form with 1000 points, which ends with the indicators. */
export const innovation2016ToInnovationPoints2010 = /* @__PURE__ */ deepFreeze({
  from: "innovation-2016",
  to: "innovation-points-2010",
  basis: "package",
  links: [
    ...sharedLinks(innovation2016, innovationPoints2010),
    {
      sources: ["creative-services"],
      targets: ["measure-continuity", "measure-effectiveness"],
      relation: "intersects",
      rationale: {
        "zh-TW":
          "「服務措施延續性」及「服務措施執行方法效能性」僅列於千分制評分表，所問為服務措施之賡續與成效，與「有價值的創意服務」同屬創新服務，故有部分相關。",
        en: "Continuity and effectiveness of measures are indicators of the form with 1000 points only; they ask whether measures go on and work, and stand beside creative services among the innovative ones, so that they have something in common.",
      },
      confidence: "low",
    },
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
