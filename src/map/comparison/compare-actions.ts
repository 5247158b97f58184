import type { DraftPlan } from "../../model/draft-plan";
import type { Framework } from "../../model/framework";
import type { Action } from "../../model/plan";
import type { Match, Matchable } from "./alike-pairs";
import { compareDeadlines } from "./compare-deadlines";
import { compareTexts, lettersOf, writeLikeness } from "./compare-texts";
import { compareUnits } from "./compare-units";
import type { Correspond } from "./corresponding-criteria";
import { matchAlike } from "./match-alike";
import type { ActionChanges, ActionComparison, ActionPlace } from "./plan-comparison";
import type { PlanYears } from "./plan-years";

/** How two plans are compared. */
export interface Comparing {
  readonly years: PlanYears;
  readonly leastPercent: number;
  readonly correspond: Correspond;
  /** Whether the plans follow two frameworks, so that links are to be told. */
  readonly isAcross: boolean;
  /** For the names of criteria. */
  readonly frameworks: { readonly before: Framework | undefined; readonly after: Framework | undefined };
}

/** Compares the actions of two plans: every one of both is in the result once, in no settled order. */
export function compareActions(before: DraftPlan, after: DraftPlan, how: Comparing): readonly ActionComparison[] {
  const [old, recent] = [placed(before, how.years.before), placed(after, how.years.after)];
  const { leastPercent, correspond } = how;
  const isAtHome = (a: PlacedAction, b: PlacedAction) => correspond(a.criterion, b.criterion) !== undefined;
  const matches = matchAlike(old, recent, { leastPercent, isAtHome });
  const matched = new Set(matches.flatMap((match) => [match.before, match.after]));
  return [
    ...matches.map((match) => compareMatched(match, how)),
    ...old.filter((one) => !matched.has(one)).map((one) => alone("removed", one)),
    ...recent.filter((one) => !matched.has(one)).map((one) => alone("added", one)),
  ];
}

interface PlacedAction extends Matchable {
  readonly entry: number;
  readonly criterion: string;
  readonly action: Action;
}

function placed(plan: DraftPlan, rocYear: number | undefined): readonly PlacedAction[] {
  let order = 0;
  return plan.entries.flatMap(({ criterion, actions }, entry) =>
    actions.map((action, index) => ({
      order: order++,
      letters: lettersOf(action.text, rocYear),
      entry,
      place: index,
      criterion,
      action,
    })),
  );
}

function compareMatched(
  { before, after, likeness }: Match<PlacedAction>,
  { years, correspond, isAcross }: Comparing,
): ActionComparison {
  const [old, recent] = [before.action, after.action];
  const links = correspond(before.criterion, after.criterion);
  const fates = {
    text: compareTexts(old.text, recent.text, years),
    deadline: compareDeadlines(old.deadline, recent.deadline, years),
    target: compareTexts(old.target, recent.target, years),
    result: compareTexts(old.result, recent.result, years),
  };
  const units = compareUnits(old.units, recent.units);
  const { text, deadline, target, result } = fates;
  const changes: ActionChanges = {
    ...(typeof text === "object" && { text }),
    ...(links === undefined && { criterion: { before: before.criterion, after: after.criterion } }),
    ...(typeof deadline === "object" && { deadline }),
    ...(units !== undefined && { units }),
    ...(typeof target === "object" && { target }),
    ...(typeof result === "object" && { result }),
  };
  const carriedOn = FIELDS.filter((field) => fates[field] === "carried-on");
  return {
    fate: Object.keys(changes).length === 0 ? "unchanged" : "changed",
    before: placeOf(before),
    after: placeOf(after),
    likeness: writeLikeness(likeness),
    changes,
    carriedOn,
    ...(isAcross && links !== undefined && { links }),
  };
}

const FIELDS = ["text", "deadline", "target", "result"] as const;

function alone(fate: "added" | "removed", one: PlacedAction): ActionComparison {
  const place = placeOf(one);
  const [before, after] = fate === "removed" ? [place, null] : [null, place];
  return { fate, before, after, likeness: null, changes: {}, carriedOn: [] };
}

function placeOf({ entry, place, criterion, action: { label, text, deadline } }: PlacedAction): ActionPlace {
  return {
    entry,
    action: place,
    criterion,
    ...(label !== undefined && { label }),
    text,
    ...(deadline !== undefined && { deadline }),
  };
}
