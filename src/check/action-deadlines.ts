import type { DraftPlan } from "../model/draft-plan";
import type { PlacedDeadline } from "./plan-deadlines";

/** The deadline of every action that has one, in document order. */
export function actionDeadlines({ entries }: DraftPlan): readonly PlacedDeadline["deadline"][] {
  const deadlines: PlacedDeadline["deadline"][] = [];
  for (const { actions } of entries)
    for (const { deadline } of actions) if (deadline !== undefined) deadlines.push(deadline);
  return deadlines;
}

/** Whether it names no day and no frequency at which anybody could look: 經常辦理, 適時辦理. */
export function isVague({ kind, date, every }: PlacedDeadline["deadline"]): boolean {
  return (kind === "ongoing" || kind === "as-needed") && date === undefined && every === undefined;
}

/** Fewer deadlines are alike by chance. */
export const FEWEST_DEADLINES = 5;
