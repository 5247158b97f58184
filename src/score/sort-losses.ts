import { compare } from "../base/ratio";
import type { Loss } from "./build-node";

/** Puts losses in order where they stand: the largest first, ties as they came. */
export function sortLosses(losses: Loss[]): void {
  if (losses.length > SHORT) losses.sort(byPoints);
  else losses.forEach(moveUp);
}

/** So few, which is what a real framework has, are in order before `sort` has set itself up. */
const SHORT = 40;

/** Moves a loss in front of all smaller ones; those before it are in order. */
function moveUp(loss: Loss, place: number, losses: Loss[]): void {
  let to = place;
  for (; to > 0; to--) {
    const above = losses[to - 1];
    if (above === undefined || byPoints(above, loss) <= 0) break;
    losses[to] = above;
  }
  losses[to] = loss;
}

function byPoints(a: Loss, b: Loss): number {
  return compare(b.points, a.points);
}
