import { deepFreeze } from "../base/deep-freeze";
import { innovation2010 } from "../frameworks/innovation-2010";
import { innovationPoints2010 } from "../frameworks/innovation-points-2010";
import type { CrosswalkBetween } from "../model/crosswalk";
import { sharedLinks } from "./shared-links";

/** The edition of 2010 with its sub-indicators, and the form with 1000 points of the same year, which ends with the indicators. */
export const innovation2010ToInnovationPoints2010 = /* @__PURE__ */ deepFreeze({
  from: "innovation-2010",
  to: "innovation-points-2010",
  basis: "package",
  links: [
    ...sharedLinks(innovation2010, innovationPoints2010),
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
  ],
  unmapped: { from: [], to: [] },
} as const satisfies CrosswalkBetween<typeof innovation2010, typeof innovationPoints2010>);
