import type { Path } from "../base/path";
import { formatPath } from "../base/path";
import type { Diagnostic } from "./diagnostic";

/**
 * By place, then code; several of one code at one place stay in the order in which they were found, and equal findings
 * are kept once. Places go by list position, and by name in the
 * order of `fields`; names that are not listed come after those, by code unit. The order is the same on every machine.
 */
export function sortDiagnostics<Code extends string>(
  diagnostics: readonly Diagnostic<Code>[],
  fields: readonly string[] = [],
): Diagnostic<Code>[] {
  const ranks = new Map(fields.map((name, rank) => [name, rank]));
  const unique = new Map<string, Diagnostic<Code>>();
  for (const diagnostic of diagnostics) {
    const key = `${diagnostic.code}\n${formatPath(diagnostic.path)}\n${diagnostic.message}`;
    if (!unique.has(key)) unique.set(key, diagnostic);
  }
  return [...unique.values()].sort((a, b) => comparePaths(a.path, b.path, ranks) || compareText(a.code, b.code));
}

function comparePaths(a: Path, b: Path, ranks: ReadonlyMap<unknown, number>): number {
  for (let i = 0; i < Math.min(a.length, b.length); i++) {
    const x = a[i];
    const y = b[i];
    if (x === y) continue;
    if (typeof x === "number" && typeof y === "number") return x - y;
    const rank = (ranks.get(x) ?? ranks.size) - (ranks.get(y) ?? ranks.size);
    return rank === 0 ? compareText(String(x), String(y)) : rank;
  }
  return a.length - b.length;
}

/** By code unit, the same in every locale and on every machine. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
