import type { RoundingPolicy } from "../base/rounding";
import { exactText } from "./score-texts";

/** A change with its sign, rounded; `–` where there is none to tell. */
export function signedText(exact: string | null, rounding: RoundingPolicy): string {
  const text = exactText(exact, rounding);
  if (text === "") return "–";
  const isZero = !/[1-9]/u.test(text);
  return isZero ? text.replace("-", "") : text.startsWith("-") ? text : `+${text}`;
}
