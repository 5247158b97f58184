import { toExact } from "../../base/exact-text";
import { percentOf } from "../../base/percent-of";
import { add, compare, isZero, type Ratio, subtract, ZERO } from "../../base/ratio";
import { type RoundingPolicy, round } from "../../base/rounding";
import { VERSION } from "../../base/version";
import type { Diagnostic } from "../../diagnostics/diagnostic";
import { criterionTree } from "../../model/criterion-tree";
import type { Crosswalk } from "../../model/crosswalk";
import type { Criterion, Framework } from "../../model/framework";
import { joinStatus } from "../../model/join-status";
import type { Gain, Scorecard, ScoreNode, ScoreStatus } from "../../model/scorecard";
import { writeBound } from "../../model/write-bound";
import type { CarriedMark } from "./carry-rates";

/** What the card is written from. */
export interface CarriedCard {
  readonly card: Scorecard;
  readonly to: Framework;
  readonly crosswalk: Crosswalk;
  readonly marks: readonly CarriedMark[];
  readonly rounding: RoundingPolicy;
  readonly diagnostics: readonly Diagnostic[];
}

/** Writes a scorecard of the new framework; everything applies in it, what could not be carried is not assessed. */
export function writeCarriedCard({ card, to, crosswalk, marks, rounding, diagnostics }: CarriedCard): Scorecard {
  const byId = new Map(marks.map((mark) => [mark.criterion.id, mark]));
  const full = marks.reduce((sum, { max }) => add(sum, max), ZERO);
  const nodes = scoredRoots(to).map((criterion) => weigh(criterion, to, byId));
  const points = nodes.reduce((sum, node) => add(sum, node.points), ZERO);
  const assessed = nodes.reduce((sum, node) => add(sum, node.assessed), ZERO);
  const highest = add(points, subtract(full, assessed));
  const open = marks.filter((mark) => mark.points === undefined).length;
  const known = percentOf(assessed, full);
  return {
    package: `tw-service-quality@${VERSION}`,
    framework: to.id,
    ...(card.subject !== undefined && { subject: card.subject }),
    ...(card.judge !== undefined && { judge: card.judge }),
    model: {
      scale: "points",
      notApplicable: card.model.notApplicable,
      ...(to.weighting !== undefined && { weighting: to.weighting }),
      mapped: { from: card.framework, basis: crosswalk.basis },
    },
    rounding,
    levels: to.levels,
    total: {
      ...writeBound(points, assessed, rounding),
      max: round(assessed, rounding),
      exact: exactTotal(points, assessed),
    },
    interval: {
      max: round(full, rounding),
      lowest: writeBound(points, full, rounding),
      highest: writeBound(highest, full, rounding),
      exact: { max: toExact(full) },
    },
    completeness: {
      total: marks.length,
      assessed: marks.length - open,
      notApplicable: 0,
      notAssessed: open,
      missing: 0,
      invalid: 0,
      percent: known === undefined ? null : round(known, rounding),
      exact: { percent: known === undefined ? null : toExact(known) },
    },
    tree: nodes.map((node) => writeNode(node, full, rounding)),
    gains: writeGains(marks, rounding),
    diagnostics,
  };
}

interface Weighed {
  readonly criterion: Criterion;
  readonly status: ScoreStatus;
  readonly points: Ratio;
  readonly max: Ratio;
  readonly assessed: Ratio;
  readonly children: readonly Weighed[];
}

/** The criteria with points that have none with points above them. */
function scoredRoots(framework: Framework): readonly Criterion[] {
  const { worthParentOf } = criterionTree(framework);
  return framework.criteria.filter((criterion) => criterion.points !== undefined && !worthParentOf.has(criterion));
}

function weigh(criterion: Criterion, to: Framework, byId: ReadonlyMap<string, CarriedMark>): Weighed {
  const mark = byId.get(criterion.id);
  if (mark !== undefined) {
    const { max, points } = mark;
    const status = points === undefined ? "not-assessed" : "assessed";
    const assessed = points === undefined ? ZERO : max;
    return { criterion, status, points: points ?? ZERO, max, assessed, children: [] };
  }
  const { worthParentOf } = criterionTree(to);
  const below = to.criteria.filter((one) => one.points !== undefined && worthParentOf.get(one) === criterion);
  const children = below.map((child) => weigh(child, to, byId));
  const sumOf = (field: "points" | "max" | "assessed") => children.reduce((sum, child) => add(sum, child[field]), ZERO);
  const status = children.reduce<ScoreStatus>((joined, child) => joinStatus(joined, child.status), "not-applicable");
  return { criterion, status, points: sumOf("points"), max: sumOf("max"), assessed: sumOf("assessed"), children };
}

function writeNode(
  { criterion, status, points, max, assessed, children }: Weighed,
  full: Ratio,
  rounding: RoundingPolicy,
): ScoreNode {
  const { id, label, level, title } = criterion;
  const counts = status === "assessed" || status === "partly-assessed";
  const share = percentOf(max, full) ?? ZERO;
  const isPart = status === "partly-assessed";
  return {
    id,
    label,
    level,
    ...(title !== undefined && { title }),
    status,
    points: counts ? round(points, rounding) : null,
    max: round(max, rounding),
    ...(isPart && { assessedMax: round(assessed, rounding) }),
    share: round(share, rounding),
    contribution: round(points, rounding),
    exact: {
      points: counts ? toExact(points) : null,
      max: toExact(max),
      share: toExact(share),
      contribution: toExact(points),
      ...(isPart && { assessedMax: toExact(assessed) }),
    },
    ...(children.length > 0 && { children: children.map((child) => writeNode(child, full, rounding)) }),
  };
}

function writeGains(marks: readonly CarriedMark[], rounding: RoundingPolicy): readonly Gain[] {
  const losses = marks.map(({ criterion, max, points }) => ({
    criterion,
    points,
    lost: subtract(max, points ?? ZERO),
  }));
  return losses
    .filter(({ lost }) => !isZero(lost))
    .sort((a, b) => compare(b.lost, a.lost))
    .map(({ criterion: { id, label, title }, points, lost }) => ({
      id,
      label,
      ...(title !== undefined && { title }),
      status: points === undefined ? "not-assessed" : "assessed",
      points: round(lost, rounding),
      exact: { points: toExact(lost) },
    }));
}

function exactTotal(points: Ratio, assessed: Ratio): Scorecard["total"]["exact"] {
  const percent = percentOf(points, assessed);
  const isKnown = percent !== undefined;
  return {
    points: isKnown ? toExact(points) : null,
    max: toExact(assessed),
    percent: isKnown ? toExact(percent) : null,
  };
}
