import { type Ratio, ratioOf } from "../base/ratio";
import { rankClasses } from "./rank-values";

/** A coefficient of agreement: `undefined` when nothing varies or too little was judged. */
export interface Coefficient {
  readonly value: Ratio | undefined;
  readonly judges: number;
  readonly subjects: number;
}

/**
 * Kendall's W of totals by subject and judge, ties given the mean of their ranks and corrected for. Subjects that some
 * judge did not assess are left out.
 *
 * W = 12 S ÷ (m² (n³ − n) − m ΣT), T = Σ (t³ − t) over the ties of each judge.
 */
export function kendallW(marks: readonly (readonly (Ratio | undefined)[])[]): Coefficient {
  const judges = marks[0]?.length ?? 0;
  const complete = marks.filter(isComplete);
  const subjects = complete.length;
  const coefficient = { judges, subjects };
  if (judges < 2 || subjects < 2) return { ...coefficient, value: undefined };
  // Twice the rank is a whole number, and so is twice the mean of the rank sums: m (n + 1).
  const sums = complete.map(() => 0);
  let ties = 0n;
  for (let judge = 0; judge < judges; judge++) {
    ties += addRanks(
      complete.flatMap((row) => row[judge] ?? []),
      sums,
    );
  }
  const mean = judges * (subjects + 1);
  const squares = sums.reduce((sum, twice) => sum + BigInt(twice - mean) ** 2n, 0n);
  const [m, n] = [BigInt(judges), BigInt(subjects)];
  const most = m * m * (n ** 3n - n) - m * ties;
  return { ...coefficient, value: most === 0n ? undefined : ratioOf(3n * squares, most) };
}

function isComplete(row: readonly (Ratio | undefined)[]): row is readonly Ratio[] {
  return row.every((mark) => mark !== undefined);
}

/** Adds twice the rank that one judge gives each subject; returns Σ (t³ − t) over the judge's ties. */
function addRanks(given: readonly Ratio[], sums: number[]): bigint {
  let ties = 0n;
  let before = 0;
  for (const tied of rankClasses(given, "highest")) {
    const twice = 2 * before + tied.length + 1;
    for (const subject of tied) sums[subject] = (sums[subject] ?? 0) + twice;
    before += tied.length;
    if (tied.length === 1) continue;
    const size = BigInt(tied.length);
    ties += size ** 3n - size;
  }
  return ties;
}
