import { compare } from "../base/ratio";
import type { Loss } from "./build-node";

/** Puts losses in order where they stand: the largest first, ties as they came. */
export function sortLosses(losses: Loss[]): void {
  if (losses.length > SHORT) losses.sort((a, b) => compare(b.points, a.points));
  else insertEach(losses);
}

/** Up to so many, and every official framework has fewer, this takes at most half the time of `sort`. */
const SHORT = 40;

/** Moves each loss in front of all smaller ones before it. */
function insertEach(losses: Loss[]): void {
  let place = 0;
  for (const loss of losses) {
    let to = place++;
    for (; to > 0; to--) {
      const above = losses[to - 1];
      if (above === undefined || compare(above.points, loss.points) >= 0) break;
      losses[to] = above;
    }
    losses[to] = loss;
  }
}
