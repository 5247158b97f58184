import { fold } from "./fold";

/**
 * The candidate closest to `text` by edit distance on folded text, if it differs in at most a quarter of its letters:
 * below four letters there is no likeness.
 */
export function nearest<T>(text: string, candidates: Iterable<T>, textOf: (candidate: T) => string): T | undefined {
  const wanted = [...fold(text)].slice(0, LONGEST);
  let best: T | undefined;
  let bestDistance = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    const folded = fold(textOf(candidate));
    // Each letter that is not there at all takes an edit; most candidates have hardly one of them.
    const most = Math.floor(Math.max(wanted.length, folded.length) / 4);
    if (wanted.filter((letter) => !folded.includes(letter)).length > most) continue;
    const letters = [...folded].slice(0, LONGEST);
    const allowed = Math.floor(Math.max(wanted.length, letters.length) / 4);
    if (Math.abs(wanted.length - letters.length) > allowed) continue;
    const distance = editDistance(wanted, letters);
    if (distance <= allowed && distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}

/** Longer texts are compared by their beginning: hostile input must not cost quadratic time. */
const LONGEST = 120;

/**
 * Row by row: each is the distance of what was read of `a` from every beginning of `b`. Two neighbours in the wrong
 * order (`rocYaer`) are one slip of the hand, not two.
 */
function editDistance(a: readonly string[], b: readonly string[]): number {
  let beforeThat: readonly number[] = [];
  let previous: readonly number[] = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const substitution = at(previous, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const isSwapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const swap = isSwapped ? at(beforeThat, j - 2) + 1 : substitution;
      row.push(Math.min(substitution, swap, at(previous, j) + 1, at(row, j - 1) + 1));
    }
    beforeThat = previous;
    previous = row;
  }
  return at(previous, b.length);
}

/** Every place that is asked for is there; the type of a list cannot say so. */
function at(row: readonly number[], index: number): number {
  return Number(row[index]);
}
