import { expectOptions } from "../base/expect-options";
import type { Framework } from "./framework";
import type { ScoreSheet } from "./score-sheet";
import { scoredCriteria } from "./scored-criteria";

/** Whose score sheet it is to be. */
export interface BlankScoreSheetOptions {
  readonly agency: string;
  readonly rocYear: number;
  readonly judge?: string | undefined;
}

/**
 * A score sheet on which every scored criterion is still to be assessed (未評), as on the same sheet as CSV
 * (`renderBlankSheetCsv`): filled in alike, both give the same scorecard. Scoring it as it is gives no total, and
 * says so. A framework without points has no scored criteria; give it some with `weightFramework` first.
 *
 * @throws {RangeError} for an unknown name among the options: that is a programmer's error.
 * @example
 * Object.keys(blankScoreSheet(innovationPoints2010, { agency: "範例戶政事務所", rocYear: 99 }).marks).length // => 15
 */
export function blankScoreSheet(framework: Framework, options: BlankScoreSheetOptions): ScoreSheet {
  expectOptions(options, { agency: true, rocYear: true, judge: true });
  const { agency, rocYear, judge } = options;
  const marks = scoredCriteria(framework).map(({ id }) => [id, { status: "not-assessed" }] as const);
  return {
    framework: framework.id,
    subject: { agency, rocYear },
    ...(judge !== undefined && { judge }),
    marks: Object.fromEntries(marks),
  };
}
