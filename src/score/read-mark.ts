import { fromNumber } from "../base/exact-number";
import type { Path } from "../base/path";
import { preview, shorten } from "../base/preview";
import { divide, multiply, type Ratio } from "../base/ratio";
import { criterionArgs } from "../model/criterion-args";
import type { NotApplicablePolicy } from "../model/not-applicable-policy";
import type { ScoreSheet } from "../model/score-sheet";
import type { ScoreStatus } from "../model/scorecard";
import { isRecord } from "./is-record";
import type { ScoreFindings } from "./score-findings";
import type { ScoringNode } from "./scoring-tree";

/** One mark, understood; `points` only when assessed. */
export interface Reading {
  readonly status: Exclude<ScoreStatus, "partly-assessed">;
  readonly points?: Ratio;
  /** As it was given. */
  readonly mark?: number;
  readonly note?: string;
  readonly reason?: string;
}

/** By place among the leaves of the scoring tree; nothing where the sheet has no mark. */
export type Readings = readonly (Reading | undefined)[];

/** How the marks of a sheet are to be read, and where findings go. */
export interface MarkReading {
  readonly scale: NonNullable<ScoreSheet["scale"]>;
  readonly notApplicable: NotApplicablePolicy;
  readonly report: ScoreFindings["report"];
}

export const MISSING: Reading = { status: "missing" };
export const INVALID: Reading = { status: "invalid" };
const NOT_ASSESSED: Reading = { status: "not-assessed" };

/** Reads the mark of one criterion; whatever is wrong with it is reported, and then it does not count. */
export function readMark(value: unknown, key: string, node: ScoringNode, how: MarkReading): Reading {
  return readNumber(value, node, how) ?? readOther(value, ["marks", key], node, how);
}

/** A number in range, which nearly every mark is; `undefined` for anything else. */
function readNumber(value: unknown, node: ScoringNode, { scale }: MarkReading): Reading | undefined {
  const isPercent = scale === "percent";
  if (typeof value !== "number" || !(value >= 0 && value <= (isPercent ? 100 : node.max))) return undefined;
  if (!isPercent) return assessed(value);
  return { status: "assessed", points: multiply(divide(fromNumber(value), HUNDRED), node.worth), mark: value };
}

/** The same marks come again and again: one reading of each is kept, up to a number. */
function assessed(value: number): Reading {
  const known = readings.get(value);
  if (known !== undefined) return known;
  const reading: Reading = { status: "assessed", points: fromNumber(value) };
  if (readings.size < MOST_KEPT) readings.set(value, reading);
  return reading;
}

/** A cache of a pure function: it changes no result. */
const readings = /* @__PURE__ */ new Map<number, Reading>();
const MOST_KEPT = 10_000;

function readOther(value: unknown, path: Path, node: ScoringNode, how: MarkReading): Reading {
  if (!isRecord(value)) return refusePoints(value, path, node, how);
  const { points, note, status, reason } = value;
  const hasStatus = Object.hasOwn(value, "status");
  const expected = !hasStatus ? ["points", "note"] : status === "not-assessed" ? ["status"] : ["status", "reason"];
  const unknown = Object.keys(value).filter((name) => !expected.includes(name));
  for (const name of unknown) how.report("unknown-key", { found: shorten(name), expected }, [...path, name]);
  if (unknown.length > 0) return INVALID;
  if (hasStatus) return readStatus(status, reason, path, node, how);
  const reading = readNumber(points, node, how) ?? refusePoints(points, [...path, "points"], node, how);
  if (note === undefined) return reading;
  return typeof note === "string" ? { ...reading, note } : refuse(note, "note", [...path, "note"], node, how);
}

function refusePoints(value: unknown, path: Path, node: ScoringNode, how: MarkReading): Reading {
  const criterion = criterionArgs(node.criterion);
  if (typeof value === "string" && value.trim() !== "" && Number.isFinite(Number(value))) {
    how.report("mark-as-text", { ...criterion, found: preview(value), expected: String(Number(value)) }, path);
  } else if (typeof value === "number" && Number.isFinite(value)) {
    how.report("mark-out-of-range", { ...criterion, found: value, max: maxOf(node, how) }, path);
  } else refuse(value, "mark", path, node, how);
  return INVALID;
}

function readStatus(status: unknown, reason: unknown, path: Path, node: ScoringNode, how: MarkReading): Reading {
  if (status === "not-assessed") return NOT_ASSESSED;
  if (status !== "not-applicable") return refuse(status, "status", [...path, "status"], node, how);
  if (how.notApplicable === "error") {
    how.report("not-applicable-refused", criterionArgs(node.criterion), path);
    return MISSING;
  }
  if (typeof reason === "string" && reason.trim() !== "") return { status, reason };
  how.report("reason-missing", criterionArgs(node.criterion), [...path, "reason"]);
  return INVALID;
}

function refuse(
  value: unknown,
  expected: "mark" | "note" | "status",
  path: Path,
  node: ScoringNode,
  how: MarkReading,
): Reading {
  const args = { ...criterionArgs(node.criterion), found: preview(value), expected, max: maxOf(node, how) };
  how.report("invalid-mark", args, path);
  return INVALID;
}

function maxOf({ max }: ScoringNode, { scale }: MarkReading): number {
  return scale === "percent" ? 100 : max;
}

const HUNDRED = fromNumber(100);
