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
          "「服務措施延續性」及「服務措施執行方法效能性」僅列於千分制評分表；其作法係創意服務之賡續與成效，最接近創新服務所列者。",
        en: "Continuity and effectiveness of measures are indicators of the form with 1000 points only; what they ask for is that creative services go on and work, so creative services come closest.",
      },
      confidence: "low",
    },
  ],
  unmapped: { from: [], to: [] },
} as const satisfies CrosswalkBetween<typeof innovation2010, typeof innovationPoints2010>);
