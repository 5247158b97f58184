/**
 * keep 維持原評選結果 · exclude 除去個別委員評選結果，重計 · void 廢棄原評選結果，重行提出 · undecided 無法評定.
 *
 * @see 採購評選委員會審議規則第6條第3項
 */
export const DECISION_KINDS = ["keep", "exclude", "void", "undecided"] as const;
