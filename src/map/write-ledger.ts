import { criterionLineage, criterionTree } from "../model/criterion-tree";
import type { Crosswalk, CrosswalkLink } from "../model/crosswalk";
import { CROSSWALK_NOTICES } from "../model/crosswalk-notice";
import type { Criterion, Framework } from "../model/framework";
import { frameworkName } from "../model/framework-name";
import type { Ledger, LedgerLine } from "../model/ledger";
import type { Entry } from "../model/plan";
import type { HeadField } from "./fill-head";
import type { Filled } from "./fill-present";
import { actionDetails, rowDetails } from "./ledger-details";
import { type Place, type Placement, sourceNames } from "./place-parts";
import type { Part } from "./route-entries";

/** What a ledger is written from. */
export interface LedgerSources {
  readonly parts: readonly Part[];
  readonly placement: Placement;
  /** The rows that were there before. */
  readonly before: readonly Entry[];
  /** What was filled in around them. */
  readonly filled: readonly HeadField[];
  readonly crosswalk: Crosswalk | undefined;
  readonly from: Framework;
  readonly to: Framework;
}

/** Accounts for every part of the old plan and every criterion of the new framework. */
export function writeLedger({ parts, placement, before, filled, crosswalk, from, to }: LedgerSources): Ledger {
  const groups = new Map<string, Part[]>();
  for (const part of parts) {
    if (part.target === undefined) continue;
    const group = groups.get(part.target.id);
    if (group === undefined) groups.set(part.target.id, [part]);
    else group.push(part);
  }
  const merged = new Set([...groups].flatMap(([id, group]) => (sourceNames(group).size > 1 ? [id] : [])));
  const lines = parts.flatMap((part) => partLines(part, placement, merged, to));
  const unanswered = unansweredCriteria(placement.entries, to).map(
    (criterion): LedgerLine => ({ kind: "new", target: named(criterion), actions: [] }),
  );
  return {
    from: frameworkName(from),
    to: frameworkName(to),
    ...(crosswalk && { crosswalk: aboutCrosswalk(crosswalk) }),
    ...(filled.length > 0 && { filled }),
    lines: [...lines, ...unanswered],
    criteria: countedCriteria(before, placement.entries, to),
    summary: { ...countedActions(lines), unanswered: unanswered.length },
  };
}

function countedActions(lines: readonly LedgerLine[]): Omit<Ledger["summary"], "unanswered"> {
  const counts = { actions: 0, placed: 0, present: 0, dropped: 0, undecided: 0 };
  for (const { kind, actions } of lines) {
    for (const { to, isPresent } of actions) {
      counts.actions++;
      counts[to === undefined ? "dropped" : isPresent === true ? "present" : "placed"]++;
      if ((kind === "split" || kind === "doubtful") && isPresent !== true) counts.undecided++;
    }
  }
  return counts;
}

function aboutCrosswalk({ basis, derivation, via = [] }: Crosswalk): Ledger["crosswalk"] {
  return { basis, derivation: derivation ?? "stated", via, notice: CROSSWALK_NOTICES[basis] };
}

/** A part has a line of its own for every other criterion where some of it stands already. */
function partLines(
  part: Part,
  { placesOf, filledBy }: Placement,
  merged: ReadonlySet<string>,
  to: Framework,
): readonly LedgerLine[] {
  const places = placesOf(part);
  const filled = filledBy(part);
  const { target } = part;
  if (target === undefined || places.every(({ criterion }) => criterion === target.id))
    return [partLine(part, places, merged, filled)];
  const groups = new Map<string, { actions: Part["actions"][number][]; places: Place[] }>();
  for (const [i, place] of places.entries()) {
    const action = part.actions[i];
    if (action === undefined) continue;
    const group = groups.get(place.criterion) ?? { actions: [], places: [] };
    groups.set(place.criterion, { actions: [...group.actions, action], places: [...group.places, place] });
  }
  const { byId } = criterionTree(to);
  return [...groups].map(([id, { actions, places: own }]) => {
    if (id === target.id) return partLine({ ...part, actions }, own, merged, filled);
    const { link: _, ...rest } = part;
    const there = byId.get(id) ?? { id, label: id, level: "" };
    const elsewhere: Part = { ...rest, actions, target: there, chosenBy: "present" };
    return partLine(elsewhere, own, merged, filled);
  });
}

