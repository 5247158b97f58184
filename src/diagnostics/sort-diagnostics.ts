import type { Path } from "../base/path";
import { formatPath } from "../base/path";
import type { Diagnostic } from "./diagnostic";

/**
 * By place (field names by code unit, list positions by number), then code, then message; equal findings are kept
 * once. The order is the same in every language and on every machine.
 */
export function sortDiagnostics<Code extends string>(diagnostics: readonly Diagnostic<Code>[]): Diagnostic<Code>[] {
  const unique = new Map<string, Diagnostic<Code>>();
  for (const diagnostic of diagnostics) {
    const key = `${diagnostic.code}\n${formatPath(diagnostic.path)}\n${diagnostic.message}`;
    if (!unique.has(key)) unique.set(key, diagnostic);
  }
  return [...unique.values()].sort(
    (a, b) => comparePaths(a.path, b.path) || compareText(a.code, b.code) || compareText(a.message, b.message),
  );
}

function comparePaths(a: Path, b: Path): number {
  for (let i = 0; i < Math.min(a.length, b.length); i++) {
    const x = a[i];
    const y = b[i];
    if (x === y) continue;
    if (typeof x === "number" && typeof y === "number") return x - y;
    return compareText(String(x), String(y));
  }
  return a.length - b.length;
}

/** By code unit, the same in every locale and on every machine. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
