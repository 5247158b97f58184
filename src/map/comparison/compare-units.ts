import { plainName } from "../../model/plain-name";
import { isRenamed } from "./same-body";

/** What changed among the units (承辦單位) of one action; their order does not matter. */
export interface UnitsChange {
  readonly added: readonly string[];
  readonly removed: readonly string[];
  /** One body under its old and its new name. */
  readonly renamed: readonly { readonly before: string; readonly after: string }[];
}

/** Compares the units of one action; nothing where they are the same. */
export function compareUnits(
  before: readonly string[] | undefined,
  after: readonly string[] | undefined,
): UnitsChange | undefined {
  const removed = without(before ?? [], after ?? []);
  const added = without(after ?? [], before ?? []);
  const renamed: { before: string; after: string }[] = [];
  for (const unit of removed.slice(0, MOST_RENAMED)) {
    const other = added.slice(0, MOST_RENAMED).find((name) => isRenamed(unit, name));
    if (other === undefined) continue;
    renamed.push({ before: unit, after: other });
    removed.splice(removed.indexOf(unit), 1);
    added.splice(added.indexOf(other), 1);
  }
  return added.length + removed.length + renamed.length === 0 ? undefined : { added, removed, renamed };
}

/** The names that are not among others, each as often as it is there more often. */
function without(names: readonly string[], others: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const name of others.map(plainName)) counts.set(name, (counts.get(name) ?? 0) + 1);
  return names.filter((name) => {
    const plain = plainName(name);
    const left = counts.get(plain) ?? 0;
    counts.set(plain, left - 1);
    return left <= 0;
  });
}

/** More than any action has; longer lists are compared by name only. */
const MOST_RENAMED = 50;
