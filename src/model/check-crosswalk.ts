import { fromNumber } from "../base/exact-number";
import { toExact } from "../base/exact-text";
import type { Path } from "../base/path";
import { shorten } from "../base/preview";
import { add, compare, type Ratio, ZERO } from "../base/ratio";
import { CROSSWALK_PROBLEMS, type CrosswalkProblemCode } from "../diagnostics/crosswalk-problems";
import type { Diagnostic } from "../diagnostics/diagnostic";
import type { Locale } from "../diagnostics/locale";
import { type ArgsOf, diagnose } from "../diagnostics/problem";
import { checkCrosswalkShape } from "./check-crosswalk-shape";
import { criterionLineage, criterionTree } from "./criterion-tree";
import type { Crosswalk } from "./crosswalk";
import { findCriterion } from "./find-criterion";
import type { Criterion, Framework } from "./framework";
import { frameworkName } from "./framework-name";
import { nearestCriterion } from "./nearest-criterion";
import { shareRatio } from "./share-ratio";

/**
 * Everything wrong with a crosswalk between two frameworks: other frameworks named, ids that they do not know, criteria
 * both linked and unmapped, criteria with none below them of which nothing is said, links given twice, shares that do not
 * add up.
 */
export function checkCrosswalk(
  crosswalk: Crosswalk,
  from: Framework,
  to: Framework,
  options: { readonly locale?: Locale | undefined } = {},
): Diagnostic[] {
  const shape = checkCrosswalkShape(crosswalk, options.locale);
  if (shape.length > 0) return shape;
  const faults: Diagnostic<CrosswalkProblemCode>[] = [];
  const report: Report = (code, args, path) => {
    faults.push(diagnose(CROSSWALK_PROBLEMS, code, args, { path, locale: options.locale }));
  };
  checkSide(crosswalk, "from", from, report);
  checkSide(crosswalk, "to", to, report);
  checkDuplicates(crosswalk, report);
  checkShares(crosswalk, report);
  return faults;
}

type Report = <Code extends CrosswalkProblemCode>(
  code: Code,
  args: ArgsOf<(typeof CROSSWALK_PROBLEMS)[Code]>,
  path: Path,
) => void;

const MOST_LISTED = 20;

const LIST = { from: "sources", to: "targets" } as const;

function checkSide(crosswalk: Crosswalk, side: "from" | "to", framework: Framework, report: Report): void {
  const expected = frameworkName(framework);
  const named = crosswalk[side];
  if (named !== expected) report("crosswalk-framework", { found: shorten(named), expected }, [side]);
  const { byId, childrenOf } = criterionTree(framework);
  const all = [...crosswalk.links.flatMap((link) => link[LIST[side]]), ...crosswalk.unmapped[side]];
  const known = all.filter((id) => byId.has(id));
  // A table of quite another framework: what else could be said of its ids only follows from that.
  if (named !== expected && known.length * 2 < all.length) return;
  const seek = (ids: readonly string[], path: Path): void => {
    for (const [i, id] of ids.entries()) {
      if (ids.indexOf(id) !== i) report("repeated-criterion", { id: shorten(id) }, [...path, i]);
      else if (!byId.has(id)) {
        const near = findCriterion(framework, id) ?? nearestCriterion(framework, id);
        const args = { found: shorten(id), framework: framework.id, near: near?.id ?? "", ...namesOf(near) };
        report("unknown-linked-criterion", args, [...path, i]);
      }
    }
  };
  const linked = new Set<string>();
  for (const [i, link] of crosswalk.links.entries()) {
    seek(link[LIST[side]], ["links", i, LIST[side]]);
    for (const id of link[LIST[side]]) linked.add(id);
  }
  const unmapped = crosswalk.unmapped[side];
  seek(unmapped, ["unmapped", side]);
  for (const [i, id] of unmapped.entries())
    if (linked.has(id)) report("linked-and-unmapped", { id: shorten(id) }, ["unmapped", side, i]);
  const spokenOf = new Set([...linked, ...unmapped]);
  const silent = framework.criteria.filter(
    ({ id }) => !childrenOf.has(id) && !criterionLineage(framework, id).some((criterion) => spokenOf.has(criterion.id)),
  );
  if (silent.length === 0) return;
  const criteria = silent.slice(0, MOST_LISTED);
  const args = {
    framework: framework.id,
    side,
    count: silent.length,
    ids: criteria.map(({ id }) => id),
    labels: criteria.map((one) => namesOf(one).label),
    titles: criteria.map((one) => namesOf(one).title),
  };
  report("criterion-not-covered", args, ["links"]);
}

function namesOf(criterion: Criterion | undefined): { readonly label: string; readonly title: string } {
  return { label: shorten(criterion?.label ?? ""), title: shorten(criterion?.title ?? "") };
}

function checkDuplicates({ links }: Crosswalk, report: Report): void {
  const seen = new Set<string>();
  for (const [i, { sources, targets }] of links.entries()) {
    const key = JSON.stringify([[...sources].sort(), [...targets].sort()]);
    if (seen.has(key)) report("duplicate-link", { sources, targets }, ["links", i]);
    seen.add(key);
  }
}

function checkShares({ links }: Crosswalk, report: Report): void {
  const sums = new Map<string, { sum: Ratio; path: Path }>();
  for (const [i, { sources, targets, shares = [] }] of links.entries()) {
    for (const [j, { source, target, share }] of shares.entries()) {
      const path = ["links", i, "shares", j];
      if (!sources.includes(source) || !targets.includes(target))
        report("share-of-other-criterion", { source: shorten(source), target: shorten(target) }, path);
      const known = sums.get(target) ?? { sum: ZERO, path };
      sums.set(target, { ...known, sum: add(known.sum, shareRatio(share) ?? ZERO) });
    }
  }
  for (const [id, { sum, path }] of sums) {
    if (compare(sum, fromNumber(1)) !== 0) report("shares-not-whole", { id, sum: toExact(sum) }, path);
  }
}
