import { findCriterion } from "../../model/find-criterion";
import type { Criterion, Framework } from "../../model/framework";

/** A cell that names a criterion. */
export interface CriterionLabel {
  readonly criterion: Criterion;
  /** The name by which `findCriterion` finds it again. */
  readonly name: string;
  /** Points printed after the name, as in 服務行銷有效性（30分）. */
  readonly points?: string;
}

/** Recognises a criterion by any name that `findCriterion` knows, also with bare points in brackets after it. */
export function criterionLabel(text: string, framework: Framework): CriterionLabel | undefined {
  if (text === "" || text.length > LONGEST) return undefined;
  const printed = POINTS.exec(text);
  const points = printed?.groups?.points;
  for (const name of [text, printed === null ? "" : text.slice(0, printed.index)]) {
    const criterion = name === "" ? undefined : findCriterion(framework, name);
    if (criterion !== undefined) return { criterion, name, ...(points !== undefined && { points }) };
  }
  return undefined;
}

/** Longer than any label; what is longer is not worth the search. */
const LONGEST = 500;
const POINTS = /[（(]\s{0,3}(?<points>[\d０-９]{1,5}(?:[.．][\d０-９]{1,4})?)\s{0,3}分?\s{0,3}[)）]$/u;
