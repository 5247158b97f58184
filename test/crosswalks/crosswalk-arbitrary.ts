import fc from "fast-check";
import type { Crosswalk, CrosswalkLink } from "../../src/model/crosswalk";

/** The criteria of a framework that was made up: `b1`, `b2` … for the framework `b`. */
const criteriaOf = (id: string): readonly string[] => [1, 2, 3, 4].map((n) => `${id}${n}`);

const some = (id: string) => fc.subarray([...criteriaOf(id)], { minLength: 1, maxLength: 3 });

/** Any sound crosswalk between two made-up frameworks: no link twice, nothing both linked and unmapped. */
export const crosswalkBetween = (from: string, to: string): fc.Arbitrary<Crosswalk> =>
  fc
    .uniqueArray(
      fc.record({
        sources: some(from),
        targets: some(to),
        relation: fc.constantFrom<CrosswalkLink["relation"]>("equal", "subset", "superset", "intersects"),
        rationale: fc.constantFrom({ "zh-TW": "甲。", en: "One." }, { "zh-TW": "乙。", en: "Two." }),
        confidence: fc.constantFrom<CrosswalkLink["confidence"]>("high", "medium", "low"),
      }),
      { maxLength: 6, selector: ({ sources, targets }) => `${sources}-${targets}` },
    )
    .map((links) => ({
      from,
      to,
      basis: "package" as const,
      links,
      unmapped: {
        from: criteriaOf(from).filter((id) => !links.some(({ sources }) => sources.includes(id))),
        to: criteriaOf(to).filter((id) => !links.some(({ targets }) => targets.includes(id))),
      },
    }));

/** Only new names: every criterion is one of the other framework, in any order. */
export const renaming = (from: string, to: string): fc.Arbitrary<Crosswalk> =>
  fc.shuffledSubarray([...criteriaOf(to)], { minLength: criteriaOf(to).length }).map((targets) => ({
    from,
    to,
    basis: "package" as const,
    links: criteriaOf(from).map((source, i) => ({
      sources: [source],
      targets: [targets[i] ?? ""],
      relation: "equal" as const,
      rationale: { "zh-TW": "更名。", en: "Renamed." },
      confidence: "high" as const,
    })),
    unmapped: { from: [], to: [] },
  }));

/** Every criterion is itself. */
export const identity = (id: string): Crosswalk => ({
  from: id,
  to: id,
  basis: "package",
  links: criteriaOf(id).map((criterion) => ({
    sources: [criterion],
    targets: [criterion],
    relation: "equal",
    rationale: { "zh-TW": "同一項目。", en: "The same." },
    confidence: "high",
  })),
  unmapped: { from: [], to: [] },
});

/** What a crosswalk says, whatever the order of its links and the words of its rationales. */
export const said = ({ from, to, links, unmapped }: Crosswalk) => ({
  from,
  to,
  links: links
    .map(({ sources, targets, relation, confidence }) =>
      [[...sources].sort().join(), relation, [...targets].sort().join(), confidence].join(" "),
    )
    .sort(),
  unmapped: { from: [...unmapped.from].sort(), to: [...unmapped.to].sort() },
});
