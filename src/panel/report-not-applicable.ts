import { shortEnglishName } from "../diagnostics/criterion-name";
import { MOST_NAMED } from "../diagnostics/name-lists";
import type { PanelTable } from "./panel-table";
import type { GroupContext, GroupPart } from "./score-group";

/** Says what some judges call not applicable (不適用) and others marked: of one subject it is one or the other. */
export function reportNotApplicable(parts: readonly GroupPart[], context: GroupContext): void {
  const { method, within, thirdReaderFor } = context;
  // Of questions that one reader alone has read something is said already.
  if ((method.phased === true ? within : method).roll === "own" && thirdReaderFor === "question") return;
  for (const { given, phase = "" } of parts) {
    for (const [subject, { name }] of given.subjects.entries()) {
      const differing = differingLeaves(given, subject, context.excluded);
      if (differing.length === 0) continue;
      const named = differing.slice(0, MOST_NAMED);
      context.report("not-applicable-differs", {
        subject: name,
        labels: named.map(({ leaf, judges }) => `${leaf.label}：${judges.join("、")}`),
        titles: named.map(({ leaf, judges }) => `${shortEnglishName(leaf.criterion)}: ${judges.join(", ")}`),
        count: differing.length,
        phase,
      });
    }
  }
}

function differingLeaves({ cells, judges, tree }: PanelTable, subject: number, excluded: string | undefined) {
  const row = (cells[subject] ?? []).map((cell, judge) =>
    judges[judge] === excluded || cell?.status === "not-applicable" ? undefined : cell,
  );
  const isPlain = row.every((cell) => cell?.readings.every((one) => one?.status !== "not-applicable") ?? true);
  if (isPlain) return [];
  return tree.leaves.flatMap((leaf) => {
    const statuses = row.map((cell) => cell?.readings[leaf.index]?.status);
    const without = judges.filter((_, judge) => statuses[judge] === "not-applicable");
    return without.length > 0 && statuses.includes("assessed") ? [{ leaf, judges: without }] : [];
  });
}
