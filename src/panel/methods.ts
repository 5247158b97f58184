import { itemRankSum } from "./methods/item-rank-sum";
import { meanOfJudges } from "./methods/mean";
import { medianOfJudges } from "./methods/median";
import { rankSum } from "./methods/rank-sum";
import { thirdReader } from "./methods/third-reader";
import { totalScore } from "./methods/total-score";
import { trimmedMean } from "./methods/trimmed-mean";
import { weightedPhases } from "./methods/weighted-phases";
import type { PanelMethod } from "./panel-method";

/** Every panel method (評定方式) of the package, the plain ones before those of single rules. */
export const PANEL_METHODS: readonly PanelMethod[] = /* @__PURE__ */ Object.freeze([
  meanOfJudges,
  medianOfJudges,
  trimmedMean,
  totalScore,
  rankSum,
  itemRankSum,
  weightedPhases,
  thirdReader,
]);
