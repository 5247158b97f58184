import { z } from "zod";
import type { DeepReadonly } from "../base/deep-readonly";
import type { Diagnostic } from "../diagnostics/diagnostic";
import { diagnosticSchema } from "../model/diagnostic";
import { text } from "../model/text";

/** Accepts the findings of a day, as they are recorded. */
export const baselineSchema = z.strictObject({
  $schema: z.string().optional(),
  /** By file, as it was named: which findings were there, and how often each. */
  files: z.record(
    z.string(),
    z.array(z.strictObject({ code: text, args: diagnosticSchema.shape.args, count: z.int().min(1) })),
  ),
});

/** The findings that were there on a day (基準): later ones are held against them, so that only new ones are reported. */
export type Baseline = DeepReadonly<z.infer<typeof baselineSchema>>;

/** The findings of some files. */
interface FileFindings {
  readonly file: string;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Records the findings of today. One is known again by its code and by what it says, wherever it has moved to in its
 * file and whatever else was changed there; where the fault stands in more places than before (`args.count`), it is new.
 * A file that is named otherwise is another one.
 *
 * @example
 * const finding = { code: "unclear-deadline", severity: "info", path: ["entries", 0], message: "", args: { found: "儘速" } };
 * const baseline = recordBaseline([{ file: "甲.json", diagnostics: [finding] }]);
 * baseline.files["甲.json"] // => [{ code: "unclear-deadline", args: { found: "儘速" }, count: 1 }]
 * subtractBaseline({ file: "甲.json", diagnostics: [finding] }, baseline).fresh // => []
 */
export function recordBaseline(files: readonly FileFindings[]): Baseline {
  const recorded = files.map(({ file, diagnostics }) => {
    const counted = new Map<string, { code: string; args: Diagnostic["args"]; count: number }>();
    for (const diagnostic of diagnostics) {
      const { code, args } = diagnostic;
      const key = keyOf(diagnostic);
      counted.set(key, { code, args, count: (counted.get(key)?.count ?? 0) + 1 });
    }
    return [file, [...counted.values()]] as const;
  });
  return { files: Object.fromEntries(recorded) };
}

/** Which findings of a file are new, how many are known, and how many of the known ones are not there any more. */
export function subtractBaseline<Finding extends Pick<Diagnostic, "code" | "args">>(
  { file, diagnostics }: { readonly file: string; readonly diagnostics: readonly Finding[] },
  { files }: Baseline,
): { readonly fresh: readonly Finding[]; readonly known: number; readonly gone: number } {
  const recorded = Object.hasOwn(files, file) ? (files[file] ?? []) : [];
  const left = new Map<string, { readonly places: number; count: number }[]>();
  for (const one of recorded.toSorted((a, b) => placesOf(a) - placesOf(b))) {
    const key = identityOf(one);
    left.set(key, [...(left.get(key) ?? []), { places: placesOf(one), count: one.count }]);
  }
  const fresh = diagnostics.filter((diagnostic) => {
    const places = placesOf(diagnostic);
    const known = left.get(identityOf(diagnostic))?.find((one) => one.count > 0 && one.places >= places);
    if (known !== undefined) known.count--;
    return known === undefined;
  });
  const gone = [...left.values()].flat().reduce((sum, { count }) => sum + count, 0);
  return { fresh, known: diagnostics.length - fresh.length, gone };
}

interface Said {
  readonly code: string;
  readonly args: Readonly<Record<string, unknown>>;
}

/** The same for the same arguments in whatever order. */
function keyOf({ code, args }: Said): string {
  return JSON.stringify([code, Object.entries(args).toSorted(([a], [b]) => (a < b ? -1 : 1))]);
}

/** What makes a finding the one it is: not how often it stands there, nor how much else the document has. */
function identityOf({ code, args }: Said): string {
  const own = Object.entries(args).filter(([name, value]) => name !== ADVICE && !(TALLIES.has(name) && isTally(value)));
  return keyOf({ code, args: Object.fromEntries(own.map(([name, value]) => [name, inOneOrder(value)])) });
}

/** In how many places the fault stands: where there are more than were recorded, that is new. */
function placesOf({ args: { count } }: Said): number {
  return typeof count === "number" ? count : 0;
}

function isTally(value: unknown): boolean {
  return Array.isArray(value) ? value.every((one) => /^\d{1,9}$/u.test(String(one))) : typeof value === "number";
}

/** Lists stand in the order of their counts. */
function inOneOrder(value: unknown): unknown {
  return Array.isArray(value) ? value.toSorted() : value;
}

/** Which of the forms to use may hang on how often each is used. */
const ADVICE = "use";

/** Arguments that tell how much of something the document has, or where in it another place is. */
const TALLIES: ReadonlySet<string> = new Set([
  ...["count", "counts", "half", "full", "kinds", "others", "ended", "deadlines"],
  ...["rows", "measured", "numbered", "unnumbered", "first", "line"],
]);
