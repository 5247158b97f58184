/** What can be paired: numbered or not, in a list that may begin anew. */
export interface Numbered {
  readonly value: number | undefined;
  readonly group: number;
}

/** Which value belongs to which action, by their positions. */
export interface Pairing {
  readonly pairs: readonly { readonly action: number; readonly value: number }[];
  /** Values that belong to no action. */
  readonly surplus: readonly number[];
  /** Whether the counts differ in a way that a person should look at. */
  readonly isUneven: boolean;
  /** Whether one value stands for all actions. */
  readonly isShared: boolean;
}

/**
 * Pairs the values of a row (期限、單位、目標) with its actions: one without number belongs to each action; numbered
 * ones go by number, others by order. An opening line without number has no deadline of its own when there are as many
 * values as numbered actions.
 */
export function pairByNumber(actions: readonly Numbered[], values: readonly Numbered[]): Pairing {
  const [only] = values;
  if (values.length === 1 && only !== undefined && (only.value === undefined || actions.length === 1))
    return {
      pairs: actions.map((_, action) => ({ action, value: 0 })),
      surplus: actions.length === 0 ? [0] : [],
      isUneven: actions.length === 0,
      isShared: actions.length > 1,
    };
  const numbered = positions(actions, ({ value }) => value !== undefined);
  const all = positions(actions, () => true);
  const haveNumbers = numbered.length > 0 && values.some(({ value }) => value !== undefined);
  const byNumber = haveNumbers ? pairByKey(actions, values) : undefined;
  if (byNumber?.surplus.length === 0) return { ...byNumber, isUneven: byNumber.pairs.length < numbered.length };
  if (values.length === actions.length) return pairInOrder(all, values, false);
  if (byNumber !== undefined) return byNumber;
  const isLed = values.length === numbered.length && numbered.length > 0;
  return pairInOrder(isLed ? numbered : all, values, !isLed);
}

function positions(items: readonly Numbered[], test: (item: Numbered) => boolean): readonly number[] {
  return items.flatMap((item, i) => (test(item) ? [i] : []));
}

function pairInOrder(actions: readonly number[], values: readonly Numbered[], isUneven: boolean): Pairing {
  const pairs = actions.slice(0, values.length).map((action, value) => ({ action, value }));
  return { pairs, surplus: positions(values, () => true).slice(actions.length), isUneven, isShared: false };
}

/** By number within a list and how often that number had come before; those without number by their order. */
function pairByKey(actions: readonly Numbered[], values: readonly Numbered[]): Pairing {
  const places = new Map(keysOf(actions).map((key, action) => [key, action]));
  const pairs: { action: number; value: number }[] = [];
  const surplus: number[] = [];
  keysOf(values).forEach((key, value) => {
    const action = places.get(key);
    if (action === undefined) surplus.push(value);
    else pairs.push({ action, value });
  });
  return { pairs, surplus, isUneven: true, isShared: false };
}

function keysOf(items: readonly Numbered[]): readonly string[] {
  const seen = new Map<string, number>();
  return items.map(({ value, group }) => {
    const key = `${group} ${value ?? ""}`;
    const count = seen.get(key) ?? 0;
    seen.set(key, count + 1);
    return `${key} ${count}`;
  });
}
