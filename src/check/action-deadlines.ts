import type { DraftPlan } from "../model/draft-plan";
import type { PlacedDeadline } from "./plan-deadlines";

/** The deadline of every action that has one, in document order. */
export function actionDeadlines({ entries }: DraftPlan): readonly PlacedDeadline["deadline"][] {
  return entries.flatMap(({ actions }) =>
    actions.flatMap(({ deadline }) => (deadline === undefined ? [] : [deadline])),
  );
}

/** Whether it names no day and no frequency at which anybody could look: 經常辦理, 適時辦理. */
export function isVague({ kind, date, every }: PlacedDeadline["deadline"]): boolean {
  return (kind === "ongoing" || kind === "as-needed") && date === undefined && every === undefined;
}

/** Fewer deadlines are alike by chance. */
export const FEWEST_DEADLINES = 5;
