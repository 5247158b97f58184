/** Best score up to a piece that stands in a column, and the column of the piece before. */
interface Step {
  readonly score: number;
  readonly before: number;
}

/**
 * The columns of pieces that keep their order: each piece goes as far as its fits allow, and two share a column only
 * where nothing else is left.
 *
 * @returns for each piece the index of its column
 */
export function alignInOrder(fits: readonly (readonly number[])[]): readonly number[] {
  const steps: Step[][] = [];
  for (const fit of fits) {
    const previous = steps.at(-1);
    steps.push(previous === undefined ? fit.map((score) => ({ score, before: -1 })) : nextSteps(fit, previous));
  }
  let column = best(steps.at(-1) ?? []);
  const columns: number[] = [];
  for (const row of steps.toReversed()) {
    columns.push(column);
    column = row[column]?.before ?? 0;
  }
  return columns.reverse();
}

/** Two pieces in one cell: a tab too many in the middle of a sentence. */
const SHARED = -3;

function nextSteps(fit: readonly number[], previous: readonly Step[]): Step[] {
  let left = { score: Number.NEGATIVE_INFINITY, before: 0 };
  return fit.map((score, column) => {
    const shared = (previous[column]?.score ?? 0) + SHARED;
    const step =
      shared > left.score ? { score: shared + score, before: column } : { ...left, score: left.score + score };
    const here = previous[column]?.score ?? Number.NEGATIVE_INFINITY;
    if (here > left.score) left = { score: here, before: column };
    return step;
  });
}

function best(steps: readonly Step[]): number {
  return steps.reduce((top, { score }, column) => (score > (steps[top]?.score ?? 0) ? column : top), 0);
}
