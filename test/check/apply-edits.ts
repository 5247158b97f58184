import type { Edit } from "../../src/diagnostics";

/** A copy of a plain object with some edits made; fails when an edit names no place in it. */
export function applyEdits(input: unknown, edits: readonly Edit[]): unknown {
  return edits.reduce((value, { path, value: put }) => replaceAt(value, path, put), input);
}

function replaceAt(value: unknown, path: Edit["path"], put: string | number): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return put;
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, step))
    throw new Error(`There is nothing at ${String(step)}`);
  const inner = replaceAt(Reflect.get(value, step), rest, put);
  if (Array.isArray(value)) return value.map((member, i) => (i === step ? inner : member));
  return { ...value, [step]: inner };
}
