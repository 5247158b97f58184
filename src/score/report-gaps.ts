import { shortEnglishName } from "../diagnostics/criterion-name";
import type { Readings } from "./read-mark";
import type { ScoreFindings } from "./score-findings";
import type { ScoringTree } from "./scoring-tree";
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
    const open = leaves.filter(({ index }) => {
      const leafStatus = readings[index]?.status;
      return leafStatus !== "assessed" && leafStatus !== "not-applicable";
    });
    const labels = open.map(({ label }) => label);
    report("incomplete", { labels, titles: open.map(({ criterion }) => shortEnglishName(criterion)) }, ["marks"]);
  }
}
