import { fromNumber } from "../base/exact-number";
import { shorten } from "../base/preview";
import { multiply, type Ratio } from "../base/ratio";
import { MOST_NAMED } from "../diagnostics/name-lists";
import type { AdjustmentTable } from "./adjustment-table";
import { readItem, readItems } from "./read-items";
import { ruleFields } from "./rule-fields";
import type { ReportRule } from "./rule-findings";

/** An adjustment of one subject, `points` being all of it. */
export interface AskedAdjustment {
  readonly kind?: string;
  readonly times?: number;
  readonly points: Ratio;
  readonly reason: string;
  readonly source?: string;
}

/** How far the adjustments of one subject may go. */
export interface AdjustmentRoom {
  readonly bonus?: Ratio;
  readonly penalty?: Ratio;
  readonly kinds: ReadonlyMap<string, Ratio>;
  readonly aboveMaximum: boolean;
  readonly belowZero: boolean;
}

/** Reads adjustments (加減分), by name of their subject. */
export function readAdjustments(
  adjustments: unknown,
  table: AdjustmentTable | undefined,
  names: readonly string[],
  report: ReportRule,
): ReadonlyMap<string, readonly AskedAdjustment[]> {
  const subjects = new Set(names);
  const bySubject = new Map<string, AskedAdjustment[]>();
  for (const item of readItems(adjustments, ADJUSTMENT_KEYS, ["adjustments"], report)) {
    const fields = ruleFields(item, report);
    const subject = fields.subject(subjects);
    const kind = fields.text("kind");
    const times = fields.has("times") ? fields.whole("times", "times") : 1;
    const reason = fields.reason();
    const source = fields.text("source");
    const known = kind === undefined ? undefined : table?.kinds.find((one) => one.kind === kind);
    const worth = known === undefined ? undefined : fromNumber(known.points);
    if (kind !== undefined && known === undefined && table !== undefined && !fields.has("points")) {
      const kinds = table.kinds.map((one) => one.kind);
      report("unknown-adjustment-kind", { found: kind, table: table.title, names: kinds }, [...item.path, "kind"]);
      continue;
    }
    const isEither = fields.has("points") !== (worth !== undefined);
    const once = isEither ? (worth ?? fields.amount("points", "amount")) : fields.refuse("points", "points-or-kind");
    if (subject === undefined || once === undefined || times === undefined || reason === undefined) continue;
    const cited = source ?? (worth === undefined ? undefined : table?.source);
    const asked: AskedAdjustment = {
      ...(kind !== undefined && { kind }),
      ...(fields.has("times") && { times }),
      points: multiply(once, fromNumber(times)),
      reason,
      ...(cited !== undefined && { source: cited }),
    };
    const own = bySubject.get(subject);
    if (own === undefined) bySubject.set(subject, [asked]);
    else own.push(asked);
  }
  return bySubject;
}

const ADJUSTMENT_KEYS = ["subject", "kind", "points", "times", "reason", "source"];

/** Reads caps of adjustments (加減分上限). */
export function readAdjustmentCaps(
  caps: unknown,
  table: AdjustmentTable | undefined,
  given: ReadonlyMap<string, readonly AskedAdjustment[]>,
  report: ReportRule,
): AdjustmentRoom {
  const room: AdjustmentRoom = { kinds: new Map(), aboveMaximum: false, belowZero: false };
  const item = caps === undefined ? undefined : readItem(caps, CAP_KEYS, ["adjustmentCaps"], report);
  if (item === undefined) return room;
  const fields = ruleFields(item, report);
  const bonus = fields.has("bonus") ? fields.amount("bonus", "not-negative") : undefined;
  const penalty = fields.has("penalty") ? fields.amount("penalty", "not-negative") : undefined;
  return {
    ...(bonus !== undefined && { bonus }),
    ...(penalty !== undefined && { penalty }),
    kinds: readKinds(item.value.kinds, knownKinds(table, given), report),
    aboveMaximum: fields.flag("aboveMaximum"),
    belowZero: fields.flag("belowZero"),
  };
}

const CAP_KEYS = ["bonus", "penalty", "kinds", "aboveMaximum", "belowZero", "source"];

/** Those of the table, and those that the adjustments name themselves. */
function knownKinds(
  table: AdjustmentTable | undefined,
  given: ReadonlyMap<string, readonly AskedAdjustment[]>,
): readonly string[] {
  const named = [...given.values()].flatMap((own) => own.flatMap(({ kind }) => kind ?? []));
  return [...new Set([...(table?.kinds.map(({ kind }) => kind) ?? []), ...named])];
}

/** A cap on a kind that nothing is of would be a cap on nothing, silently. */
function readKinds(kinds: unknown, known: readonly string[], report: ReportRule): ReadonlyMap<string, Ratio> {
  const read = new Map<string, Ratio>();
  const path = ["adjustmentCaps", "kinds"];
  const names = typeof kinds === "object" && kinds !== null ? Object.keys(kinds) : [];
  const item = kinds === undefined ? undefined : readItem(kinds, names, path, report);
  if (item === undefined) return read;
  const fields = ruleFields(item, report);
  for (const name of names) {
    if (known.length > 0 && !known.includes(name)) {
      report("cap-on-unknown-kind", { found: shorten(name), names: known.slice(0, MOST_NAMED), count: known.length }, [
        ...path,
        name,
      ]);
    }
    const cap = fields.amount(name, "not-negative");
    if (cap !== undefined) read.set(name, cap);
  }
  return read;
}
