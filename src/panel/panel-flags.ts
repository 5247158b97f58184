import { fromNumber } from "../base/exact-number";
import { percentOf } from "../base/percent-of";
import type { DisagreementFlag } from "../model/panel-agreement";
import { type Compared, findDisagreements, type GivenValue } from "./find-disagreements";
import { itemScore } from "./panel-items";
import type { MethodContext } from "./panel-method";
import type { Cell } from "./panel-table";
import type { ReadThreshold } from "./read-thresholds";
import type { GroupPart } from "./score-group";

/**
 * Where the members of a group differ by what the caller called too much, from the sheets that count. What a member
 * had given whom the decision leaves out is flagged too where the member stands apart, as what was decided about.
 */
export function panelFlags(
  part: GroupPart,
  thresholds: readonly ReadThreshold[],
  context: MethodContext,
): readonly DisagreementFlag[] {
  const { excluded } = context;
  return thresholds.flatMap((threshold) => {
    const found = findDisagreements(threshold, comparedIn(part, threshold, undefined, context), context);
    const before =
      excluded === undefined
        ? []
        : findDisagreements(threshold, comparedIn(part, threshold, excluded, context), context)
            .filter(({ judges }) => judges.includes(excluded))
            .map((flag) => ({ ...flag, beforeDecision: true as const }));
    const { phase } = part;
    return [...found, ...before].map((flag) => (phase === undefined ? flag : { ...flag, phase }));
  });
}

/** The totals of each subject, or each criterion that is marked; `also` counts although a decision leaves it out. */
function comparedIn(
  part: GroupPart,
  { over }: ReadThreshold,
  also: string | undefined,
  context: MethodContext,
): readonly Compared[] {
  const { subjects, tree } = part.counted;
  return subjects.flatMap(({ name }, subject) => {
    const sheets = sheetsOf(part, subject, also);
    if (over === "total") return [{ subject: name, given: sheets.map(({ total }) => total) }];
    return tree.leaves.map((leaf) => {
      const { id, label, title } = leaf;
      const given = sheets.flatMap(({ cell, total: { judge } }): readonly GivenValue[] => {
        const points = itemScore(cell, leaf, context.notApplicable);
        if (points === undefined || cell.readings[leaf.index]?.status !== "assessed") return [];
        const percent = percentOf(points, leaf.worth);
        return percent === undefined ? [] : [{ judge, points, percent }];
      });
      return { subject: name, criterion: { id, label, ...(title !== undefined && { title }) }, given };
    });
  });
}

interface CountedSheet {
  readonly cell: Cell;
  readonly total: GivenValue;
}

function sheetsOf(
  { given, counted, memberRanks, excludedRanks }: GroupPart,
  subject: number,
  also: string | undefined,
) {
  return given.judges.flatMap((judge, at): readonly CountedSheet[] => {
    const own = judge === also ? given.cells[subject]?.[at] : undefined;
    const cell = counted.cells[subject]?.[at] ?? (own?.status === "complete" ? own : undefined);
    if (cell === undefined) return [];
    const rank = (judge === also ? excludedRanks : memberRanks[at])?.[subject];
    const { points, percent } = cell;
    return [{ cell, total: { judge, points, percent, ...(rank !== undefined && { rank: fromNumber(rank) }) } }];
  });
}
