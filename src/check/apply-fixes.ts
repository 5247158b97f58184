import { formatPath, type Path } from "../base/path";
import type { Diagnostic, Edit } from "../diagnostics/diagnostic";

/** An object after corrections were made in it. */
export interface Corrected {
  readonly value: unknown;
  /** The findings whose corrections were made, in the order that they were given. */
  readonly applied: readonly Diagnostic[];
}

/**
 * Makes the safe corrections (更正) that findings bring with them, in a copy of the object that was checked; which are
 * safe is said by `fix.safe`. Of two that change the same words the first is made: check the result again for the other.
 * A correction whose place is not there, or holds something else than a value, is not made.
 *
 * @example
 * const plan = { framework: "leap-award-2018", agency: "範例市戶政事務所", rocYear: 107, entries: [] };
 * const fix = { safe: true, edits: [{ path: ["agency"], value: "臺", within: { start: 1, end: 2 } }] };
 * const finding = { code: "example", severity: "info", path: ["agency"], message: "", args: {}, fix };
 * applyFixes(plan, [finding]).value.agency // => "範臺市戶政事務所"
 * applyFixes(plan, [finding, finding]).applied.length // => 1
 */
export function applyFixes(input: unknown, diagnostics: readonly Diagnostic[]): Corrected {
  const applied: Diagnostic[] = [];
  const changes = new Map<string, Change>();
  for (const diagnostic of diagnostics) {
    const { fix } = diagnostic;
    if (fix?.safe !== true || !fix.edits.every((edit) => fits(edit, changes.get(formatPath(edit.path)), input)))
      continue;
    applied.push(diagnostic);
    for (const edit of fix.edits) take(edit, changes);
  }
  return { value: [...changes.values()].reduce((value, change) => putAt(value, change.path, change), input), applied };
}

/** What becomes of one value: it goes as a whole, or some of its words do. */
interface Change {
  readonly path: Path;
  readonly edits: Edit[];
  /** Which units of the text are changed. */
  readonly units: Set<number>;
}

/** Whether there is something to change at the place of an edit, which no other changes. */
function fits({ path, within }: Edit, change: Change | undefined, input: unknown): boolean {
  const value = valueAt(input, path);
  if (within === undefined) return change === undefined && (typeof value === "string" || typeof value === "number");
  if (typeof value !== "string" || within.start < 0 || within.end > value.trim().length) return false;
  if (change?.edits.some((edit) => edit.within === undefined) === true) return false;
  return !unitsOf(within).some((unit) => change?.units.has(unit) === true);
}

function take(edit: Edit, changes: Map<string, Change>): void {
  const key = formatPath(edit.path);
  const change = changes.get(key) ?? { path: edit.path, edits: [], units: new Set() };
  changes.set(key, change);
  change.edits.push(edit);
  for (const unit of edit.within === undefined ? [] : unitsOf(edit.within)) change.units.add(unit);
}

/** What is put between two letters changes the second. */
function unitsOf({ start, end }: NonNullable<Edit["within"]>): readonly number[] {
  return Array.from({ length: Math.max(end - start, 1) }, (_, i) => start + i);
}

function valueAt(input: unknown, path: Path): unknown {
  return path.reduce(
    (inner: unknown, step) => (Object.hasOwn(Object(inner), step) ? Reflect.get(Object(inner), step) : undefined),
    input,
  );
}

function putAt(value: unknown, path: Path, change: Change): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return changed(value, change.edits);
  const inner = putAt(Reflect.get(Object(value), step), rest, change);
  if (Array.isArray(value)) return value.map((member, i) => (i === step ? inner : member));
  return { ...Object(value), [step]: inner };
}

function changed(value: unknown, edits: readonly Edit[]): string | number {
  const text = String(value);
  // The words are counted from the first sign that is no blank.
  let at = text.length - text.trimStart().length;
  const first = at;
  const parts = [text.slice(0, at)];
  for (const { value: put, within } of edits.toSorted((a, b) => (a.within?.start ?? 0) - (b.within?.start ?? 0))) {
    if (within === undefined) return put;
    parts.push(text.slice(at, first + within.start), String(put));
    at = first + within.end;
  }
  return `${parts.join("")}${text.slice(at)}`;
}
