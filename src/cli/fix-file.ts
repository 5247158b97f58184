import { append } from "../base/append";
import { applyFixes, type Corrected } from "../check";
import type { Diagnostic, Edit } from "../diagnostics/diagnostic";
import { diagnose } from "../diagnostics/problem";
import { rewriteJson, rewriteText } from "../read";
import { decodeDocument } from "../read/decode-document";
import type { CheckedFile, Correction } from "../report";
import { changedValues } from "./changed-values";
import { checkLoaded, type FileCheckOptions } from "./check-file";
import { correctionsOf } from "./corrections-of";
import { encodeAs } from "./encode-as";
import type { Io } from "./io";
import { collectBytes } from "./load-file";
import { type LoadedPlan, planIn } from "./load-plan";
import { nameCommands } from "./name-commands";
import { namesLeft } from "./names-left";
import { programFault } from "./program-fault";
import { systemReason } from "./system-reason";
import { unusable } from "./unusable";
import { type NotFixable, USAGE_PROBLEMS } from "./usage-problems";

/**
 * Makes the safe corrections of a plan in its file, again and again until nothing is left to correct, and checks what
 * it holds then. Nothing is written that does not read back as exactly the corrected plan.
 */
export async function fixFile(path: string, options: FileCheckOptions, io: Io): Promise<CheckedFile> {
  try {
    const bytes = await collectBytes(path, io.open(path), options.locale);
    if (!bytes.ok) return unusable(path, nameCommands(bytes.diagnostics, options.locale));
    const fixed = correct(bytes.value, path, options);
    if (!fixed.ok) return unusable(path, nameCommands(fixed.diagnostics, options.locale));
    const { bytes: after, made, checked } = fixed;
    if (made.length === 0) return checked;
    await io.save(path, after);
    return { ...checked, fixed: made };
  } catch (error) {
    if (!(error instanceof Error && "code" in error)) return unusable(path, [programFault(error, options.locale)]);
    const reason = systemReason(error, path, options.locale);
    return unusable(path, [diagnose(USAGE_PROBLEMS, "unwritable-file", { file: path, reason }, options)]);
  }
}

type Fixed =
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] }
  | {
      readonly ok: true;
      readonly bytes: Uint8Array;
      readonly made: readonly Correction[];
      readonly checked: CheckedFile;
    };

function correct(bytes: Uint8Array, path: string, options: FileCheckOptions): Fixed {
  let now = bytes;
  const made: Correction[] = [];
  const refused = new Set<string>();
  for (;;) {
    const loaded = planIn(now, path, options);
    if (!loaded.ok) return loaded;
    const checked = checkLoaded(path, loaded.value, loaded.diagnostics, options);
    const left = checked.diagnostics.filter((each) => each.fix?.safe === true && !refused.has(keyOf(each)));
    const all = applyFixes(loaded.value.plan, left);
    const reason = all.applied.length === 0 ? undefined : reasonNot(path, now, loaded.value);
    if (all.applied.length === 0 || reason !== undefined) {
      const rest = noteRest(reason, all.applied.length + refused.size, options);
      const notes = [...rest, ...namesLeft(loaded.value, options)];
      return { ok: true, bytes: now, made, checked: { ...checked, diagnostics: [...checked.diagnostics, ...notes] } };
    }
    const written = write(now, path, loaded.value, all, options);
    // One that cannot be written must not keep the others from it.
    const one = written === undefined ? applyFixes(loaded.value.plan, left.slice(0, 1)) : all;
    const next = written ?? write(now, path, loaded.value, one, options);
    if (next === undefined) for (const each of left.slice(0, 1)) refused.add(keyOf(each));
    else {
      now = next;
      append(made, correctionsOf(one.applied, loaded.value));
    }
    if (made.length > MOST) throw new RangeError("Corrections of a plan undo one another");
  }
}

/** Far more than a plan has words to correct; what goes on beyond it goes round in a circle. */
const MOST = 100_000;

function keyOf({ code, path, args }: Diagnostic): string {
  return JSON.stringify([code, path, args]);
}

/** Why nothing at all can be written. */
function reasonNot(path: string, bytes: Uint8Array, { reading }: LoadedPlan): NotFixable | undefined {
  if (path === "-") return "stdin";
  if (reading !== undefined && reading.format !== "text" && reading.format !== "markdown") return "format";
  return encodeAs("", bytes) === undefined ? "encoding" : undefined;
}

function noteRest(reason: NotFixable | undefined, count: number, { locale }: FileCheckOptions): readonly Diagnostic[] {
  return count === 0 ? [] : [diagnose(USAGE_PROBLEMS, "not-fixable", { count, reason: reason ?? "place" }, { locale })];
}

/** The bytes of the file with the corrections; `undefined` unless they read back as the corrected plan. */
function write(
  bytes: Uint8Array,
  path: string,
  { plan, reading }: LoadedPlan,
  { value, applied }: Corrected,
  options: FileCheckOptions,
): Uint8Array | undefined {
  const source = decodeDocument(bytes)?.text ?? "";
  const edits = applied.flatMap(({ fix }) => fix?.edits ?? []);
  const text =
    reading === undefined ? rewriteJson(source, changedValues(plan, value)) : rewriteText(reading, edits, source);
  const written = text === undefined ? undefined : encodeAs(text, bytes);
  if (written === undefined) return undefined;
  const again = planIn(written, path, options);
  if (!again.ok) return undefined;
  const expected = withoutOfficialNames(value, again.value.plan, edits);
  return JSON.stringify(again.value.plan) === JSON.stringify(expected) ? written : undefined;
}

/** Labels that were put right are read as the official ones, and need not be kept as they are printed. */
function withoutOfficialNames(expected: unknown, read: unknown, edits: readonly Edit[]): unknown {
  const rows = new Set(edits.flatMap(({ path: [, row, field] }) => (field === "printedAs" ? [row] : [])));
  const [wanted, found] = [entriesOf(expected), entriesOf(read)];
  if (rows.size === 0 || wanted === undefined || found === undefined) return expected;
  const entries = wanted.map((entry, row) => {
    if (!rows.has(row) || Reflect.has(Object(found[row]), "printedAs")) return entry;
    const { printedAs: _, ...rest } = Object(entry);
    return rest;
  });
  return { ...Object(expected), entries };
}

function entriesOf(plan: unknown): readonly unknown[] | undefined {
  const entries: unknown = Reflect.get(Object(plan), "entries");
  return Array.isArray(entries) ? entries : undefined;
}
