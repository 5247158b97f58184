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
  const open: { readonly value: unknown; readonly path: Path }[] = [{ value: input, path: [] }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { value, path } = next;
    if (typeof value !== "object" || value === null || seen.has(value)) continue;
    seen.add(value);
    if (path.length >= DEEPEST) {
      const place = { path: path.slice(0, 5), locale };
      return [...diagnostics, diagnose(SHAPE_PROBLEMS, "too-deep", { limit: DEEPEST }, place)];
    }
    const fields = readFields(value);
    if (fields === undefined)
      return [...diagnostics, diagnose(SHAPE_PROBLEMS, "unreadable-value", {}, { path, locale })];
    if (Array.isArray(value) && fields.length < value.length) {
      const args = { length: value.length, filled: fields.length };
      return [...diagnostics, diagnose(SHAPE_PROBLEMS, "list-with-gaps", args, { path, locale })];
    }
    for (const [key, inner] of fields) {
      const step = Array.isArray(value) && POSITION.test(key) ? Number(key) : key;
      if (UNSAFE_KEYS.has(key))
        diagnostics.push(diagnose(SHAPE_PROBLEMS, "unsafe-key", { key }, { path: [...path, step], locale }));
      else if (typeof inner === "object" && inner !== null) open.push({ value: inner, path: [...path, step] });
    }
  }
  return diagnostics;
}

/** Whether the input cannot be read any further: no schema may be given it at all. */
export function isUnreadable(unsafe: readonly Diagnostic<UnsafeCode>[]): boolean {
  return unsafe.some(({ code }) => code !== "unsafe-key");
}

const POSITION = /^\d+$/u;

/** A getter or proxy may throw whatever it likes. */
function readFields(value: object): readonly (readonly [string, unknown])[] | undefined {
  try {
    return Object.entries(value);
  } catch {
    return undefined;
  }
}
