import { CITING, INTRODUCTION } from "../source/section-words";
import { type Clause, clausesOf } from "./clauses";
import { listReading } from "./list-reading";
import type { PartReader } from "./part";
import { isOfKind, sectionsOfKind } from "./sections-of-kind";

/** Reads the goals (計畫目標): the items of a list one by one, prose as it stands. */
export const readGoals: PartReader = (outline, context) =>
  listReading(
    "goals",
    sectionsOfKind(outline, "goals").map((section) => {
      const clauses = clausesOf(outline.document, section.blocks);
      const own = isOfKind(section, "legalBasis") ? clauses.filter(({ text }) => !CITING.test(text)) : clauses;
      const stated = own.filter((clause, i) => !introduces(clause, own[i + 1]));
      return { clauses: stated, numbered: own.length === clauses.length ? clauses : [] };
    }),
    context,
  );

/** 本年度目標如下： is no goal itself. */
function introduces({ text, isItem }: Clause, next: Clause | undefined): boolean {
  return !isItem && next?.isItem === true && INTRODUCTION.test(text);
}
