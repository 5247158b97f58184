import { type Ratio, ratioOf } from "../base/ratio";
import { rankClasses, ranksOf } from "./rank-values";

/** A coefficient of agreement: `undefined` when nothing varies or too little was judged. */
export interface Coefficient {
  readonly value: Ratio | undefined;
  readonly judges: number;
  readonly subjects: number;
}

/**
 * Kendall's W of totals by subject and judge, ties given the mean of their ranks and corrected for. Subjects that some
 * judge did not assess are left out. `ranks` by judge and subject, where they are known for all, spare the sorting.
 *
 * W = 12 S ÷ (m² (n³ − n) − m ΣT), T = Σ (t³ − t) over the ties of each judge.
 */
export function kendallW(
  marks: readonly (readonly (Ratio | undefined)[])[],
  ranks?: readonly (readonly number[])[],
): Coefficient {
  const judges = marks[0]?.length ?? 0;
  const complete = marks.filter(isComplete);
  const subjects = complete.length;
  const coefficient = { judges, subjects };
  if (judges < 2 || subjects < 2) return { ...coefficient, value: undefined };
  // Twice the rank is a whole number, and so is twice the mean of the rank sums: m (n + 1).
  const sums = complete.map(() => 0);
  let ties = 0n;
  for (let judge = 0; judge < judges; judge++) {
    const given = ranks?.[judge] ?? ranksIn(complete.flatMap((row) => row[judge] ?? []));
    ties += addRanks(given, sums);
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

function ranksIn(marks: readonly Ratio[]): readonly number[] {
  return ranksOf(rankClasses(marks, "highest"), "competition");
}

/**
 * Adds twice the mean rank that one judge gives each subject, from ranks of any kind; returns Σ (t³ − t) over the
 * judge's ties.
 */
function addRanks(ranks: readonly number[], sums: number[]): bigint {
  const sizes: number[] = [];
  for (const rank of ranks) sizes[2 * rank] = (sizes[2 * rank] ?? 0) + 1;
  const means: number[] = [];
  let ties = 0n;
  let before = 0;
  // `forEach` passes over the ranks that nobody has.
  sizes.forEach((size, twice) => {
    means[twice] = 2 * before + size + 1;
    before += size;
    if (size > 1) ties += BigInt(size) ** 3n - BigInt(size);
  });
  for (const [subject, rank] of ranks.entries()) sums[subject] = (sums[subject] ?? 0) + (means[2 * rank] ?? 0);
  return ties;
}
