import type { Locale } from "../diagnostics/locale";
import { FRAMEWORKS } from "../frameworks/frameworks";
import { criterionLineage, criterionTree } from "../model/criterion-tree";
import type { Crosswalk, CrosswalkLink } from "../model/crosswalk";
import type { Framework } from "../model/framework";

type Relation = CrosswalkLink["relation"];

/**
 * The crosswalk (對照表) from the first framework of `first` to the second of `next`, by way of the one between. Two links
 * compose where the targets of the one and the sources of the other have a criterion in common or, when the framework
 * between is among `frameworks` (by default those of this package), where one stands under the other and the other table does not speak of it. A composed
 * link is as sure as the weaker of the two; it is `subset` or `superset` only where both agree, and `intersects` where
 * they do not. What is left without a link is unmapped. Shares go.
 *
 * @throws {RangeError} when the first table does not end where the second begins: that is a programmer's error.
 * @example
 * const link = (sources, relation, targets) => ({ sources, targets, relation, rationale: { "zh-TW": "甲", en: "a" }, confidence: "high" });
 * const table = (from, to, links) => ({ from, to, basis: "caller", links, unmapped: { from: [], to: [] } });
 * const first = table("a", "b", [link(["x"], "equal", ["y"])]);
 * const next = table("b", "c", [link(["y"], "subset", ["z"])]);
 * composeCrosswalks(first, next).links.map(({ sources, relation, targets }) => [sources, relation, targets]) // => [[["x"], "subset", ["z"]]]
 */
export function composeCrosswalks(
  first: Crosswalk,
  next: Crosswalk,
  frameworks: readonly Framework[] = FRAMEWORKS,
): Crosswalk {
  if (first.to !== next.from)
    throw new RangeError(`next.from: "${first.to}" is expected, where the first crosswalk ends, not "${next.from}"`);
  const treeOf = (id: string) => frameworks.find((framework) => framework.id === id);
  const meet = meetingOf(first, next, treeOf(first.to));
  const links = new Map<string, CrosswalkLink>();
  for (const link of first.links) {
    for (const following of next.links) {
      const overlap = meet(link.targets, following.sources);
      if (overlap === undefined) continue;
      const composed = composeLinks(link, overlap, following, first.to);
      const key = JSON.stringify([[...composed.sources].sort(), [...composed.targets].sort()]);
      const known = links.get(key);
      links.set(key, known === undefined ? composed : joinLinks(known, composed));
    }
  }
  const all = [...links.values()];
  const sources = [...first.links.flatMap((link) => link.sources), ...first.unmapped.from];
  const targets = [...next.links.flatMap((link) => link.targets), ...next.unmapped.to];
  return {
    from: first.from,
    to: next.to,
    basis: first.basis === "caller" || next.basis === "caller" ? "caller" : "package",
    derivation: "composed",
    via: [...(first.via ?? []), first.to, ...(next.via ?? [])],
    links: all,
    unmapped: {
      from: leftOver(sources, new Set(all.flatMap((link) => link.sources)), treeOf(first.from)),
      to: leftOver(targets, new Set(all.flatMap((link) => link.targets)), treeOf(next.to)),
    },
  };
}

/** What the targets of a link are to the sources of another: none when they have nothing in common. */
type Meeting = (targets: readonly string[], sources: readonly string[]) => Relation | undefined;

function meetingOf(first: Crosswalk, next: Crosswalk, between: Framework | undefined): Meeting {
  const spoken = {
    first: new Set([...first.links.flatMap(({ targets }) => targets), ...first.unmapped.to]),
    next: new Set([...next.links.flatMap(({ sources }) => sources), ...next.unmapped.from]),
  };
  /** A criterion of which the other table does not speak stands for the closest above it of which it does. */
  const closest = (id: string, known: ReadonlySet<string>): string | undefined => {
    if (known.has(id) || between === undefined) return id;
    const lineage = criterionLineage(between, id).map((criterion) => criterion.id);
    return lineage.reverse().find((above) => known.has(above));
  };
  return (targets, sources) => {
    const isWithin = targets.map((target) => sources.includes(closest(target, spoken.next) ?? ""));
    const isAround = sources.map((source) => targets.includes(closest(source, spoken.first) ?? ""));
    if (!isWithin.includes(true) && !isAround.includes(true)) return undefined;
    const [within, around] = [!isWithin.includes(false), !isAround.includes(false)];
    if (within && around) return "equal";
    return within ? "subset" : around ? "superset" : "intersects";
  };
}

function composeLinks(link: CrosswalkLink, overlap: Relation, next: CrosswalkLink, via: string): CrosswalkLink {
  return {
    sources: link.sources,
    targets: next.targets,
    relation: composeRelations(composeRelations(link.relation, overlap), next.relation),
    rationale: {
      "zh-TW": composeRationales(link, next, via, "zh-TW"),
      en: composeRationales(link, next, via, "en"),
    },
    confidence: weaker(link.confidence, next.confidence),
  };
}

/** The same pair found by two ways: only what both ways say can be said. */
function joinLinks(known: CrosswalkLink, other: CrosswalkLink): CrosswalkLink {
  const { relation } = known;
  const joined = relation === "equal" ? other.relation : other.relation === "equal" ? relation : undefined;
  return {
    ...known,
    relation: joined ?? (relation === other.relation ? relation : "intersects"),
    confidence: weaker(known.confidence, other.confidence),
  };
}

function composeRelations(first: Relation, next: Relation): Relation {
  if (first === "equal") return next;
  return next === "equal" || first === next ? first : "intersects";
}

const CONFIDENCES = ["high", "medium", "low"] as const;

function weaker(a: CrosswalkLink["confidence"], b: CrosswalkLink["confidence"]): CrosswalkLink["confidence"] {
  return CONFIDENCES.indexOf(a) > CONFIDENCES.indexOf(b) ? a : b;
}

function composeRationales(first: CrosswalkLink, next: CrosswalkLink, via: string, locale: Locale): string {
  const [one, other] = [first, next].map(({ rationale }) => rationale[locale].replace(/[。.]$/u, ""));
  return locale === "en" ? `By way of "${via}": ${one}; ${other}.` : `經由「${via}」：${one}；${other}。`;
}

/** Those of which nothing is said, neither of them nor above or below them. */
function leftOver(ids: readonly string[], linked: ReadonlySet<string>, framework: Framework | undefined): string[] {
  const spokenOf = new Set(linked);
  if (framework !== undefined) {
    for (const { id } of framework.criteria) {
      const lineage = criterionLineage(framework, id).map((criterion) => criterion.id);
      if (linked.has(id)) for (const above of lineage) spokenOf.add(above);
      if (lineage.some((above) => linked.has(above))) spokenOf.add(id);
    }
  }
  const left = new Set(ids.filter((id) => !spokenOf.has(id)));
  const { byId } = framework === undefined ? { byId: new Map() } : criterionTree(framework);
  const order = [...byId.keys()];
  return framework === undefined ? [...left] : [...left].sort((a, b) => order.indexOf(a) - order.indexOf(b));
}
