import { applyFixes } from "../../src/check";
import type { Edit } from "../../src/diagnostics";

/** A copy of an object with the edits made, safe or not; fails when one names no place in it. */
export function applyEdits(input: unknown, edits: readonly Edit[]): unknown {
  const finding = {
    code: "any",
    severity: "info",
    path: [],
    message: "",
    args: {},
    fix: { safe: true, edits },
  } as const;
  const { value, applied } = applyFixes(input, [finding]);
  if (applied.length === 0) throw new Error("An edit names no place");
  return value;
}
