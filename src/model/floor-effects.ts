/** Not ranked 不予排名 · not qualified 不合格. */
export const FLOOR_EFFECTS = ["not-ranked", "not-qualified"] as const;
