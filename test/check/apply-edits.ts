import type { Edit } from "../../src/diagnostics";

/** A copy of a plain object with some edits made; fails when an edit names no place in it. */
export function applyEdits(input: unknown, edits: readonly Edit[]): unknown {
  // From the last words to the first: what is put in their place may be longer or shorter.
  const ordered = edits.toSorted((a, b) => (b.within?.start ?? 0) - (a.within?.start ?? 0));
  return ordered.reduce((value, edit) => replaceAt(value, edit.path, edit), input);
}

function replaceAt(value: unknown, path: Edit["path"], edit: Edit): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return replaceWords(value, edit);
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, step))
    throw new Error(`There is nothing at ${String(step)}`);
  const inner = replaceAt(Reflect.get(value, step), rest, edit);
  if (Array.isArray(value)) return value.map((member, i) => (i === step ? inner : member));
  return { ...value, [step]: inner };
}

function replaceWords(value: unknown, { value: put, within }: Edit): unknown {
  if (within === undefined) return put;
  if (typeof value !== "string") throw new Error("There are no words to be replaced");
  const text = value.trim();
  return `${text.slice(0, within.start)}${put}${text.slice(within.end)}`;
}
