import type { TieBreaker } from "./tie-breaker";
import { TIE_BREAKERS } from "./tie-breakers";

/**
 * The tie-breaker (同分處理) with this id.
 *
 * @example
 * findTieBreaker("lot").asks.en // => "draw a lot"
 * findTieBreaker("no-such-tie-breaker") // => undefined
 */
export function findTieBreaker(id: string): TieBreaker | undefined {
  return TIE_BREAKERS.find((breaker) => breaker.id === id);
}