function partLine(
  part: Part,
  places: readonly Place[],
  merged: ReadonlySet<string>,
  filled: Filled | undefined,
): LedgerLine {
  const { entry, entryIndex, source, target, link, chosenBy, reason, candidates } = part;
  const actions = part.actions.map<LedgerLine["actions"][number]>(({ action, index }, i) => {
    const { text } = action;
    const place = places[i];
    const from = ["entries", entryIndex, "actions", index];
    if (place === undefined) return { from, text, ...actionDetails(action) };
    const to = ["entries", place.entry, "actions", place.action];
    if (!place.isPresent) return { from, to, text };
    const added = filled?.actions.get(index);
    return { from, to, text, isPresent: true as const, ...(added && { filled: added }) };
  });
  const words = filled?.rows.filter(({ criterion }) => criterion === target?.id).map((row) => row.words) ?? [];
  const isPresent = actions.length > 0 && actions.every((action) => action.isPresent === true);
  const label = source?.label ?? entry.criterion;
  return {
    kind: kindOf(part, merged, isPresent),
    entry: ["entries", entryIndex],
    source: {
      ...(source === undefined ? { label } : named(source)),
      ...(entry.printedAs !== undefined && { printedAs: entry.printedAs }),
    },
    ...(target && { target: named(target) }),
    ...(candidates.length > 1 &&
      reason !== "empty-row" && {
        candidates: candidates.flatMap((one) =>
          one.link ? [{ ...named(one.criterion), ...linkWords(one.link) }] : [],
        ),
      }),
    actions,
    ...(target === undefined && rowDetails(entry)),
    ...(words.length > 0 && { filled: Object.assign({}, ...words) }),
    ...(link && { link: linkWords(link) }),
    ...(chosenBy && { chosenBy }),
    ...(reason && { reason }),
    ...(source === undefined && target !== undefined && chosenBy === undefined && { reason: UNKNOWN }),
  };
}

const UNKNOWN = "unknown-criterion";

function kindOf(
  { source, target, chosenBy, link }: Part,
  merged: ReadonlySet<string>,
  isPresent: boolean,
): LedgerLine["kind"] {
  if (target === undefined) return "dropped";
  if (chosenBy === "default" && !isPresent) return "split";
  const isUnsure = chosenBy === "crosswalk" && link?.confidence === "low";
  if ((isUnsure && !isPresent) || (source === undefined && chosenBy === undefined)) return "doubtful";
  if (merged.has(target.id)) return "merged";
  if ((source?.id ?? target.id) !== target.id) return "moved";
  return (source?.label ?? target.label) === target.label ? "unchanged" : "renamed";
}

function linkWords({ relation, confidence, rationale }: CrosswalkLink): NonNullable<LedgerLine["link"]> {
  return { relation, confidence, rationale };
}

function named({ id, label, title }: Criterion): NonNullable<LedgerLine["target"]> {
  return { id, label, ...(title !== undefined && { title }) };
}

/** The criteria with none below them for which no row, theirs or one above them, has an action. */
function unansweredCriteria(entries: readonly Entry[], to: Framework): readonly Criterion[] {
  const answered = new Set(entries.filter(({ actions }) => actions.length > 0).map(({ criterion }) => criterion));
  const { childrenOf } = criterionTree(to);
  return to.criteria.filter(
    ({ id }) => !childrenOf.has(id) && !criterionLineage(to, id).some((criterion) => answered.has(criterion.id)),
  );
}

function countedCriteria(before: readonly Entry[], after: readonly Entry[], to: Framework): Ledger["criteria"] {
  const [old, recent] = [countActions(before), countActions(after)];
  return to.criteria.flatMap((criterion) => {
    const counts = { before: old.get(criterion.id) ?? 0, after: recent.get(criterion.id) ?? 0 };
    return counts.before + counts.after === 0 ? [] : [{ ...named(criterion), ...counts }];
  });
}

function countActions(entries: readonly Entry[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { criterion, actions } of entries) counts.set(criterion, (counts.get(criterion) ?? 0) + actions.length);
  return counts;
}
