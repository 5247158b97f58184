import type { PlanInput } from "../../model/plan";
import type { Origin } from "../parts/part";
import type { DraftValue, EntryDraft } from "./entry-draft";
import { fewUnits } from "./few-units";
import { originLog } from "./origin-log";
import type { ResolvedPath } from "./resolve-path";
import { writeAction } from "./write-action";

/** Entries in the form of a plan, and where each of their values was read. */
export interface WrittenEntries {
  readonly entries: PlanInput["entries"];
  readonly origins: readonly Origin[];
}

/** Writes the entries (列) of a plan with the place of every value. */
export function writeEntries(
  source: string,
  drafts: readonly EntryDraft[],
  resolve: (draft: EntryDraft) => ResolvedPath,
): WrittenEntries {
  const log = originLog();
  const { text, value, values } = log;
  const entries = drafts.map((draft, i) => {
    const path = ["entries", i];
    const { criterion, printedAs } = resolve(draft);
    const { strategy, actions, benefit, deadline, isStated } = draft;
    const units = fewUnits(source, draft.units);
    const shared = { deadline: deadline && inferred(deadline), units: units.map(inferred) };
    const spans = draft.path.flatMap((label) => label.spans);
    const isAlone = actions.length === 0;
    return {
      criterion: text([...path, "criterion"], { text: criterion, spans }, !isStated),
      ...(printedAs !== undefined && {
        printedAs: text([...path, "printedAs"], { text: printedAs, spans }, !isStated),
      }),
      ...(saysSomething(strategy) && { strategy: value([...path, "strategy"], strategy) }),
      actions: actions.map((each, j) => writeAction(source, [...path, "actions", j], each, shared, log)),
      ...(saysSomething(benefit) && { benefit: value([...path, "benefit"], benefit) }),
      ...(isAlone && deadline && { deadline: value([...path, "deadline"], deadline) }),
      ...(isAlone && units.length > 0 && { units: values([...path, "units"], units) }),
    };
  });
  return { entries, origins: log.origins };
}

/** A sign for nothing has no words. */
function saysSomething(value: DraftValue | undefined): value is DraftValue {
  return value !== undefined && value.passage.text !== "";
}

/** Printed for a whole entry, it belongs to each action. */
function inferred({ passage }: DraftValue): DraftValue {
  return { passage, isInferred: true };
}
