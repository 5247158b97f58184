import type { SheetOwner } from "../score/read-sheet";
import type { SubjectOfSheet } from "./name-subjects";

/** The place of a subject by first appearance; one that is new is noted. */
export function placeOfSubject(
  subject: SheetOwner["subject"],
  subjects: Map<string, SubjectOfSheet>,
): number | undefined {
  if (subject === undefined) return undefined;
  const key = `${subject.rocYear ?? ""} ${subject.agency}`;
  const known = subjects.get(key);
  if (known !== undefined) return known.place;
  subjects.set(key, { ...subject, place: subjects.size });
  return subjects.size - 1;
}
