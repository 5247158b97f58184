import type { DraftPlan } from "../../model/draft-plan";
import { plainName } from "../../model/plain-name";
import type { Comparing } from "./compare-actions";
import { compareDeadlines } from "./compare-deadlines";
import { compareItems, compareLetters } from "./compare-items";
import { compareTexts, type TextChange } from "./compare-texts";
import type { ComparedPeriod, PartsComparison } from "./plan-comparison";
import { isRenamed } from "./same-body";

/** Compares what stands outside the tables of two plans. */
export function compareParts(before: DraftPlan, after: DraftPlan, how: Comparing): PartsComparison {
  const text = (old: string | undefined, recent: string | undefined) => {
    const fate = compareTexts(old, recent, how.years);
    return typeof fate === "object" ? fate : undefined;
  };
  const agency = compareAgencies(before.agency?.name, after.agency?.name, text);
  const agencyClass = text(before.agency?.class, after.agency?.class);
  const title = text(before.title, after.title);
  const scope = text(before.scope, after.scope);
  const adopted = compareDates(before.adopted, after.adopted, how);
  const period = comparePeriods(before.period, after.period, how);
  return {
    ...(agency && { agency }),
    ...(agencyClass && { agencyClass }),
    ...(title && { title }),
    ...(scope && { scope }),
    ...(adopted && { adopted }),
    ...(period && { period }),
    legalBasis: compareLetters(before.legalBasis, after.legalBasis, how),
    goals: compareItems(before.goals, after.goals, how),
    monitoring: compareItems(before.monitoring, after.monitoring, how),
    rewards: compareItems(before.rewards, after.rewards, how),
  };
}

function compareAgencies(
  before: string | undefined,
  after: string | undefined,
  text: (before: string | undefined, after: string | undefined) => TextChange | undefined,
): PartsComparison["agency"] {
  const [old, recent] = [before ?? "", after ?? ""];
  if (plainName(old) === plainName(recent)) return undefined;
  const change = text(before, after);
  return change && { ...change, isRenamed: isRenamed(old, recent) };
}

function compareDates(
  before: string | undefined,
  after: string | undefined,
  how: Comparing,
): PartsComparison["adopted"] {
  return isSameDate(before, after, how) ? undefined : { before: before ?? null, after: after ?? null };
}

/** Whether two dates are the same, or the second the first carried on with the plan. */
function isSameDate(before: string | undefined, after: string | undefined, { years }: Comparing): boolean {
  const deadline = (date: string | undefined) =>
    date === undefined ? undefined : ({ kind: "date", text: date, date } as const);
  return typeof compareDeadlines(deadline(before), deadline(after), years) === "string";
}

function comparePeriods(
  before: ComparedPeriod | undefined,
  after: ComparedPeriod | undefined,
  how: Comparing,
): PartsComparison["period"] {
  if (isSameDate(before?.from, after?.from, how) && isSameDate(before?.to, after?.to, how)) return undefined;
  return { before: endsOf(before), after: endsOf(after) };
}

function endsOf(period: ComparedPeriod | undefined): ComparedPeriod | null {
  return period === undefined ? null : { from: period.from, to: period.to };
}
