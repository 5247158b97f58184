/** In the order in which the documents are met; the first is the default. */
export const NOT_APPLICABLE_POLICIES = ["redistribute", "exclude", "error"] as const;

/**
 * What becomes of the points of a criterion that is not applicable (不適用): `redistribute` spreads them over its
 * applicable siblings in proportion, level by level · `exclude` takes them off the maximum · `error` does not allow it.
 */
export type NotApplicablePolicy = (typeof NOT_APPLICABLE_POLICIES)[number];
