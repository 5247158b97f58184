import type { Ratio } from "../base/ratio";
import type { SubjectGroup } from "./group-subjects";
import type { PanelTable } from "./panel-table";
import type { PreparedPanel } from "./prepare-panel";
import { type GroupContext, scoreGroup } from "./score-group";
import { silent } from "./silent";
import { sliceTable } from "./slice-table";

/** What comes out for a subject. */
export interface SubjectOutcome {
  readonly value: Ratio | undefined;
  readonly rank: number | null;
  /** `undefined` where nothing is graded. */
  readonly grade: string | undefined;
}

/** Scores a prepared panel again with changes, without a word, and counts how often. */
export interface PanelVariants {
  /** The sheets of a group, for `outcomes` to be given with changes. */
  readonly slice: (table: PanelTable, group: SubjectGroup) => PanelTable;
  /** By place in the group. */
  readonly outcomes: (given: PanelTable, group: SubjectGroup) => readonly SubjectOutcome[];
  readonly count: () => number;
}

/** The scoring of changed tables of one panel. */
export function panelVariants({ context }: Pick<PreparedPanel, "context">): PanelVariants {
  let count = 0;
  return {
    slice: (table, group) => sliceTable(table, group.subjects),
    outcomes: (given, group) => {
      count++;
      const own: GroupContext = { ...silent(context), group: group.name ?? "", isRanked: group.isRanked };
      const { combined, standings, grades } = scoreGroup(given, own);
      return combined.map(({ value }, place) => ({
        value,
        rank: standings[place]?.rank ?? null,
        grade: grades[place]?.grade ?? undefined,
      }));
    },
    count: () => count,
  };
}

/** Whether the rank or the grade is another. */
export function differs(a: SubjectOutcome | undefined, b: SubjectOutcome | undefined): boolean {
  return a?.rank !== b?.rank || a?.grade !== b?.grade;
}
