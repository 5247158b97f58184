import { findCriterion } from "../model/find-criterion";
import type { Criterion, Framework } from "../model/framework";

/** A name in quotation marks that is nearly a criterion's. */
export interface QuotedName {
  readonly start: number;
  readonly end: number;
  readonly found: string;
  readonly meant: Criterion;
}

/**
 * The names in quotation marks (「」) that are close to a criterion's but none, in a passage that also names a criterion
 * rightly: such a passage lists criteria, while others quote plans and slogans of the office.
 */
export function* quotedNames(
  text: string,
  framework: Framework,
  nearest: (name: string) => Criterion | undefined,
): Generator<QuotedName> {
  if (!text.includes("「")) return;
  const quoted = [...text.slice(0, LONGEST).matchAll(QUOTED)].slice(0, MOST).map(({ index, groups }) => {
    const found = groups?.name ?? "";
    return { start: index + 1, end: index + 1 + found.length, found, known: findCriterion(framework, found) };
  });
  if (!quoted.some(({ known }) => known !== undefined)) return;
  for (const { start, end, found, known } of quoted) {
    const meant = known === undefined ? nearest(found) : undefined;
    if (meant !== undefined) yield { start, end, found, meant };
  }
}

const QUOTED = /「(?<name>[^「」]{4,40})」/gu;
const LONGEST = 20_000;
/** More than a framework has criteria. */
const MOST = 100;
