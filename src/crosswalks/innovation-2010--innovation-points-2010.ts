import { deepFreeze } from "../base/deep-freeze";
import { innovation2010 } from "../frameworks/innovation-2010";
import { innovationPoints2010 } from "../frameworks/innovation-points-2010";
import type { CrosswalkBetween } from "../model/crosswalk";
import { ADDED_INDICATORS_LINK } from "./added-indicators-link";
import { sharedLinks } from "./shared-links";

/** The edition of 2010 with its sub-indicators, and the form with 1000 points of the same year, which ends with the indicators. */
export const innovation2010ToInnovationPoints2010 = /* @__PURE__ */ deepFreeze({
  from: "innovation-2010",
  to: "innovation-points-2010",
  basis: "package",
  links: [...sharedLinks(innovation2010, innovationPoints2010), ADDED_INDICATORS_LINK],
  unmapped: { from: [], to: [] },
} as const satisfies CrosswalkBetween<typeof innovation2010, typeof innovationPoints2010>);
