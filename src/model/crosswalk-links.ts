import { append } from "../base/append";
import { criterionLineage, criterionTree } from "./criterion-tree";
import type { Crosswalk, CrosswalkLink } from "./crosswalk";
import type { Framework } from "./framework";

/** What a crosswalk says of one criterion. */
export interface CriterionLinks {
  /**
   * The links as they hold for this criterion alone, the closest relation first; none when it has no counterpart. What
   * lies under or beside others in a link is only a part of it.
   */
  readonly links: readonly CrosswalkLink[];
  /** The criterion that the links are about: the criterion itself or the closest above it of which the crosswalk speaks. */
  readonly linked?: string;
  /** `true` when the criterion, or one above it, is said to have no counterpart. */
  readonly isUnmapped: boolean;
  /** `true` when the crosswalk speaks only of criteria below it: the links are theirs. */
  readonly isBelow: boolean;
}

/**
 * The links of a crosswalk (對照表) for a criterion of its first framework. A criterion of which the table does not speak
 * has the links of the closest one above it of which it does, and one that stands above those of which it speaks has
 * theirs. Links come in the order of their relation (equal, subset, superset, intersects), then of their confidence.
 *
 * @example
 * const crosswalk = findCrosswalk("innovation-2016", "leap-award-2018");
 * criterionLinks(crosswalk, "agency-satisfaction", innovation2016).linked // => "public-satisfaction"
 * criterionLinks(crosswalk, "agency-satisfaction", innovation2016).links[0].targets // => ["satisfaction"]
 */
export function criterionLinks(crosswalk: Crosswalk, id: string, from: Framework): CriterionLinks {
  const { bySource, unmapped } = indexOf(crosswalk);
  const lineage = criterionLineage(from, id).map((criterion) => criterion.id);
  for (const known of lineage.reverse()) {
    const links = bySource.get(known);
    if (links !== undefined) {
      const own = links.map((link) =>
        known === id && isAlone(link) ? link : { ...link, relation: PART[link.relation] },
      );
      return { links: inOrder(own), linked: known, isUnmapped: false, isBelow: false };
    }
    if (unmapped.has(known)) return { links: [], isUnmapped: true, isBelow: false };
  }
  const below = new Set(idsBelow(from, id).flatMap((lower) => bySource.get(lower) ?? []));
  const own = [...below].map((link) => ({ ...link, relation: WHOLE[link.relation] }));
  return { links: inOrder(own), isUnmapped: false, isBelow: below.size > 0 };
}

type Relation = CrosswalkLink["relation"];

/** What a part of the sources is to the targets, when the whole of them is this. */
const PART: Readonly<Record<Relation, Relation>> = {
  equal: "subset",
  subset: "subset",
  superset: "intersects",
  intersects: "intersects",
};

/** What is more than the sources is to the targets, when the sources are this. */
const WHOLE: Readonly<Record<Relation, Relation>> = {
  equal: "superset",
  superset: "superset",
  subset: "intersects",
  intersects: "intersects",
};

function isAlone({ sources }: CrosswalkLink): boolean {
  return new Set(sources).size === 1;
}

const RELATIONS: readonly Relation[] = ["equal", "subset", "superset", "intersects"];
const CONFIDENCES: readonly CrosswalkLink["confidence"][] = ["high", "medium", "low"];

function inOrder(links: readonly CrosswalkLink[]): readonly CrosswalkLink[] {
  const rank = ({ relation, confidence }: CrosswalkLink): number =>
    RELATIONS.indexOf(relation) * CONFIDENCES.length + CONFIDENCES.indexOf(confidence);
  return links.length < 2 ? links : [...links].sort((a, b) => rank(a) - rank(b));
}

/** Everything that stands under a criterion, in document order. */
function idsBelow(framework: Framework, id: string): readonly string[] {
  const { childrenOf } = criterionTree(framework);
  const found = new Set<string>();
  const open = [id];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const children = (childrenOf.get(next) ?? []).map((child) => child.id).filter((child) => !found.has(child));
    for (const child of children) found.add(child);
    append(open, children.toReversed());
  }
  return [...found];
}

interface Index {
  readonly bySource: ReadonlyMap<string, readonly CrosswalkLink[]>;
  readonly unmapped: ReadonlySet<string>;
}

/** A cache of a pure function: it changes no result. */
const indexes = new WeakMap<Crosswalk, Index>();

function indexOf(crosswalk: Crosswalk): Index {
  const known = indexes.get(crosswalk);
  if (known !== undefined) return known;
  const bySource = new Map<string, CrosswalkLink[]>();
  for (const link of crosswalk.links) {
    for (const source of new Set(link.sources)) {
      const links = bySource.get(source);
      if (links === undefined) bySource.set(source, [link]);
      else links.push(link);
    }
  }
  const index = { bySource, unmapped: new Set(crosswalk.unmapped.from) };
  indexes.set(crosswalk, index);
  return index;
}
