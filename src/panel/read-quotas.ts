import { fromNumber, toNumber } from "../base/exact-number";
import type { Path } from "../base/path";
import { divide, multiply, type Ratio } from "../base/ratio";
import { ROUNDING_MODES, type RoundingMode, roundToRatio } from "../base/rounding";
import type { GradeScale } from "../score/grade-scale";
import { readItems } from "./read-items";
import { gradePlace } from "./read-limits";
import { ruleFields } from "./rule-fields";
import type { ReportRule } from "./rule-findings";

/** How many may have the grade at one place of the scale. */
export interface ReadQuota {
  readonly place: number;
  readonly source: string;
  /** Where it stands among the options. */
  readonly path: Path;
  /** Places for a group of so many subjects. */
  readonly placesFor: (assessed: number) => number;
  /** Where it is a percentage: of what, and how it became a whole number. */
  readonly share?: QuotaShare;
}

/** The arithmetic of a quota in percent. */
export interface QuotaShare {
  readonly percent: Ratio;
  /** Of how many it is taken; of the subjects assessed where nothing is said. */
  readonly of: number | undefined;
  readonly mode: RoundingMode;
}

/** Reads quotas (等第名額); a percentage becomes a whole number as `rounding` says, by default 無條件捨去. */
export function readQuotas(
  quotas: unknown,
  scale: GradeScale | undefined,
  report: ReportRule,
): ReadonlyMap<number, ReadQuota> {
  const byPlace = new Map<number, ReadQuota>();
  for (const item of readItems(quotas, QUOTA_KEYS, ["quotas"], report)) {
    const fields = ruleFields(item, report);
    const place = gradePlace(item, scale, report);
    const source = fields.source();
    if (fields.has("atMost") === fields.has("percent")) {
      fields.refuse("atMost", "count-or-percent");
      continue;
    }
    const atMost = fields.has("atMost") ? fields.whole("atMost", "count") : undefined;
    const percent = fields.has("percent") ? fields.amount("percent", "percent") : undefined;
    const of = fields.has("of") ? fields.whole("of", "count") : undefined;
    const mode = fields.has("rounding") ? fields.word("rounding", ROUNDING_MODES, "rounding") : "truncate";
    if (place === undefined || source === undefined || mode === undefined) continue;
    if (fields.has("of") && (of === undefined || percent === undefined)) {
      if (of !== undefined) fields.refuse("of", "of-percent");
      continue;
    }
    const grade = scale?.bands[place]?.grade ?? "";
    if (byPlace.has(place)) report("repeated-quota", { grade }, [...item.path, "grade"]);
    else if (place === (scale?.bands.length ?? 0) - 1)
      report("quota-of-lowest-grade", { grade }, [...item.path, "grade"]);
    else if (atMost !== undefined) byPlace.set(place, { place, source, path: item.path, placesFor: () => atMost });
    else if (percent !== undefined) {
      const share = { percent, of, mode };
      byPlace.set(place, { place, source, path: item.path, placesFor: (assessed) => placesOf(share, assessed), share });
    }
  }
  return byPlace;
}

const QUOTA_KEYS = ["grade", "atMost", "percent", "of", "rounding", "source"];

function placesOf(share: QuotaShare, assessed: number): number {
  return toNumber(roundToRatio(shareOf(share, assessed), { mode: share.mode, digits: 0 }));
}

/** The places before they are made a whole number. */
export function shareOf({ percent, of }: QuotaShare, assessed: number): Ratio {
  return divide(multiply(percent, fromNumber(of ?? assessed)), fromNumber(100));
}
