import type { Path } from "../base/path";
import type { Diagnostic, Edit } from "../diagnostics/diagnostic";
import { locateInDocument } from "../read";
import type { Correction } from "../report";
import type { LoadedPlan } from "./load-plan";

/** What findings that are corrected change in a plan, in their order, each with its place in the document. */
export function correctionsOf(applied: readonly Diagnostic[], { plan, reading }: LoadedPlan): readonly Correction[] {
  const corrections = applied.flatMap(({ code, fix }) =>
    (fix?.edits ?? []).map((edit) => ({
      code,
      path: edit.path,
      from: wordsBefore(edit, plan),
      to: String(edit.value),
    })),
  );
  if (reading === undefined) return corrections;
  // The place of words is found as that of a finding about them.
  const places = locateInDocument(
    applied.flatMap(({ fix }) => (fix?.edits ?? []).map(asFinding)),
    reading,
  );
  return corrections.map((correction, i) => {
    const span = places[i]?.span;
    return { ...correction, ...(span !== undefined && { span }) };
  });
}

function wordsBefore({ path, within, replaces }: Edit, plan: unknown): string {
  return within === undefined ? String(valueAt(plan, path)) : (replaces ?? "");
}

function valueAt(plan: unknown, path: Path): unknown {
  return path.reduce((inner: unknown, step) => Reflect.get(Object(inner), step), plan);
}

function asFinding({ path, within, replaces = "" }: Edit): Diagnostic {
  const excerpt = within && { text: replaces, offset: within.start, start: 0, end: replaces.length };
  return { code: "", severity: "info", path, message: "", args: {}, ...(excerpt && { excerpt }) };
}
