import type { Path } from "../base/path";
import type { Diagnostic } from "../diagnostics/diagnostic";
import type { Locale } from "../diagnostics/locale";
import { diagnose } from "../diagnostics/problem";
import { SHAPE_PROBLEMS } from "../diagnostics/shape-problems";

/** Deeper than any plan, sheet or framework; shallower than any call stack. */
export const DEEPEST = 100;

/** Property names that reach into the program's own objects. */
export const UNSAFE_KEYS: ReadonlySet<string> = new Set(["__proto__", "constructor", "prototype"]);

export type UnsafeCode = "unsafe-key" | "too-deep" | "unreadable-value" | "list-with-gaps";

/**
 * Finds what no schema may be let near: {@link UNSAFE_KEYS}, nesting beyond {@link DEEPEST}, properties that throw when
 * they are read, and lists with gaps (a list may claim a length of billions). Walks without recursion, so that depth
 * alone cannot stop it. All but an unsafe key end the walk: see {@link isUnreadable}.
 */
export function findUnsafeContent(input: unknown, locale?: Locale): Diagnostic<UnsafeCode>[] {
  const diagnostics: Diagnostic<UnsafeCode>[] = [];
  const seen = new WeakSet<object>();
  const open: Place[] = isObject(input) ? [{ value: input, depth: 0 }] : [];
  for (let place = open.pop(); place !== undefined; place = open.pop()) {
    const { value, depth } = place;
    if (seen.has(value)) continue;
    seen.add(value);
    if (depth >= DEEPEST) {
      const top = { path: pathTo(place).slice(0, 5), locale };
      return [...diagnostics, diagnose(SHAPE_PROBLEMS, "too-deep", { limit: DEEPEST }, top)];
    }
    const fields = readFields(value);
    if (fields === undefined)
      return [...diagnostics, diagnose(SHAPE_PROBLEMS, "unreadable-value", {}, { path: pathTo(place), locale })];
    const { keys, values } = fields;
    if (Array.isArray(value) && keys.length < value.length) {
      const args = { length: value.length, filled: keys.length };
      return [...diagnostics, diagnose(SHAPE_PROBLEMS, "list-with-gaps", args, { path: pathTo(place), locale })];
    }
    for (const [i, inner] of values.entries()) {
      const key = keys[i] ?? "";
      if (UNSAFE_KEYS.has(key))
        diagnostics.push(diagnose(SHAPE_PROBLEMS, "unsafe-key", { key }, { path: [...pathTo(place), key], locale }));
      else if (isObject(inner)) open.push({ value: inner, key, parent: place, depth: depth + 1 });
    }
  }
  return diagnostics;
}

/** An object within the input, by the way that leads to it: most paths are never asked for. */
interface Place {
  readonly value: object;
  readonly depth: number;
  readonly key?: string;
  readonly parent?: Place;
}

function pathTo({ key, parent }: Place): Path {
  if (key === undefined || parent === undefined) return [];
  return [...pathTo(parent), Array.isArray(parent.value) && POSITION.test(key) ? Number(key) : key];
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

/** Whether the input cannot be read any further: no schema may be given it at all. */
export function isUnreadable(unsafe: readonly Diagnostic<UnsafeCode>[]): boolean {
  return unsafe.some(({ code }) => code !== "unsafe-key");
}

const POSITION = /^\d+$/u;

/** A getter or proxy may throw whatever it likes. */
function readFields(
  value: object,
): { readonly keys: readonly string[]; readonly values: readonly unknown[] } | undefined {
  try {
    return { keys: Object.keys(value), values: Object.values(value) };
  } catch {
    return undefined;
  }
}
