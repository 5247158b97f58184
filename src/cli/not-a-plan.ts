import { nearest } from "../base/nearest";
import { preview, shorten } from "../base/preview";
import type { Diagnostic } from "../diagnostics/diagnostic";
import type { Locale } from "../diagnostics/locale";
import { diagnose } from "../diagnostics/problem";
import { USAGE_PROBLEMS } from "./usage-problems";

/**
 * Says what a value seems to be that has nothing of a plan, once, where a check would find every field of a plan to be
 * missing; `undefined` when it has a field that only a plan has, or one that is written nearly so.
 */
export function notAPlan(value: unknown, locale: Locale): Diagnostic | undefined {
  const isObject = typeof value === "object" && value !== null;
  if (isObject && !Array.isArray(value) && Object.keys(value).slice(0, MOST_KEYS).some(isOfPlan)) return undefined;
  const args = {
    kind: Array.isArray(value) ? "list" : isObject ? "object" : "value",
    found: isObject ? "" : preview(value),
    count: isObject ? Object.keys(value).length : 0,
    keys: isObject && !Array.isArray(value) ? Object.keys(value).slice(0, MOST_NAMED).map(shorten) : [],
  } as const;
  return diagnose(USAGE_PROBLEMS, "not-a-plan", args, { locale });
}

function isOfPlan(key: string): boolean {
  return nearest(key, PLAN_FIELDS, (field) => field) !== undefined;
}

/** Titles, scopes, columns and sections are found in much else. */
const PLAN_FIELDS = ["framework", "agency", "rocYear", "entries", "legalBasis", "goals", "monitoring", "rewards"];

/** A plan has fewer; more need not be compared. */
const MOST_KEYS = 100;
const MOST_NAMED = 5;
