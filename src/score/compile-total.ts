import { expectOptions } from "../base/expect-options";
import type { Ratio } from "../base/ratio";
import { DEFAULT_ROUNDING, round } from "../base/rounding";
import type { Framework } from "../model/framework";
import { isRecord } from "./is-record";
import { expectPolicies, type ScoreOptions, scoreSheet } from "./score-sheet";
import { scoringTree } from "./scoring-tree";

/** How the totals of many sheets are computed. */
export type TotalOptions = Pick<ScoreOptions, "rounding" | "notApplicable">;

/**
 * Prepares a framework for scoring many sheets (評分表) of which only the rounded total points are wanted: the
 * function that comes back gives what `scoreSheet` gives as `total.points`, or `null` where there is none, without
 * the working.
 *
 * @throws {RangeError} for an unknown policy or name among the options.
 * @example
 * const total = compileTotal(innovationPoints2010);
 * total({ framework: "innovation-points-2010", marks: { "premises-convenience": 42.5, "staff-conduct": 80 } }) // => 122.5
 * total({ framework: "another", marks: {} }) // => null
 */
export function compileTotal(framework: Framework, options: TotalOptions = {}): (sheet: unknown) => number | null {
  const { rounding = DEFAULT_ROUNDING, notApplicable = "redistribute" } = options;
  expectOptions(options, { rounding: true, notApplicable: true });
  expectPolicies(rounding, notApplicable);
  const tree = scoringTree(framework);
  const lines = tree.leaves.map(({ criterion: { id }, max }) => ({ id, max }));
  const plain = { ids: [framework.id, framework.weighting?.of], lines, areWhole: lines.every(isWhole) };
  // Sums of scaled marks must stay safe integers; on the percent scale they are a hundred times larger.
  const canAdd = tree.inconsistent === undefined && tree.root.max * SCALE * 100 < Number.MAX_SAFE_INTEGER;
  return (sheet) => {
    const sum = canAdd && isRecord(sheet) ? sumOfPlainMarks(sheet, plain) : undefined;
    if (sum !== undefined) return round(sum, rounding);
    const outcome = scoreSheet(sheet, framework, options);
    return outcome.ok ? outcome.value.total.points : null;
  };
}

/** Ten-thousandths of a point. */
const SCALE = 10_000;

interface PlainFramework {
  readonly ids: readonly unknown[];
  readonly lines: readonly { readonly id: string; readonly max: number }[];
  readonly areWhole: boolean;
}

/**
 * The sum of the marks, if the sheet has nothing but numbers in range, of at most four decimals, under the ids of
 * scored criteria; `undefined` for any other sheet. Nothing is not applicable then, so the policy makes no difference.
 */
function sumOfPlainMarks(
  sheet: Readonly<Record<string, unknown>>,
  { ids, lines, areWhole }: PlainFramework,
): Ratio | undefined {
  const { framework, marks, scale = "points" } = sheet;
  const isPercent = scale === "percent" && areWhole;
  if (framework === undefined || !ids.includes(framework) || !isRecord(marks)) return undefined;
  if (!isPercent && scale !== "points") return undefined;
  let sum = 0;
  let found = 0;
  for (const { id, max } of lines) {
    const mark = marks[id];
    if (mark === undefined || !Object.hasOwn(marks, id)) continue;
    if (typeof mark !== "number" || !(mark >= 0 && mark <= (isPercent ? 100 : max))) return undefined;
    const scaled = Math.round(mark * SCALE);
    if (scaled / SCALE !== mark) return undefined;
    sum += isPercent ? scaled * max : scaled;
    found++;
  }
  // A key too many is a label, an alias or a mistake.
  if (found === 0 || found !== Object.keys(marks).length) return undefined;
  return { n: sum, d: isPercent ? SCALE * 100 : SCALE };
}

function isWhole({ max }: { readonly max: number }): boolean {
  return Number.isInteger(max);
}
