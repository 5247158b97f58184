import { toExact } from "../base/exact-text";
import { add, ZERO } from "../base/ratio";
import { type RoundingPolicy, round } from "../base/rounding";
import { CHANGE_CAUSES, type ChangeCause, type explainChange } from "./explain-change";

/** Parts of a change in points, by cause: rounded, and exactly. */
export type ChangeCauses = Readonly<Record<ChangeCause, { readonly points: number; readonly exact: string }>>;

type ExactCauses = ReturnType<typeof explainChange>;

export function sumCauses(all: readonly ExactCauses[]): ExactCauses {
  return byCause((cause) => all.reduce((sum, causes) => add(sum, causes[cause]), ZERO));
}

export function writeCauses(causes: ExactCauses, rounding: RoundingPolicy): ChangeCauses {
  return byCause((cause) => ({ points: round(causes[cause], rounding), exact: toExact(causes[cause]) }));
}

function byCause<T>(partOf: (cause: ChangeCause) => T): Readonly<Record<ChangeCause, T>> {
  const [marks, weights, applicability, assessment] = CHANGE_CAUSES;
  return {
    marks: partOf(marks),
    weights: partOf(weights),
    applicability: partOf(applicability),
    assessment: partOf(assessment),
  };
}
