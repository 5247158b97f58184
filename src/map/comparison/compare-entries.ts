import type { DraftPlan } from "../../model/draft-plan";
import type { Framework } from "../../model/framework";
import type { Entry } from "../../model/plan";
import type { Comparing } from "./compare-actions";
import { compareDeadlines } from "./compare-deadlines";
import { compareTexts } from "./compare-texts";
import { compareUnits } from "./compare-units";
import { type Counterparts, findCounterparts } from "./find-counterparts";
import { type EntryPair, pairEntries } from "./pair-entries";
import type { ActionComparison, EntryComparison, EntryPlace } from "./plan-comparison";

/** Compares the rows of two plans, once their actions are compared: every row of both is in the result once. */
export function compareEntries(
  before: DraftPlan,
  after: DraftPlan,
  actions: readonly ActionComparison[],
  how: Comparing,
): readonly EntryComparison[] {
  const pairs = pairEntries(before, after, actions, how);
  const touched = touchedEntries(pairs, actions);
  const counterparts = findCounterparts(before, after, pairs, actions, how.correspond);
  return pairs.map(([a, b]): EntryComparison => {
    const [old, recent] = [before.entries[a ?? -1], after.entries[b ?? -1]];
    const places = {
      before: placeOf(a, old, how.frameworks.before),
      after: placeOf(b, recent, how.frameworks.after),
    };
    if (old === undefined || recent === undefined) {
      const found = old === undefined ? counterparts.after.get(b ?? -1) : counterparts.before.get(a ?? -1);
      return { ...places, ...aloneIn(before, after, old === undefined ? "after" : "before", found, how) };
    }
    const isTouched = touched.before.has(a) || touched.after.has(b);
    const { fate, ...rest } = comparePair(old, recent, isTouched, how);
    return { fate, ...places, ...rest };
  });
}

/** A row that has no partner of its own: it went into others, came out of others, or stands alone. */
function aloneIn(
  before: DraftPlan,
  after: DraftPlan,
  side: "before" | "after",
  counterparts: Counterparts | undefined,
  { frameworks, isAcross }: Comparing,
): Omit<EntryComparison, "before" | "after"> {
  const rest = { changes: {}, carriedOn: [] };
  const gone = side === "before" ? "removed" : "added";
  if (counterparts === undefined) return { fate: gone, ...rest };
  const { goesOn, rows, links } = counterparts;
  const [others, framework] = side === "before" ? [after, frameworks.after] : [before, frameworks.before];
  return {
    fate: goesOn ? (side === "before" ? "merged" : "split") : gone,
    ...rest,
    ...(isAcross && { links }),
    counterparts: rows.flatMap((row) => placeOf(row, others.entries[row], framework) ?? []),
  };
}

function comparePair(
  old: Entry,
  recent: Entry,
  isTouched: boolean,
  { years, correspond, isAcross }: Comparing,
): Omit<EntryComparison, "before" | "after"> {
  const fates = {
    strategy: compareTexts(old.strategy, recent.strategy, years),
    benefit: compareTexts(old.benefit, recent.benefit, years),
    deadline: compareDeadlines(old.deadline, recent.deadline, years),
  };
  const { strategy, benefit, deadline } = fates;
  const units = compareUnits(old.units, recent.units);
  const changes = {
    ...(typeof strategy === "object" && { strategy }),
    ...(typeof benefit === "object" && { benefit }),
    ...(typeof deadline === "object" && { deadline }),
    ...(units !== undefined && { units }),
  };
  const links = isAcross ? correspond(old.criterion, recent.criterion) : undefined;
  return {
    fate: isTouched || Object.keys(changes).length > 0 ? "changed" : "unchanged",
    changes,
    carriedOn: FIELDS.filter((field) => fates[field] === "carried-on"),
    ...(links !== undefined && { links }),
  };
}

const FIELDS = ["strategy", "benefit", "deadline"] as const;

/** The rows with an action that is not the same in both plans, or stands in another row now. */
function touchedEntries(pairs: readonly EntryPair[], actions: readonly ActionComparison[]) {
  const partners = new Map(pairs);
  const touched = actions.filter(
    ({ fate, before, after }) => fate !== "unchanged" || partners.get(before?.entry) !== after?.entry,
  );
  return {
    before: new Set(touched.map(({ before }) => before?.entry)),
    after: new Set(touched.map(({ after }) => after?.entry)),
  };
}

function placeOf(
  entry: number | undefined,
  row: Entry | undefined,
  framework: Framework | undefined,
): EntryPlace | null {
  if (entry === undefined || row === undefined) return null;
  const { criterion } = row;
  const { label = criterion, title } = framework?.criteria.find(({ id }) => id === criterion) ?? {};
  return { entry, criterion, label, ...(title !== undefined && { title }) };
}
