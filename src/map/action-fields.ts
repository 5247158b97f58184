/** What an action says beside its text. */
export const ACTION_FIELDS = ["deadline", "units", "target", "result"] as const;
