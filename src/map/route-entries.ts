import type { CrosswalkLink } from "../model/crosswalk";
import type { Criterion, Framework } from "../model/framework";
import type { LedgerLine } from "../model/ledger";
import type { Action, Entry, Plan } from "../model/plan";
import type { Candidate, CandidateFinder } from "./candidates";
import type { Choices } from "./read-choices";

/** The actions of one row that go the same way for the same reason. */
export interface Part {
  readonly entry: Entry;
  readonly entryIndex: number;
  /** The criterion of the old framework; absent when that does not know it. */
  readonly source: Criterion | undefined;
  readonly actions: readonly { readonly action: Action; readonly index: number }[];
  /** Whether the row goes as a whole. */
  readonly isWhole: boolean;
  /** Absent when the part is dropped, and `reason` says why. */
  readonly target?: Criterion;
  readonly reason?: LedgerLine["reason"];
  readonly candidates: readonly Candidate[];
  readonly link?: CrosswalkLink;
  readonly chosenBy?: LedgerLine["chosenBy"];
}

/** Decides where every row goes, in the order of the plan; a row whose actions go different ways comes apart. */
export function routeEntries(
  plan: Plan,
  from: Framework,
  candidatesOf: CandidateFinder,
  choices: Choices,
): readonly Part[] {
  const byId = new Map(from.criteria.map((criterion) => [criterion.id, criterion]));
  return plan.entries.flatMap((entry, entryIndex) => {
    const source = byId.get(entry.criterion);
    const fitting = candidatesOf(entry.criterion, source);
    const common = { entry, entryIndex, source, candidates: fitting };
    if (entry.actions.length === 0) {
      return [
        {
          ...common,
          actions: [],
          isWhole: true,
          ...decideRow(entry, source, fitting, choices.isEmpty ? undefined : choices.forEntry(entryIndex)),
        },
      ];
    }
    if (choices.isEmpty) {
      const actions = entry.actions.map((action, index) => ({ action, index }));
      return [{ ...common, actions, isWhole: true, ...decide(source, fitting, undefined) }];
    }
    const parts = new Map<string, { decision: Decision; actions: Part["actions"][number][] }>();
    for (const [index, action] of entry.actions.entries()) {
      const choice = choices.forAction(entryIndex, index);
      const decision = decide(source, fitting, choice);
      const key = `${choice === undefined ? "" : "choice "}${decision.target?.id ?? ""}`;
      const part = parts.get(key);
      if (part === undefined) parts.set(key, { decision, actions: [{ action, index }] });
      else part.actions.push({ action, index });
    }
    return [...parts.values()].map(({ decision, actions }) => ({
      ...common,
      actions,
      isWhole: actions.length === entry.actions.length,
      ...decision,
    }));
  });
}

type Decision = Pick<Part, "target" | "reason" | "link" | "chosenBy">;

function decide(source: Criterion | undefined, fitting: readonly Candidate[], choice: Criterion | undefined): Decision {
  if (choice !== undefined) {
    const link = fitting.find(({ criterion }) => criterion.id === choice.id)?.link;
    return { target: choice, chosenBy: "choice", ...(link && { link }) };
  }
  const [best] = fitting;
  if (best === undefined) return { reason: source === undefined ? "unknown-criterion" : "no-counterpart" };
  const { criterion: target, link } = best;
  if (link === undefined) return { target };
  return { target, link, chosenBy: fitting.length > 1 ? "default" : "crosswalk" };
}

/** A row without actions has nothing to bring but its words; an empty one stays only where it is just the same criterion. */
function decideRow(
  { strategy, benefit }: Entry,
  source: Criterion | undefined,
  fitting: readonly Candidate[],
  choice: Criterion | undefined,
): Decision {
  const decision = decide(source, fitting, choice);
  if (strategy !== undefined || benefit !== undefined || choice !== undefined || decision.target === undefined)
    return decision;
  const { chosenBy, link } = decision;
  const isSame = chosenBy === undefined || (chosenBy === "crosswalk" && link?.relation === "equal");
  return isSame ? decision : { reason: "empty-row" };
}
