import { compare, type Ratio } from "../base/ratio";
import { type RoundingPolicy, roundToRatio } from "../base/rounding";
import type { ReadLimit } from "./read-limits";

/**
 * The score out of 100 that counts under caps on it; `from` is compared with the score as the scale rounds it.
 *
 * @see 工程施工查核小組作業辦法第8條第3項: 原查核成績達七十分以上者……試驗結果為不合格時，其成績以六十九分計
 */
export function limitScore(percent: Ratio, limits: readonly ReadLimit[], rounding: RoundingPolicy | undefined): Ratio {
  let counted = percent;
  for (const limit of limits) {
    if (!("score" in limit)) continue;
    const { score, from = score } = limit;
    const compared = limit.from === undefined || rounding === undefined ? percent : roundToRatio(percent, rounding);
    if (compare(compared, from) >= 0 && compare(counted, score) > 0) counted = score;
  }
  return counted;
}
