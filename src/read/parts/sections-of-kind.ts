import type { Outline, Section } from "../source/outline";
import { sectionKinds } from "../source/section-kinds";
import { SECTION_KINDS, type SectionKind } from "../source/section-words";

/** The sections that a part of the plan is read from: those headed in the most telling way. */
export function sectionsOfKind(outline: Outline, kind: SectionKind): readonly Section[] {
  const known = outlines.get(outline) ?? sortSections(outline);
  outlines.set(outline, known);
  return known.get(kind)?.sections ?? [];
}

/** Whether a section is headed as one of that kind, too. */
export function isOfKind(section: Section, kind: SectionKind): boolean {
  return kindsOf(section).has(kind);
}

function kindsOf(section: Section): ReadonlyMap<SectionKind, number> {
  const known = kinds.get(section) ?? sectionKinds(section.title.text);
  kinds.set(section, known);
  return known;
}

interface Headed {
  rank: number;
  sections: Section[];
}

/** Caches of pure functions: they change no result. */
const kinds = new WeakMap<Section, ReadonlyMap<SectionKind, number>>();
const outlines = new WeakMap<Outline, ReadonlyMap<SectionKind, Headed>>();

function sortSections({ sections }: Outline): ReadonlyMap<SectionKind, Headed> {
  const headed = new Map<SectionKind, Headed>(
    SECTION_KINDS.map((kind) => [kind, { rank: Number.POSITIVE_INFINITY, sections: [] }]),
  );
  for (const section of sections) {
    for (const [kind, rank] of kindsOf(section)) {
      const best = headed.get(kind);
      if (best === undefined || best.rank < rank) continue;
      if (best.rank > rank) best.sections = [];
      best.rank = rank;
      best.sections.push(section);
    }
  }
  return headed;
}
