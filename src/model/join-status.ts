import type { ScoreStatus } from "./scorecard";

/** The status of a group from those of its children, one after the other, beginning with `not-applicable`. */
export function joinStatus(group: ScoreStatus, child: ScoreStatus): ScoreStatus {
  if (group === child || child === "not-applicable") return group;
  if (group === "not-applicable") return child;
  return COUNTING.includes(group) || COUNTING.includes(child) ? "partly-assessed" : "not-assessed";
}

const COUNTING: readonly ScoreStatus[] = ["assessed", "partly-assessed"];
