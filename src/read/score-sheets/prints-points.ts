import { fromNumber } from "../../base/exact-number";
import { fromDecimal } from "../../base/exact-text";
import { compare } from "../../base/ratio";
import { withoutUnit } from "./mark-cell";

/** Whether a cell holds these very points (配分), with or without their unit. */
export function printsPoints(text: string, points: number): boolean {
  const value = fromDecimal(withoutUnit(text));
  return value !== undefined && compare(value, fromNumber(points)) === 0;
}
