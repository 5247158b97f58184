import type { Action } from "../model/plan";
import { ACTION_FIELDS } from "./action-fields";
import { type FillingYears, outdatedDeadline } from "./outdated-deadline";
import type { Slot } from "./own-rows";

type ActionField = (typeof ACTION_FIELDS)[number];

/** What an action says beside its text. */
export type ActionDetails = Pick<Action, ActionField>;

/** What an action that is there was given, and what not. */
export interface FilledAction {
  readonly filled: ActionDetails;
  /** What it says otherwise. */
  readonly differing: readonly ActionField[];
  /** A deadline that it lacks, but that is not of its plan's year. */
  readonly outdated: Action["deadline"];
}

/**
 * Gives an action that is there what it lacks and another one in the same words has. A deadline of another year is left:
 * that of the old plan would be out of date in the new one.
 */
export function fillAction(slot: Slot, action: Action, years: FillingYears): FilledAction {
  const there = slot.action;
  const outdated = there.deadline === undefined ? outdatedDeadline(action.deadline, years) : undefined;
  const isLacking = (field: ActionField) =>
    there[field] === undefined && action[field] !== undefined && !(field === "deadline" && outdated !== undefined);
  const missing = ACTION_FIELDS.filter(isLacking);
  const filled = fieldsOf(action, missing);
  const { label, text } = there;
  if (missing.length > 0)
    slot.action = {
      ...(label !== undefined && { label }),
      text,
      ...fieldsOf({ ...filled, ...there }, ACTION_FIELDS),
    };
  const differing = ACTION_FIELDS.filter(
    (field) =>
      there[field] !== undefined &&
      action[field] !== undefined &&
      JSON.stringify(there[field]) !== JSON.stringify(action[field]),
  );
  return { filled, differing, outdated };
}

/** In one order, whichever plan they come from. */
function fieldsOf(action: ActionDetails, fields: readonly ActionField[]): ActionDetails {
  const known = fields.flatMap((field) => (action[field] === undefined ? [] : [[field, action[field]] as const]));
  // Each field comes from an action, under its own name.
  return Object.fromEntries(known) as ActionDetails;
}
