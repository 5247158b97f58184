/** What two plans have: it stands in the first, in the second, or in both. */
interface InPlans {
  readonly before: object | null;
  readonly after: object | null;
}

/**
 * Puts what two plans have in the order of the second; what is gone comes after what it came after in the first. `keyOf`
 * tells the order within a plan.
 */
export function inPlanOrder<T extends InPlans>(
  all: readonly T[],
  keyOf: (one: T, side: "before" | "after") => number,
): readonly T[] {
  const kept = all.filter(({ after }) => after !== null).sort((a, b) => keyOf(a, "after") - keyOf(b, "after"));
  const old = all.filter(({ before }) => before !== null).sort((a, b) => keyOf(a, "before") - keyOf(b, "before"));
  const goneAfter = new Map<T | undefined, T[]>();
  let last: T | undefined;
  for (const one of old) {
    if (one.after !== null) last = one;
    const gone = goneAfter.get(last);
    if (one.after === null && gone === undefined) goneAfter.set(last, [one]);
    else if (one.after === null) gone?.push(one);
  }
  return [undefined, ...kept].flatMap((one) => [...(one === undefined ? [] : [one]), ...(goneAfter.get(one) ?? [])]);
}
