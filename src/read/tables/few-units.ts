import { MOST_UNITS } from "../../model/plan";
import type { DraftValue } from "./entry-draft";
import { joinedPassage } from "./joined-passage";

/** As many units (承辦單位) as a plan takes; more than that are no list of units, and stay together as one text. */
export function fewUnits(source: string, units: readonly DraftValue[]): readonly DraftValue[] {
  if (units.length <= MOST_UNITS) return units;
  const passages = units.map(({ passage }) => passage);
  return [{ passage: joinedPassage(source, passages), isInferred: units.some(({ isInferred }) => isInferred) }];
}
