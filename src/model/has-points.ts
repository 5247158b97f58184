import type { Framework } from "./framework";

/** Whether any criterion of a framework has points (配分), so that it can be scored with. */
export function hasPoints({ criteria }: Framework): boolean {
  return criteria.some(({ points }) => points !== undefined);
}
