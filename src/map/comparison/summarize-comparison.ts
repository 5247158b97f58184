import type { ComparisonSummary, Fate, ItemComparison, PlanComparison } from "./plan-comparison";

/** Counts what became of actions and rows. */
export function summarizeComparison({
  actions,
  entries,
  parts,
}: Pick<PlanComparison, "actions" | "entries" | "parts">): ComparisonSummary {
  const having = (field: "text" | "criterion" | "deadline" | "units") =>
    actions.filter(({ changes }) => changes[field] !== undefined).length;
  const { legalBasis, goals, monitoring, rewards, ...single } = parts;
  const lists = [legalBasis, goals, monitoring, rewards];
  return {
    actions: {
      ...countFates(actions),
      reworded: having("text"),
      moved: having("criterion"),
      deadlines: having("deadline"),
      units: having("units"),
    },
    entries: countRows(entries),
    parts: Object.keys(single).length + lists.filter(hasChanged).length,
  };
}

function countFates(all: readonly { readonly fate: Fate }[]): Readonly<Record<Fate, number>> {
  const counts = { unchanged: 0, changed: 0, added: 0, removed: 0 };
  for (const { fate } of all) counts[fate]++;
  return counts;
}

function countRows(entries: PlanComparison["entries"]): ComparisonSummary["entries"] {
  const of = (fate: "merged" | "split") => entries.filter((entry) => entry.fate === fate).length;
  const rest = entries.flatMap(({ fate }) => (fate === "merged" || fate === "split" ? [] : [{ fate }]));
  return { ...countFates(rest), merged: of("merged"), split: of("split") };
}

function hasChanged(items: readonly ItemComparison[]): boolean {
  return items.some(({ fate }) => fate !== "unchanged");
}
