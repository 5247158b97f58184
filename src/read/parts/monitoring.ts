import { REWARD } from "../source/section-words";
import { clausesOf } from "./clauses";
import { listReading } from "./list-reading";
import type { PartReader } from "./part";
import { remarkOf } from "./remark";
import { isOfKind, sectionsOfKind } from "./sections-of-kind";

/** Reads how the plan is followed up (管制考核): every clause of that section, else the remark (備註) below the table. */
export const readMonitoring: PartReader = (outline) => {
  const clauses = sectionsOfKind(outline, "monitoring").flatMap((section) => {
    const all = clausesOf(outline.document, section.blocks);
    return isOfKind(section, "rewards") ? all.filter(({ text }) => !REWARD.test(text)) : all;
  });
  return listReading("monitoring", clauses.length > 0 ? clauses : remarkOf(outline));
};
