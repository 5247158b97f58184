import type { PanelTable } from "./panel-table";
import type { GroupContext } from "./score-group";

/** Says where one judge alone assessed a group, or a stage of it, and where a decision leaves nobody. */
export function reportFewJudges(
  given: PanelTable,
  { excluded, group, report, reportRule }: Pick<GroupContext, "excluded" | "group" | "report" | "reportRule">,
): void {
  const parts = given.phases === undefined ? [["", given] as const] : [...given.phases];
  const left = parts.map(([phase, { judges }]) => ({ phase, judges, rest: judges.filter((one) => one !== excluded) }));
  for (const { phase, judges, rest } of left) {
    if (rest.length === 0 && judges.length > 0 && excluded !== undefined) {
      reportRule("decision-leaves-nobody", { member: excluded, group, phase }, ["decision", "member"]);
    }
  }
  const alone = left.flatMap(({ phase, rest: [judge, ...others] }) =>
    judge === undefined || others.length > 0 ? [] : [{ phase, judge }],
  );
  const [first] = alone;
  // The same one everywhere is said once.
  if (first !== undefined && alone.length === parts.length && alone.every(({ judge }) => judge === first.judge)) {
    report("one-judge", { judge: first.judge, group, phase: "" });
  } else for (const { judge, phase } of alone) report("one-judge", { judge, group, phase });
}
