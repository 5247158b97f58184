import type { CrosswalkLink } from "../model/crosswalk";

/** The two indicators that only the form with 1000 points has, as either edition of the scheme relates to them. */
export const ADDED_INDICATORS_LINK = {
  sources: ["creative-services"],
  targets: ["measure-continuity", "measure-effectiveness"],
  relation: "intersects",
  rationale: {
    "zh-TW":
      "「服務措施延續性」及「服務措施執行方法效能性」僅列於千分制評分表，所問為服務措施之賡續與成效，與「有價值的創意服務」同屬創新服務，故有部分相關。",
    en: "Continuity and effectiveness of measures are indicators of the form with 1000 points only; they ask whether measures go on and work, and stand beside creative services among the innovative ones, so that they have something in common.",
  },
  confidence: "low",
} as const satisfies CrosswalkLink;
