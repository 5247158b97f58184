import type { PanelFindings } from "./panel-findings";
import type { PanelSettings } from "./panel-settings";
import type { PanelSubject, PanelTable } from "./panel-table";
import { reportUnknown } from "./report-unknown";

/** Subjects that are ranked among themselves. */
export interface SubjectGroup {
  /** Absent where nobody is grouped, or where these were forgotten: they are not ranked then. */
  readonly name?: string;
  readonly isRanked: boolean;
  /** Places in the table. */
  readonly subjects: readonly number[];
}

/** Deals the subjects into their groups (組別), in the order in which the groups are met. */
export function groupSubjects(
  { subjects }: PanelTable,
  { groups }: Pick<PanelSettings, "groups">,
  report: PanelFindings["report"],
): readonly SubjectGroup[] {
  if (groups === undefined) return [{ isRanked: true, subjects: [...subjects.keys()] }];
  const known = new Set(subjects.flatMap(({ name, agency }) => [name, agency]));
  reportUnknown(Object.keys(groups), known, "subject", report);
  const places = new Map<string | undefined, number[]>();
  for (const [place, subject] of subjects.entries()) {
    const group = groupOf(subject, groups);
    if (group === undefined) report("subject-without-group", { subject: subject.name });
    const others = places.get(group);
    if (others === undefined) places.set(group, [place]);
    else others.push(place);
  }
  return [...places].map(([name, own]) =>
    name === undefined ? { isRanked: false, subjects: own } : { name, isRanked: true, subjects: own },
  );
}

function groupOf({ name, agency }: PanelSubject, groups: Readonly<Record<string, string>>): string | undefined {
  // A name such as `constructor` must not find what every object has.
  if (Object.hasOwn(groups, name)) return groups[name];
  return Object.hasOwn(groups, agency) ? groups[agency] : undefined;
}
