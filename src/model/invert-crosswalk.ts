import type { Crosswalk, CrosswalkLink } from "./crosswalk";

/**
 * The same crosswalk (對照表) read from the other side: sources become targets, a subset becomes a superset. Shares go,
 * because what carries points one way says nothing of the way back. The inverse of an inverse is the table itself, but for
 * the shares.
 *
 * @example
 * const table = { from: "a", to: "b", basis: "caller", unmapped: { from: [], to: ["z"] }, links: [{ sources: ["x"],
 *   targets: ["y"], relation: "subset", rationale: { "zh-TW": "甲屬乙。", en: "x is part of y." }, confidence: "high" }] };
 * invertCrosswalk(table).links[0].relation // => "superset"
 * invertCrosswalk(table).unmapped // => { from: ["z"], to: [] }
 */
export function invertCrosswalk(crosswalk: Crosswalk): Crosswalk {
  const { from, to, basis, derivation, via, links, unmapped } = crosswalk;
  return {
    from: to,
    to: from,
    basis,
    // The inverse of an inverse is the table as it was written.
    ...(derivation !== "inverse" && { derivation: derivation ?? "inverse" }),
    ...(via !== undefined && { via: [...via].reverse() }),
    links: links.map(({ sources, targets, relation, rationale, confidence }) => ({
      sources: targets,
      targets: sources,
      relation: INVERSE[relation],
      rationale,
      confidence,
    })),
    unmapped: { from: unmapped.to, to: unmapped.from },
  };
}

const INVERSE: Readonly<Record<CrosswalkLink["relation"], CrosswalkLink["relation"]>> = {
  equal: "equal",
  subset: "superset",
  superset: "subset",
  intersects: "intersects",
};
