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
  const isAlone = ({ agency, rocYear }: SubjectOfSheet) => times.get(agency) === 1 || rocYear === undefined;
  const taken = new Set([...subjects.values()].filter(isAlone).map(({ agency }) => agency));
  return [...subjects].map(([key, subject]) => {
    const { agency, rocYear } = subject;
    const name = isAlone(subject) ? agency : freeName(`${agency}（${rocYear}年度）`, taken);
    taken.add(name);
    return { key, name, agency, ...(rocYear !== undefined && { rocYear }) };
  });
}

/** Another agency may literally be called so: then it is the second of that name. */
function freeName(name: string, taken: ReadonlySet<string>): string {
  let free = name;
  for (let number = 2; taken.has(free); number++) free = `${name}（${number}）`;
  return free;
}
