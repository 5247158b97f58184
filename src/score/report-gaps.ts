import { shortEnglishName } from "../diagnostics/criterion-name";
import type { Readings } from "./read-mark";
import type { ScoreFindings } from "./score-findings";
import type { ScoringNode, ScoringTree } from "./scoring-tree";
import type { Weighed } from "./weigh-tree";

/** Says which criteria do not count yet, or that nothing does. */
export function reportGaps(
  { status }: Weighed,
  { leaves }: ScoringTree,
  readings: Readings,
  report: ScoreFindings["report"],
): void {
  if (status === "assessed") return;
  if (status === "not-applicable") report("nothing-applicable", {}, ["marks"]);
  else if (status !== "partly-assessed") report("nothing-assessed", {}, ["marks"]);
  else {
    const open = openLeaves(leaves, readings);
    const labels = open.map(({ label }) => label);
    report("incomplete", { labels, titles: open.map(({ criterion }) => shortEnglishName(criterion)) }, ["marks"]);
  }
}

/** The criteria that apply and do not count yet. */
export function openLeaves(leaves: readonly ScoringNode[], readings: Readings): readonly ScoringNode[] {
  return leaves.filter(({ index }) => {
    const status = readings[index]?.status;
    return status !== "assessed" && status !== "not-applicable";
  });
}
