import { toExact } from "../base/exact-text";
import { add, compare, type Ratio, subtract, ZERO } from "../base/ratio";
import { type RoundingPolicy, round } from "../base/rounding";
import type { AdjustedTotal } from "../model/panel-adjustment";
import type { AdjustmentRoom, AskedAdjustment } from "./read-adjustments";

/** A total after its adjustments, and what each of them did. */
export interface Adjusted {
  readonly after: Ratio;
  readonly record: AdjustedTotal;
}

type AppliedItem = AdjustedTotal["items"][number];

/**
 * Adds bonuses and penalties (加減分) to a total, in their order: each counts as far as its kind, then all bonuses or
 * all penalties, have room left. The total stays between 0 and its maximum unless the caps allow otherwise, and a
 * total that was beyond them already is moved no further. Nothing is rounded but what is shown.
 */
export function applyAdjustments(
  before: Ratio,
  maximum: Ratio,
  asked: readonly AskedAdjustment[],
  room: AdjustmentRoom,
  rounding: RoundingPolicy,
): Adjusted {
  const used = new Map<string, Ratio>();
  const items: AppliedItem[] = [];
  let sum = ZERO;
  for (const adjustment of asked) {
    const { counted, cappedBy } = count(adjustment, room, used);
    sum = add(sum, counted);
    const { kind, times, points, reason, source } = adjustment;
    items.push({
      ...(kind !== undefined && { kind }),
      ...(times !== undefined && { times }),
      asked: round(points, rounding),
      points: round(counted, rounding),
      exact: { asked: toExact(points), points: toExact(counted) },
      reason,
      ...(source !== undefined && { source }),
      ...(cappedBy !== undefined && { cappedBy }),
    });
  }
  const raw = add(before, sum);
  const after = within(raw, before, maximum, room);
  const cut = subtract(after, raw);
  const record: AdjustedTotal = {
    before: round(before, rounding),
    after: round(after, rounding),
    cut: round(cut, rounding),
    exact: { before: toExact(before), after: toExact(after), cut: toExact(cut) },
    items,
  };
  return { after, record };
}

function count(
  { kind, points }: AskedAdjustment,
  room: AdjustmentRoom,
  used: Map<string, Ratio>,
): { readonly counted: Ratio; readonly cappedBy?: "kind" | "bonus" | "penalty" } {
  const direction = compare(points, ZERO) < 0 ? "penalty" : "bonus";
  const size = direction === "penalty" ? subtract(ZERO, points) : points;
  const ofKind = kind === undefined ? undefined : room.kinds.get(kind);
  const kindKey = `kind ${kind}`;
  const byKind = atMost(size, left(ofKind, used.get(kindKey)));
  const counted = atMost(byKind, left(room[direction], used.get(direction)));
  used.set(kindKey, add(used.get(kindKey) ?? ZERO, counted));
  used.set(direction, add(used.get(direction) ?? ZERO, counted));
  const signed = direction === "penalty" ? subtract(ZERO, counted) : counted;
  if (compare(counted, byKind) < 0) return { counted: signed, cappedBy: direction };
  return compare(counted, size) < 0 ? { counted: signed, cappedBy: "kind" } : { counted: signed };
}

function left(cap: Ratio | undefined, used: Ratio | undefined): Ratio | undefined {
  return cap === undefined ? undefined : subtract(cap, used ?? ZERO);
}

function atMost(size: Ratio, cap: Ratio | undefined): Ratio {
  return cap !== undefined && compare(cap, size) < 0 ? cap : size;
}

/** What a total is already beyond its bounds by stays: adjustments only may not take it further. */
function within(raw: Ratio, before: Ratio, maximum: Ratio, { aboveMaximum, belowZero }: AdjustmentRoom): Ratio {
  const highest = compare(before, maximum) > 0 ? before : maximum;
  const lowest = compare(before, ZERO) < 0 ? before : ZERO;
  if (!aboveMaximum && compare(raw, highest) > 0) return highest;
  return !belowZero && compare(raw, lowest) < 0 ? lowest : raw;
}
