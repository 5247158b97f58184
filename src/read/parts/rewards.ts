import { REWARD } from "../source/section-words";
import { clausesOf } from "./clauses";
import { listReading } from "./list-reading";
import type { PartReader } from "./part";
import { isOfKind, sectionsOfKind } from "./sections-of-kind";

/** Reads what good work is rewarded with (獎勵): every clause of that section. */
export const readRewards: PartReader = (outline, context) =>
  listReading(
    "rewards",
    sectionsOfKind(outline, "rewards").map((section) => {
      const all = clausesOf(outline.document, section.blocks);
      const own = isOfKind(section, "monitoring") ? all.filter(({ text }) => REWARD.test(text)) : all;
      return { clauses: own, numbered: own.length === all.length ? all : [] };
    }),
    context,
  );
