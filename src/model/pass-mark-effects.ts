/** Not qualified 不合格，不予排名 · note 僅註記; the latter is the default. */
export const PASS_MARK_EFFECTS = ["not-qualified", "note"] as const;

/** What becomes of a subject below the pass mark. */
export type PassMarkEffect = (typeof PASS_MARK_EFFECTS)[number];
