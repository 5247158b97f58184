import type { Path } from "../base/path";
import type { Diagnostic } from "../diagnostics/diagnostic";
import type { Locale } from "../diagnostics/locale";
import { diagnose } from "../diagnostics/problem";
import { SHAPE_PROBLEMS } from "../diagnostics/shape-problems";

/** Deeper than any plan, sheet or framework; shallower than any call stack. */
export const DEEPEST = 100;

/**
 * Finds what no schema may be let near: property names that reach into the program's own objects, and nesting
 * beyond {@link DEEPEST}. Walks without recursion, so that depth alone cannot stop it.
 */
export function findUnsafeContent(input: unknown, locale?: Locale): Diagnostic<"unsafe-key" | "too-deep">[] {
  const diagnostics: Diagnostic<"unsafe-key" | "too-deep">[] = [];
  const seen = new WeakSet<object>();
  const open: { readonly value: unknown; readonly path: Path }[] = [{ value: input, path: [] }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { value, path } = next;
    if (typeof value !== "object" || value === null || seen.has(value)) continue;
    seen.add(value);
    if (path.length >= DEEPEST) {
      const place = { path: path.slice(0, 5), locale };
      return [...diagnostics, diagnose(SHAPE_PROBLEMS, "too-deep", { limit: DEEPEST }, place)];
    }
    for (const key of Object.keys(value)) {
      const step = Array.isArray(value) ? Number(key) : key;
      if (UNSAFE_KEYS.has(key))
        diagnostics.push(diagnose(SHAPE_PROBLEMS, "unsafe-key", { key }, { path: [...path, step], locale }));
      else {
        const inner: unknown = Reflect.get(value, key);
        if (typeof inner === "object" && inner !== null) open.push({ value: inner, path: [...path, step] });
      }
    }
  }
  return diagnostics;
}

const UNSAFE_KEYS = new Set(["__proto__", "constructor", "prototype"]);
