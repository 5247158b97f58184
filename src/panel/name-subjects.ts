import type { PanelSubject } from "./panel-table";

/** A subject as sheets say it, with its place by first appearance. */
export interface SubjectOfSheet {
  readonly agency: string;
  readonly rocYear?: number;
  readonly place: number;
}

/** Subjects by key, named so that no two are called the same: by agency, and by year where the agency comes twice. */
export function nameSubjects(subjects: ReadonlyMap<string, SubjectOfSheet>): readonly PanelSubject[] {
  const times = new Map<string, number>();
  for (const { agency } of subjects.values()) times.set(agency, (times.get(agency) ?? 0) + 1);
  return [...subjects].map(([key, { agency, rocYear }]) => {
    const isAlone = times.get(agency) === 1 || rocYear === undefined;
    const name = isAlone ? agency : `${agency}（${rocYear}年度）`;
    return { key, name, agency, ...(rocYear !== undefined && { rocYear }) };
  });
}
