import { deepFreeze } from "../base/deep-freeze";
import type { Crosswalk } from "../model/crosswalk";
import { innovation2010ToInnovation2016 } from "./innovation-2010--innovation-2016";
import { innovation2010ToInnovationPoints2010 } from "./innovation-2010--innovation-points-2010";
import { innovation2016ToInnovationPoints2010 } from "./innovation-2016--innovation-points-2010";
import { innovation2016ToLeapAward2018 } from "./innovation-2016--leap-award-2018";
import { innovation2016ToLeapMeasures2025 } from "./innovation-2016--leap-measures-2025";
import { leapAward2018ToLeapMeasures2025 } from "./leap-award-2018--leap-measures-2025";

/**
 * The crosswalks (對照表) that the package states, in the order of the frameworks' ids; those between other pairs are
 * worked out by `findCrosswalk`. Each is this package's reading of the criteria, not an official table.
 *
 * @example
 * CROSSWALKS.length // => 6
 * CROSSWALKS.every(({ basis }) => basis === "package") // => true
 */
export const CROSSWALKS: readonly Crosswalk[] = /* @__PURE__ */ deepFreeze([
  innovation2010ToInnovation2016,
  innovation2010ToInnovationPoints2010,
  innovation2016ToInnovationPoints2010,
  innovation2016ToLeapAward2018,
  innovation2016ToLeapMeasures2025,
  leapAward2018ToLeapMeasures2025,
]);
