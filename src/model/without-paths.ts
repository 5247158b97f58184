import type { Path } from "../base/path";

/** A copy of an object without some of its parts, and the way from places in the copy back to the original. */
export interface Pruned {
  readonly value: unknown;
  /** The path in the original object of a path in the copy. */
  readonly original: (path: Path) => Path;
  /** Whether something at a place of the original object, or within it, was left out. */
  readonly hasLost: (path: Path) => boolean;
}

/** Leaves out what stands at the given paths: properties go, list members go and the rest moves up. */
export function withoutPaths(input: unknown, paths: readonly Path[]): Pruned {
  const root = tree(paths);
  const kept = new Map<unknown, readonly number[]>();
  const value = prune(input, root, kept);
  return { value, original: (path) => trace(value, path, kept), hasLost: (path) => isCut(root, path) };
}

interface Cut {
  whole: boolean;
  readonly inner: Map<string | number, Cut>;
}

function tree(paths: readonly Path[]): Cut {
  const root: Cut = { whole: false, inner: new Map() };
  for (const path of paths) {
    let cut = root;
    for (const step of path) {
      const next = cut.inner.get(step) ?? { whole: false, inner: new Map() };
      cut.inner.set(step, next);
      cut = next;
    }
    cut.whole = true;
  }
  return root;
}

function prune(value: unknown, cut: Cut, kept: Map<unknown, readonly number[]>): unknown {
  if (cut.whole) return undefined;
  if (cut.inner.size === 0 || typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) {
    const positions = value.map((_, i) => i).filter((i) => cut.inner.get(i)?.whole !== true);
    const copy = positions.map((i) => prune(value[i], cut.inner.get(i) ?? NO_CUT, kept));
    kept.set(copy, positions);
    return copy;
  }
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => cut.inner.get(key)?.whole !== true)
      .map(([key, inner]) => [key, prune(inner, cut.inner.get(key) ?? NO_CUT, kept)]),
  );
}

const NO_CUT: Cut = { whole: false, inner: new Map() };

function trace(root: unknown, path: Path, kept: ReadonlyMap<unknown, readonly number[]>): Path {
  let value = root;
  return path.map((step) => {
    const positions = kept.get(value);
    value = typeof value === "object" && value !== null ? Reflect.get(value, step) : undefined;
    return typeof step === "number" ? (positions?.[step] ?? step) : step;
  });
}

function isCut(root: Cut, path: Path): boolean {
  let cut: Cut | undefined = root;
  for (const step of path) {
    if (cut === undefined || cut.whole) break;
    cut = cut.inner.get(step);
  }
  return cut !== undefined;
}
