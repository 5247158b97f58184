import { findCriterion } from "../model/find-criterion";
import type { Criterion, Framework } from "../model/framework";

/** A cell that names a criterion. */
export interface CriterionLabel {
  readonly criterion: Criterion;
  /** The name by which the criterion can be found again: as written, without numbering and points. */
  readonly name: string;
  /** Points printed after the name, as in 服務行銷有效性（30分）. */
  readonly points?: string;
}

/** Recognises a criterion by id, label, alias or misprint, also with numbering before it and points after it. */
export function criterionLabel(text: string, framework: Framework): CriterionLabel | undefined {
  if (text === "" || text.length > LONGEST) return undefined;
  const suffix = POINTS.exec(text);
  const points = suffix?.groups?.points;
  const bare = suffix === null ? text : text.slice(0, suffix.index).trim();
  for (const name of [text, bare, text.replace(NUMBERING, ""), bare.replace(NUMBERING, "")]) {
    const criterion = findCriterion(framework, name);
    if (criterion !== undefined) return { criterion, name, ...(points !== undefined && { points }) };
  }
  return undefined;
}

/** Longer than any label; what is longer is not worth the search. */
const LONGEST = 500;
const POINTS = /[（(]\s{0,3}(?<points>\d{1,5}(?:\.\d{1,4})?)\s{0,3}(?:分|%|％)?\s{0,3}[)）]$/u;
const NUMBERING =
  /^(?:[（(]?[\d一二三四五六七八九十壹貳參肆伍陸柒捌玖拾]{1,3}[)）.．、]|\d{1,2}(?:\.\d{1,2}){1,3})\s*/u;
