import { smallest } from "../../base/extremes";
import type { DraftPlan } from "../../model/draft-plan";
import { findCriterion } from "../../model/find-criterion";
import type { Framework } from "../../model/framework";
import { isSectionTitle, sectionKinds } from "../../read/source/section-kinds";
import { CITING, REWARD, type SectionKind } from "../../read/source/section-words";
import { NOT_IN_TABLE_HEADING, type PlanPart, SECTION_HEADINGS, TABLE_SECTION } from "./document-words";
import type { PlanPartText } from "./plan-parts";
import { sectionOrdinal } from "./section-ordinal";

type GivenSection = NonNullable<DraftPlan["sections"]>[number];

/** A section (章節) of a document and which parts of the plan stand in it. */
export interface PlacedSection extends GivenSection {
  readonly parts: readonly PlanPartText[];
  readonly hasTable: boolean;
}

/**
 * Arranges the parts of a plan in its sections, each in the one that is headed as it; parts that none is headed as get a
 * section of their own, in the usual order, and so do all where the plan has no sections.
 */
export function planSections(
  plan: DraftPlan,
  parts: readonly PlanPartText[],
  hasTables: boolean,
  framework: Framework | undefined,
): readonly PlacedSection[] {
  const given = plan.sections ?? [];
  const places = parts.map((part) => placeOf(part, given));
  const table = hasTables ? tablePlace(given, framework) : undefined;
  const placed = given.map((section, i) => ({
    ...section,
    parts: parts.filter((_, at) => places[at] === i),
    hasTable: table === i,
  }));
  const left = new Map<PlanPart, readonly PlanPartText[]>(
    parts.flatMap((part, i) => (places[i] === undefined ? [[part.kind, [part]] as const] : [])),
  );
  if (hasTables && table === undefined) left.set("entries", []);
  const like = given.findLast(({ ordinal }) => ordinal !== undefined)?.ordinal;
  const isCounted = given.length === 0 || like !== undefined;
  const added = SECTION_HEADINGS.filter(([kind]) => left.has(kind)).map(([kind, title], i) => ({
    ...(isCounted && { ordinal: sectionOrdinal(given.length + i + 1, like) }),
    title,
    parts: left.get(kind) ?? [],
    hasTable: kind === "entries",
  }));
  return [...placed, ...added];
}

/** The section that a part is read from, if what it says is read from there as that part. */
function placeOf({ kind, lines }: PlanPartText, given: readonly GivenSection[]): number | undefined {
  const ranks = given.map(({ title }) => sectionKinds(title).get(kind) ?? Number.POSITIVE_INFINITY);
  const best = smallest(ranks);
  const at = given.findIndex((section, i) => ranks[i] === best && best < Infinity && fits(kind, lines, section));
  return at === -1 ? undefined : at;
}

/** Under a heading for two parts the words of a clause decide. */
function fits(kind: SectionKind, lines: readonly string[], { title }: GivenSection): boolean {
  const kinds = sectionKinds(title);
  const both = SHARED.find(({ holds }) => holds.includes(kind) && holds.every((each) => kinds.has(each)));
  return both === undefined || lines.every((line) => both.sign.test(line) === (kind === both.signed));
}

const SHARED: readonly {
  readonly holds: readonly SectionKind[];
  readonly sign: RegExp;
  readonly signed: SectionKind;
}[] = [
  { holds: ["legalBasis", "goals"], sign: CITING, signed: "legalBasis" },
  { holds: ["monitoring", "rewards"], sign: REWARD, signed: "rewards" },
];

/** The section on content, measures or the like; else one that says nothing. */
function tablePlace(given: readonly GivenSection[], framework: Framework | undefined): number | undefined {
  const mayHold = given.map(
    ({ title }) =>
      sectionKinds(title).size === 0 &&
      !NOT_IN_TABLE_HEADING.test(title) &&
      (framework === undefined || findCriterion(framework, title) === undefined),
  );
  const find = (test: (section: GivenSection) => boolean): number =>
    given.findIndex((section, i) => mayHold[i] === true && test(section));
  const at = [
    find(({ title, text }) => text === undefined && TABLE_SECTION.test(title)),
    find(({ title }) => isSectionTitle(title) && TABLE_SECTION.test(title)),
    find(({ text }) => text === undefined),
  ].find((each) => each !== -1);
  return at;
}
