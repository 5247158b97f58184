// One line of the answer: how this package's time compares with a peer's, and what was asked for.
import { ratioOf, summary } from "./measure.mjs";

/** `ours` may take at most `budget` times as long as `theirs`. */
export function timesAsLong(work, peer, ours, theirs, budget) {
  return row(work, peer, ratioOf(ours, theirs), "times the time", { atMost: budget }, { ours, theirs });
}

/** `ours` must be at least `budget` times as fast as `theirs`. */
export function timesAsFast(work, peer, ours, theirs, budget) {
  return row(work, peer, ratioOf(theirs, ours), "times as fast", { atLeast: budget }, { ours, theirs });
}

/** A line without a budget, the way round that reads better. */
export function forReference(work, peer, ours, theirs) {
  const compare = ratioOf(theirs, ours).median >= 1 ? timesAsFast : timesAsLong;
  return compare(work, peer, ours, theirs);
}

/** A figure with a unit of its own, such as kB or ms; `values` from every round. */
export function figure(work, peer, values, unit, atMost) {
  return row(work, peer, summary(values), unit, { atMost });
}

function row(work, peer, { median, lowest, highest }, unit, { atMost, atLeast }, times) {
  const within =
    atMost === undefined && atLeast === undefined
      ? {}
      : { within: median <= (atMost ?? Number.POSITIVE_INFINITY) && median >= (atLeast ?? 0) };
  return {
    work,
    peer,
    median,
    lowest,
    highest,
    unit,
    ...(atMost !== undefined && { atMost }),
    ...(atLeast !== undefined && { atLeast }),
    ...within,
    ...(times && { nanoseconds: { ours: summary(times.ours).median, theirs: summary(times.theirs).median } }),
  };
}
