import { fromNumber, toNumber } from "../base/exact-number";
import { toExact } from "../base/exact-text";
import { divide, isZero, multiply, type Ratio, ZERO } from "../base/ratio";
import { DEFAULT_ROUNDING, round } from "../base/rounding";
import type { ScoringNode } from "./scoring-tree";

/** What a node of a scoring tree is worth, in every form in which it is asked for. */
export type WorthFields = Pick<
  ScoringNode,
  "worth" | "max" | "maxRounded" | "worthText" | "share" | "shareRounded" | "shareText"
>;

/** Those forms of a worth, out of the total of the tree. */
export function worthFields(worth: Ratio, total: Ratio): WorthFields {
  const share = isZero(total) ? ZERO : divide(multiply(worth, HUNDRED), total);
  return {
    worth,
    max: toNumber(worth),
    maxRounded: round(worth, DEFAULT_ROUNDING),
    worthText: toExact(worth),
    share,
    shareRounded: round(share, DEFAULT_ROUNDING),
    shareText: toExact(share),
  };
}

const HUNDRED = fromNumber(100);
