import { fold } from "../../base/fold";
import { OTHER_TITLE, REMARK_TITLE, SECTION_KINDS, SECTION_TITLES, type SectionKind } from "./section-words";

/** The parts of a plan that a section (章節) so headed holds, each with how telling the heading is: 0 is most telling. */
export function sectionKinds(title: string): ReadonlyMap<SectionKind, number> {
  const kinds = new Map<SectionKind, number>();
  if (title.length > LONGEST) return kinds;
  const folded = fold(title).replace(FINAL_SIGNS, "");
  for (const kind of SECTION_KINDS) {
    const rank = SECTION_TITLES[kind].findIndex((pattern) => pattern.test(folded));
    if (rank !== -1) kinds.set(kind, rank);
  }
  return kinds;
}

/** Whether a text is what plans head a section with. */
export function isSectionTitle(title: string): boolean {
  if (title.length > LONGEST) return false;
  return sectionKinds(title).size > 0 || OTHER_TITLE.test(fold(title).replace(FINAL_SIGNS, ""));
}

/** Whether a section is headed as a remark (備註). */
export function isRemarkTitle(title: string): boolean {
  return title.length <= LONGEST && REMARK_TITLE.test(fold(title).replace(FINAL_SIGNS, ""));
}

/** No heading is longer. */
const LONGEST = 40;
const FINAL_SIGNS = /[:.。、]+$/u;
